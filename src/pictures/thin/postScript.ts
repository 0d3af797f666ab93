/**
 * Makes the table `CFF ` of a font with the outlines of `glyphs` only (Adobe Technical Note 5176). What stands behind the outlines
 * moves, so the offsets that lead there change. Returns undefined for a table whose offsets are not written in five bytes, as
 * the usual tools write them.
 */
export function thinPostScript(
  tables: ReadonlyMap<string, Buffer>,
  glyphs: ReadonlySet<number>,
): Map<string, Buffer> | undefined {
  const cff = Buffer.from(tables.get('CFF ') ?? []);
  const names = indexAt(cff, cff.readUInt8(2));
  const [top] = indexAt(cff, names.end).items;
  if (!top) return undefined;
  const entries = entriesOf(cff, top);
  const begin = entries.find(({ operator }) => operator === CHAR_STRINGS)?.operands[0]?.value;
  if (begin === undefined) return undefined;
  const outlines = indexAt(cff, begin);
  const thin = indexOf(
    outlines.items.map(({ from, to }, i) => (glyphs.has(i) ? cff.subarray(from, to) : EMPTY)),
  );
  const moved = begin + thin.length - outlines.end;
  const fontDicts = entries.find(({ operator }) => operator === FONT_DICTS)?.operands[0]?.value;
  const inner =
    fontDicts === undefined ? [] : indexAt(cff, fontDicts).items.flatMap((item) => entriesOf(cff, item));
  for (const { operator, operands } of [...entries, ...inner]) {
    if (!OFFSETS.has(operator)) continue;
    const offset = operands.at(-1);
    if (!offset || offset.value <= begin) continue;
    if (offset.length !== 5) return undefined;
    cff.writeInt32BE(offset.value + moved, offset.at + 1);
  }
  return new Map([['CFF ', Buffer.concat([cff.subarray(0, begin), thin, cff.subarray(outlines.end)])]]);
}

/** An outline that draws nothing: the operator that ends each outline. */
const EMPTY = Buffer.of(14);
const CHAR_STRINGS = 17;
const FONT_DICTS = 0x0c24;
/** The operators whose last operand is an offset from the begin of the table: charset, Encoding, Private, FDArray, FDSelect. */
const OFFSETS = new Set([15, 16, 18, FONT_DICTS, 0x0c25]);

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function indexAt(cff: Buffer, at: number): { items: Stretch[]; end: number } {
  const count = cff.readUInt16BE(at);
  if (count === 0) return { items: [], end: at + 2 };
  const size = cff.readUInt8(at + 2);
  const base = at + 2 + (count + 1) * size;
  const place = (i: number) => base + cff.readUIntBE(at + 3 + i * size, size);
  return {
    items: Array.from({ length: count }, (_, i) => ({ from: place(i), to: place(i + 1) })),
    end: place(count),
  };
}

function indexOf(items: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(3 + 4 * (items.length + 1));
  head.writeUInt16BE(items.length, 0);
  head.writeUInt8(4, 2);
  let end = 1;
  for (const [i, item] of items.entries()) {
    head.writeUInt32BE(end, 3 + 4 * i);
    end += item.length;
  }
  head.writeUInt32BE(end, 3 + 4 * items.length);
  return Buffer.concat([head, ...items]);
}

/** A number in a dictionary: its value, and the place and length of its bytes. Reals have no value that is used. */
interface Operand {
  readonly value: number;
  readonly at: number;
  readonly length: number;
}

function entriesOf(cff: Buffer, { from, to }: Stretch): { operator: number; operands: Operand[] }[] {
  const entries: { operator: number; operands: Operand[] }[] = [];
  let operands: Operand[] = [];
  for (let at = from; at < to; ) {
    const byte = cff.readUInt8(at);
    if (byte <= 21) {
      const isTwo = byte === 12;
      entries.push({ operator: isTwo ? 0x0c00 + cff.readUInt8(at + 1) : byte, operands });
      operands = [];
      at += isTwo ? 2 : 1;
    } else {
      const operand = operandAt(cff, at, byte);
      operands.push(operand);
      at += operand.length;
    }
  }
  return entries;
}

function operandAt(cff: Buffer, at: number, byte: number): Operand {
  if (byte === 28) return { value: cff.readInt16BE(at + 1), at, length: 3 };
  if (byte === 29) return { value: cff.readInt32BE(at + 1), at, length: 5 };
  if (byte === 30) {
    let end = at + 1;
    while ((cff.readUInt8(end) & 0x0f) !== 0x0f) end += 1;
    return { value: Number.NaN, at, length: end + 1 - at };
  }
  if (byte <= 246) return { value: byte - 139, at, length: 1 };
  const next = cff.readUInt8(at + 1);
  return {
    value: byte <= 250 ? (byte - 247) * 256 + next + 108 : -(byte - 251) * 256 - next - 108,
    at,
    length: 2,
  };
}
