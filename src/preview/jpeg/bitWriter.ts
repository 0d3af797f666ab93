import type { Code } from './huffman.ts';

/** The coded part of a JPEG (ITU-T T.81, F.1.2): bits, the first of a byte its highest. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #held = 0;
  #count = 0;

  /** Writes the code of a symbol. Throws when the table has none for it. */
  symbol(codes: readonly (Code | undefined)[], symbol: number): void {
    const code = codes[symbol];
    if (!code) throw new Error(`the table has no code for ${symbol}`);
    this.#write(code.bits, code.length);
  }

  /** Writes a number of so many binary digits; a negative one as what it is short of the least number with its sign. */
  value(value: number, digits: number): void {
    this.#write(value < 0 ? value + 2 ** digits - 1 : value, digits);
  }

  /** Fills the last byte with ones, and gives all bytes. */
  end(): readonly number[] {
    if (this.#count > 0) this.#write(0x7f, 8 - this.#count);
    return this.#bytes;
  }

  #write(bits: number, length: number): void {
    // At most 7 bits are held, and at most 16 come: they fit into the 32 of a bitwise sum.
    this.#held = (this.#held << length) | (bits & ((1 << length) - 1));
    this.#count += length;
    while (this.#count >= 8) {
      this.#count -= 8;
      const byte = (this.#held >> this.#count) & 0xff;
      this.#bytes.push(byte);
      // A zero behind it tells a byte of ones from a marker.
      if (byte === 0xff) this.#bytes.push(0);
    }
    this.#held &= (1 << this.#count) - 1;
  }
}
