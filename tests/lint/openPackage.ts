import { Parts } from '../package/parts.ts';
import { type ZipEntry, zipEntries } from './zipEntries.ts';

/** The parts of a package, and how its zip holds them; undefined when the bytes are no zip that opens. */
export function openPackage(zip: Uint8Array): { parts: Parts; entries: ZipEntry[] } | undefined {
  try {
    return { parts: Parts.unzip(zip), entries: zipEntries(zip) };
  } catch {
    return undefined;
  }
}
