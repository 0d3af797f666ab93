/** A table of codes as a JPEG holds it: the number of codes of each length, from one bit on, and their symbols. */
export interface HuffmanTable {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

/** The bits of a symbol. */
export interface Code {
  readonly bits: number;
  readonly length: number;
}

/** Returns the codes of a table by their symbols (ITU-T T.81, C.2): each is the one before plus one, padded. */
export function codesOf({ counts, symbols }: HuffmanTable): readonly (Code | undefined)[] {
  const codes: (Code | undefined)[] = Array.from({ length: 256 });
  let [i, bits] = [0, 0];
  for (const [shorter, count] of counts.entries()) {
    for (const symbol of symbols.slice(i, i + count)) codes[symbol] = { bits: bits++, length: shorter + 1 };
    i += count;
    bits *= 2;
  }
  return codes;
}
