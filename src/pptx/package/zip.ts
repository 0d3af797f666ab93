import type { Deflated } from './deflate.ts';

const encoder = new TextEncoder();

/** 1980-01-01, 0:00, the zero of zip dates: the same input gives the same bytes at every time. */
const EPOCH = 0x00210000;
const LOCAL = { size: 30, signature: 0x04034b50 };
const CENTRAL = { size: 46, signature: 0x02014b50 };
const END = { size: 22, signature: 0x06054b50 };
const VERSION = 20;
const DEFLATE = 8;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const MOST_FILES = 0xffff;

/** A zip of these files in this order (APPNOTE 6.3.10, §4.3). Throws when there are more than 65 535. */
export function zip(files: readonly (readonly [name: string, file: Deflated])[]): Uint8Array {
  if (files.length > MOST_FILES) throw new Error(`a zip holds ${MOST_FILES} files, not ${files.length}`);
  const named = files.map(([name, file]) => ({ name: encoder.encode(name), file }));
  const bodies = named.reduce((sum, { name, file }) => sum + LOCAL.size + name.length + file.bytes.length, 0);
  const directory = named.reduce((sum, { name }) => sum + CENTRAL.size + name.length, 0);
  const out = new Uint8Array(bodies + directory + END.size);
  const view = new DataView(out.buffer);
  let at = 0;
  let entry = bodies;
  for (const { name, file } of named) {
    view.setUint32(entry, CENTRAL.signature, true);
    view.setUint16(entry + 4, VERSION, true);
    describe(view, entry + 6, name, file);
    view.setUint32(entry + 42, at, true);
    out.set(name, entry + CENTRAL.size);
    entry += CENTRAL.size + name.length;

    view.setUint32(at, LOCAL.signature, true);
    describe(view, at + 4, name, file);
    out.set(name, at + LOCAL.size);
    out.set(file.bytes, at + LOCAL.size + name.length);
    at += LOCAL.size + name.length + file.bytes.length;
  }
  view.setUint32(entry, END.signature, true);
  view.setUint16(entry + 8, named.length, true);
  view.setUint16(entry + 10, named.length, true);
  view.setUint32(entry + 12, directory, true);
  view.setUint32(entry + 16, bodies, true);
  return out;
}

/** What the header of a file and its entry in the directory have in common, from the version on. */
function describe(view: DataView, at: number, name: Uint8Array, { bytes, crc, length }: Deflated): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, FLAGS, true);
  view.setUint16(at + 4, DEFLATE, true);
  view.setUint32(at + 6, EPOCH, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, length, true);
  view.setUint16(at + 22, name.length, true);
}
