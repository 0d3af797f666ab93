/** A table of codes as a JPEG states it: how many there are of each length, from one bit on, and what they stand for. */
export interface HuffmanTable {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

/** The bits that stand for a symbol. */
export interface Code {
  readonly bits: number;
  readonly length: number;
}

/** The codes of a table by their symbols (ITU-T T.81, C.2): each is the one before plus one, with zeros up to its length. */
export function codesOf({ counts, symbols }: HuffmanTable): readonly (Code | undefined)[] {
  const codes: (Code | undefined)[] = Array.from({ length: 256 });
  let [at, bits] = [0, 0];
  for (const [shorter, count] of counts.entries()) {
    for (const symbol of symbols.slice(at, at + count)) codes[symbol] = { bits: bits++, length: shorter + 1 };
    at += count;
    bits *= 2;
  }
  return codes;
}
