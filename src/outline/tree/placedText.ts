import type { Span } from '../../diagnostics/span.ts';
import { wrapped } from './wrapped.ts';

/**
 * One scalar of the outline, as templates read it. `toString()` wraps the text together with its place, so the place
 * survives where a helper joins several texts. No value is an own property, so templates reach only the text.
 */
export class PlacedText {
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

  /** Whether `{{#if}}` takes it as true. */
  get holds(): boolean {
    return this.#text !== '' && !this.#isFalse;
  }

  /** Returns a part of this text. The part gets a place of its own when the file spells the text exactly. */
  part(start: number, end: number): PlacedText {
    const exact = this.#span.end - this.#span.start === this.#text.length;
    const { file, start: from } = this.#span;
    const span = exact ? { file, start: from + start, end: from + end } : this.#span;
    return new PlacedText(this.#text.slice(start, end), span);
  }

  toString(): string {
    return wrapped(this.#span, this.#text);
  }
}
