import { type Deflated, type Deflater, deflate } from './deflate.ts';

/**
 * Deflates the parts of one deck after another, and knows the texts of the deck before: most parts are the same in all decks of a
 * brand. It holds the texts of two decks.
 */
export class KeptParts implements Deflater {
  #before = new Map<string, Deflated>();
  #now = new Map<string, Deflated>();

  /** Begins a deck: what the one before the last had is forgotten. */
  begin(): this {
    this.#before = this.#now;
    this.#now = new Map();
    return this;
  }

  deflate(content: string | Uint8Array, packed: boolean): Deflated {
    return typeof content === 'string' ? this.deflateOnce(content) : deflate(content, packed);
  }

  readonly deflateOnce = (text: string): Deflated => {
    const known = this.#now.get(text) ?? this.#before.get(text) ?? deflate(text);
    this.#now.set(text, known);
    return known;
  };
}
