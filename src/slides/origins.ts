import type { Origin, Span } from '../diagnostics/span.ts';
import type { PlacedOrigin, SlideText } from '../text/slideText.ts';

/** Converts an offset in the parsed text to an offset in the slide text. */
export type Place = (offset: number) => number;

/** Finds the origins of stretches of a slide text. */
export class Origins {
  readonly #placed: readonly PlacedOrigin[];
  readonly #file: string;

  constructor({ origins, file }: SlideText) {
    this.#placed = origins;
    this.#file = file;
  }

  /** Returns the origin of the character at `offset`; undefined where the slide text is its own origin. */
  at(offset: number): Origin | undefined {
    return this.stretchAt(offset)?.origin;
  }

  /** Returns the stretch of one origin that holds the character at `offset`. */
  stretchAt(offset: number): PlacedOrigin | undefined {
    let [low, high] = [0, this.#placed.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const placed = this.#placed[middle];
      if (!placed) break;
      if (offset < placed.start) high = middle - 1;
      else if (offset >= placed.end) low = middle + 1;
      else return placed;
    }
    return undefined;
  }

  /**
   * Returns all that the origins of a part of the text depend on: the bounds of the stretches in it, counted from its start, and their
   * places; where the slide text is its own origin, the place of that part.
   */
  within(start: number, end: number): readonly (number | Span | undefined)[] {
    if (this.#placed.length === 0) return [{ file: this.#file, start, end }];
    const all: (number | Span | undefined)[] = [];
    for (let i = this.#firstBehind(start); i < this.#placed.length; i += 1) {
      const placed = this.#placed[i];
      if (!placed || placed.start >= end) break;
      all.push(placed.start - start, placed.end - start, placed.origin.value, placed.origin.template);
    }
    return all;
  }

  /** The index of the first stretch that ends behind `offset`. */
  #firstBehind(offset: number): number {
    let [low, high] = [0, this.#placed.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#placed[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Returns the origin of a stretch: that of its first character, or else the stretch itself. */
  of(start: number, end: number): Origin {
    return this.at(start) ?? { value: { file: this.#file, start, end } };
  }

  /** Returns the place to which structure is attributed: the template's text if there is one, never a value. */
  blame(start: number, end: number): Span {
    const { value, template } = this.of(start, end);
    return template ?? value;
  }
}
