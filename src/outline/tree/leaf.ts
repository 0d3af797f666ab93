import type { Span } from '../../diagnostics/span.ts';
import { mark } from './mark.ts';

/**
 * One scalar of the outline, as templates see it. It brings its place along also where a helper makes one text of several:
 * `toString()` gives the text between marks.
 * Nothing of it is an own property, so templates reach no further than the text.
 */
export class Leaf {
  readonly #text: string;
  readonly #span: Span;
  readonly #isFalse: boolean;

  constructor(text: string, span: Span, isFalse = false) {
    this.#text = text;
    this.#span = span;
    this.#isFalse = isFalse;
  }

  get text(): string {
    return this.#text;
  }

  get span(): Span {
    return this.#span;
  }

  /** What `{{#if}}` asks. */
  get holds(): boolean {
    return this.#text !== '' && !this.#isFalse;
  }

  /** A stretch of this leaf, with its own place when the file spells the text as it is. */
  part(start: number, end: number): Leaf {
    const exact = this.#span.end - this.#span.start === this.#text.length;
    const { file, start: from } = this.#span;
    const span = exact ? { file, start: from + start, end: from + end } : this.#span;
    return new Leaf(this.#text.slice(start, end), span);
  }

  toString(): string {
    return mark(this.#span, this.#text);
  }
}
