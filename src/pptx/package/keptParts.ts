import { type Deflated, type Deflater, deflate } from './deflate.ts';

/**
 * Deflates the parts of one deck after another, and knows the short texts of the deck before: lists of relationships and the parts of
 * workbooks are mostly the same in all decks of a brand. Longer parts are kept with what they were made of.
 */
export class KeptParts implements Deflater {
  #before = new Map<string, Deflated>();
  #now = new Map<string, Deflated>();
  readonly deflate = deflate;

  /** Begins a deck: what the one before the last had is forgotten. */
  begin(): this {
    this.#before = this.#now;
    this.#now = new Map();
    return this;
  }

  readonly deflateOnce = (text: string): Deflated => {
    const known = this.#now.get(text) ?? this.#before.get(text) ?? deflate(text);
    this.#now.set(text, known);
    return known;
  };
}
