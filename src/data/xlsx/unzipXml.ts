import { fflateLibrary } from '../../fflateLibrary.ts';

/** In bytes, for all XML of a workbook that is read: a sheet within the limits of a data file needs far less. */
const MOST_BYTES = 64 * 1024 * 1024;
/** The zip is taken in pieces of so many bytes; each unzips to 16 MB at most, after which the limit is checked. */
const PIECE = 16 * 1024;
/** The end record of a zip has at most so many bytes with its comment. */
const END_BYTES = 22 + 65_535;

/** The parts of a workbook that are read. */
const WORKBOOK = /^xl\/(?!theme|drawings|charts)[^<>]*\.(?:xml|rels)$/;

/**
 * Unzips the XML parts of an Office file whose names match `wanted`, by default those of a workbook, each as text by its
 * name; undefined when the zip is damaged, or unzips to more than `most` bytes whatever size it says.
 */
export function unzipXml(
  bytes: Uint8Array,
  most = MOST_BYTES,
  wanted = WORKBOOK,
): ReadonlyMap<string, string> | undefined {
  // Without its end record the file was cut off, and parts may be missing.
  if (!Buffer.from(bytes.subarray(-END_BYTES)).includes('PK\x05\x06')) return undefined;
  const { Unzip, UnzipInflate } = fflateLibrary();
  const parts = new Map<string, string>();
  let left = most;
  const unzip = new Unzip((file) => {
    if (!wanted.test(file.name)) return;
    const decoder = new TextDecoder();
    file.ondata = (problem, piece) => {
      left -= piece?.length ?? 0;
      if (problem || left < 0) throw new Error('the zip cannot be read');
      parts.set(file.name, (parts.get(file.name) ?? '') + decoder.decode(piece, { stream: true }));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    return parts;
  } catch {
    return undefined;
  }
}
