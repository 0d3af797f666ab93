import type { Code } from './huffman.ts';

/** The coded part of a JPEG (ITU-T T.81, F.1.2), bit by bit; the first bit of a byte is its highest. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #held = 0;
  #count = 0;

  /** Writes the code of a symbol. Throws when the table has no code for it. */
  symbol(codes: readonly (Code | undefined)[], symbol: number): void {
    const code = codes[symbol];
    if (!code) throw new Error(`the table has no code for ${symbol}`);
    this.#write(code.bits, code.length);
  }

  /** Writes a number of `digits` binary digits. A negative number is written as its sum with 2^digits − 1. */
  value(value: number, digits: number): void {
    this.#write(value < 0 ? value + 2 ** digits - 1 : value, digits);
  }

  /** Fills the last byte with ones and returns all bytes. */
  end(): readonly number[] {
    if (this.#count > 0) this.#write(0x7f, 8 - this.#count);
    return this.#bytes;
  }

  #write(bits: number, length: number): void {
    // At most 7 bits are held and at most 16 are added, so they fit into the 32 bits of a bitwise operation.
    this.#held = (this.#held << length) | (bits & ((1 << length) - 1));
    this.#count += length;
    while (this.#count >= 8) {
      this.#count -= 8;
      const byte = (this.#held >> this.#count) & 0xff;
      this.#bytes.push(byte);
      // A zero byte after it tells a byte of ones from a marker.
      if (byte === 0xff) this.#bytes.push(0);
    }
    this.#held &= (1 << this.#count) - 1;
  }
}
