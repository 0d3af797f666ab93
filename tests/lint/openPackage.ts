import { Parts } from '../package/parts.ts';
import { type ZipEntry, zipEntries } from './zipEntries.ts';

/** Returns the parts of a package and the entries of its zip; undefined when the bytes are not a valid zip. */
export function openPackage(zip: Uint8Array): { parts: Parts; entries: ZipEntry[] } | undefined {
  try {
    return { parts: Parts.unzip(zip), entries: zipEntries(zip) };
  } catch {
    return undefined;
  }
}
