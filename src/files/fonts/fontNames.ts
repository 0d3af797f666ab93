import { closeSync, openSync, readSync } from 'node:fs';
import type { FontFace } from '../../pictures/fontFace.ts';

/**
 * Reads the names of the faces in a font file (OpenType 1.9, `ttcf`, `name` and `OS/2`), of which a collection holds several.
 * Reads those tables only, because a Chinese font has 20 MB. Empty for a file that is no font or is damaged.
 */
export function fontFaces(file: string): FontFace[] {
  let handle: number | undefined;
  try {
    const opened = openSync(file, 'r');
    handle = opened;
    const bytes = (at: number, length: number): Buffer => {
      const room = Buffer.alloc(Math.min(length, MOST));
      return room.subarray(0, readSync(opened, room, 0, room.length, at));
    };
    return fontStarts(bytes).flatMap((start) => faceAt(start, bytes, file) ?? []);
  } catch {
    return [];
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

type Bytes = (at: number, length: number) => Buffer;

/** The bytes of a table that are read at most. */
const MOST = 1 << 20;

/** Where the fonts of a file begin: one, or those of a collection. */
function fontStarts(bytes: Bytes): number[] {
  const head = bytes(0, 12);
  if (head.toString('latin1', 0, 4) !== 'ttcf') return [0];
  const count = Math.min(head.readUInt32BE(8), 64);
  const starts = bytes(12, 4 * count);
  return Array.from({ length: count }, (_, i) => starts.readUInt32BE(4 * i));
}

function faceAt(start: number, bytes: Bytes, file: string): FontFace | undefined {
  const count = bytes(start + 4, 2).readUInt16BE(0);
  const records = bytes(start + 12, 16 * count);
  const table = (tag: string): Buffer | undefined => {
    for (let at = 0; at < records.length; at += 16)
      if (records.toString('latin1', at, at + 4) === tag)
        return bytes(records.readUInt32BE(at + 8), records.readUInt32BE(at + 12));
    return undefined;
  };
  const names = table('name');
  const style = table('OS/2');
  if (!names) return undefined;
  const families = [...new Set(familiesIn(names))];
  const weight = style?.readUInt16BE(4) ?? 400;
  return { file, start, families, weight, italic: ((style?.readUInt16BE(62) ?? 0) & 1) === 1 };
}

/** The typographic family (name 16) groups more weights than the family (name 1), which stands where the first is missing. */
function familiesIn(names: Buffer): string[] {
  const count = names.readUInt16BE(2);
  const words = names.readUInt16BE(4);
  const found = Array.from({ length: count }, (_, i) => {
    const at = 6 + 12 * i;
    const from = words + names.readUInt16BE(at + 10);
    const text = names.subarray(from, from + names.readUInt16BE(at + 8));
    const isUnicode = names.readUInt16BE(at) !== MACINTOSH;
    return { id: names.readUInt16BE(at + 6), name: isUnicode ? utf16(text) : text.toString('latin1') };
  });
  const named = (id: number) => found.filter((one) => one.id === id).map(({ name }) => name);
  const typographic = named(16);
  return typographic.length > 0 ? typographic : named(1);
}

/** The platform whose names are not in Unicode. */
const MACINTOSH = 1;

const utf16 = (text: Buffer): string =>
  Buffer.from(text.subarray(0, text.length & ~1))
    .swap16()
    .toString('utf16le');
