/**
 * Finds the glyphs of characters in the `cmap` table of a font, by its subtable of format 12, or else of format 4. Returns
 * undefined when the table has neither. Glyph 0, which stands for what the font lacks, is always among them.
 */
export function glyphsOf(map: Buffer, characters: string): Set<number> | undefined {
  const subtables = Array.from({ length: map.readUInt16BE(2) }, (_, i) => map.readUInt32BE(4 + 8 * i + 4));
  const of = (format: number) => subtables.find((at) => map.readUInt16BE(at) === format);
  const [wide, narrow] = [of(12), of(4)];
  const at = wide ?? narrow;
  if (at === undefined) return undefined;
  const find = wide === undefined ? inFormat4 : inFormat12;
  const glyphs = new Set([0]);
  for (const character of new Set(characters))
    glyphs.add(find(map.subarray(at), character.codePointAt(0) ?? 0));
  return glyphs;
}

function inFormat12(table: Buffer, code: number): number {
  const count = table.readUInt32BE(12);
  for (let at = 16; at < 16 + 12 * count; at += 12)
    if (code >= table.readUInt32BE(at) && code <= table.readUInt32BE(at + 4))
      return table.readUInt32BE(at + 8) + code - table.readUInt32BE(at);
  return 0;
}

function inFormat4(table: Buffer, code: number): number {
  const double = table.readUInt16BE(6);
  for (let i = 0; i < double; i += 2) {
    if (code > table.readUInt16BE(14 + i)) continue;
    const start = table.readUInt16BE(16 + double + i);
    if (code < start) return 0;
    const delta = table.readUInt16BE(16 + 2 * double + i);
    const range = 16 + 3 * double + i;
    const offset = table.readUInt16BE(range);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = table.readUInt16BE(range + offset + 2 * (code - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
