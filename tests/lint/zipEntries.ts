/** The properties of a file in the directory of a zip. */
export interface ZipEntry {
  readonly name: string;
  /** The compression method; 8 is DEFLATE. */
  readonly method: number;
  /** The time and date in the format of DOS. */
  readonly time: number;
  /** The general purpose flags of the directory and of the file's own header, combined. */
  readonly flags: number;
}

/**
 * Reads the directory of a zip, whose place is in the record at the end of the file (APPNOTE 4.3.12 and 4.3.16).
 * Throws when there is no such record.
 */
export function zipEntries(zip: Uint8Array): ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) throw new Error('not a zip');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const header = view.getUint32(at + 42, true);
    entries.push({
      name: new TextDecoder().decode(zip.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      time: view.getUint32(at + 12, true),
      flags: view.getUint16(at + 8, true) | view.getUint16(header + 6, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}
