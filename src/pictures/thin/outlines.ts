/**
 * Makes the tables `glyf` and `loca` of a font with the outlines of `glyphs` only, and of those that they are composed of. Returns
 * undefined when the font has no such tables.
 */
export function thinOutlines(
  tables: ReadonlyMap<string, Buffer>,
  glyphs: ReadonlySet<number>,
): Map<string, Buffer> | undefined {
  const [glyf, loca, head] = [tables.get('glyf'), tables.get('loca'), tables.get('head')];
  if (!glyf || !loca || !head) return undefined;
  const isLong = head.readInt16BE(50) === 1;
  const place = (i: number) => (isLong ? loca.readUInt32BE(4 * i) : 2 * loca.readUInt16BE(2 * i));
  const count = loca.length / (isLong ? 4 : 2) - 1;
  const outline = (i: number) => (i < count ? glyf.subarray(place(i), place(i + 1)) : glyf.subarray(0, 0));
  const kept = new Set(glyphs);
  // A set gives what is added to it while it is gone through.
  for (const glyph of kept) for (const part of partsOf(outline(glyph))) kept.add(part);
  const parts: Buffer[] = [];
  const places = Buffer.alloc(loca.length);
  let end = 0;
  for (let i = 0; i <= count; i++) {
    if (isLong) places.writeUInt32BE(end, 4 * i);
    else places.writeUInt16BE(end / 2, 2 * i);
    if (i === count || !kept.has(i)) continue;
    parts.push(outline(i));
    end += outline(i).length;
  }
  return new Map([
    ['glyf', Buffer.concat(parts)],
    ['loca', places],
  ]);
}

/** The glyphs that an outline is composed of; none for one with contours of its own. */
function partsOf(outline: Buffer): number[] {
  if (outline.length < 10 || outline.readInt16BE(0) >= 0) return [];
  const parts: number[] = [];
  for (let at = 10; ; ) {
    const flags = outline.readUInt16BE(at);
    parts.push(outline.readUInt16BE(at + 2));
    if ((flags & MORE) === 0) return parts;
    const scale = flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
    at += 4 + (flags & WORDS ? 4 : 2) + scale;
  }
}

/** The flags of a component. */
const [WORDS, SCALE, MORE, TWO_SCALES, MATRIX] = [0x01, 0x08, 0x20, 0x40, 0x80];
