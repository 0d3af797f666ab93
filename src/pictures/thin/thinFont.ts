import { glyphsOf } from './characterMap.ts';
import { thinOutlines } from './outlines.ts';
import { thinPostScript } from './postScript.ts';

/**
 * Makes a font of the one that begins at `start` in a font file, with the outlines of `characters` only; all other glyphs are empty.
 * The native renderer reads a font's whole file for each glyph that it draws, and a Chinese one has 20 MB. Returns
 * undefined for a font of a form that it does not know. Forms: OpenType 1.9; tables for shaping are left out, which no
 * Han character needs.
 */
export function thinFont(file: Buffer, start: number, characters: string): Buffer | undefined {
  const tables = tablesOf(file, start);
  const map = tables.get('cmap');
  if (!map) return undefined;
  const glyphs = glyphsOf(map, characters);
  const outlines =
    glyphs && (tables.has('CFF ') ? thinPostScript(tables, glyphs) : thinOutlines(tables, glyphs));
  if (!outlines) return undefined;
  const kept = KEPT.flatMap((tag) => {
    const table = outlines.get(tag) ?? tables.get(tag);
    return table ? [{ tag, table }] : [];
  });
  return joined(file.subarray(start, start + 4), kept);
}

/** The tables by which the renderer finds, places and draws a glyph, in their order in the file. */
const KEPT = ['CFF ', 'OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name'];

function tablesOf(file: Buffer, start: number): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  const count = file.readUInt16BE(start + 4);
  for (let at = start + 12; at < start + 12 + 16 * count; at += 16) {
    const from = file.readUInt32BE(at + 8);
    tables.set(file.toString('latin1', at, at + 4), file.subarray(from, from + file.readUInt32BE(at + 12)));
  }
  return tables;
}

function joined(version: Buffer, tables: readonly { tag: string; table: Buffer }[]): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length);
  version.copy(head);
  head.writeUInt16BE(tables.length, 4);
  const parts: Buffer[] = [head];
  let end = head.length;
  for (const [i, { tag, table }] of tables.entries()) {
    const at = 12 + 16 * i;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(end, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    parts.push(table, padding);
    end += table.length + padding.length;
  }
  return Buffer.concat(parts);
}
