import type { Origin, Span } from '../diagnostics/span.ts';
import type { PlacedOrigin, SlideText } from '../text/slideText.ts';

/** Tells where stretches of a slide text came from. */
export class Origins {
  readonly #placed: readonly PlacedOrigin[];
  readonly #file: string;

  constructor({ origins, file }: SlideText) {
    this.#placed = origins;
    this.#file = file;
  }

  /** The origin of the character at `offset`; undefined where the slide text is its own origin. */
  at(offset: number): Origin | undefined {
    return this.stretchAt(offset)?.origin;
  }

  /** The stretch of one origin that holds the character at `offset`. */
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

  /** The origin of a stretch: of its first character, or the stretch itself. */
  of(start: number, end: number): Origin {
    return this.at(start) ?? { value: { file: this.#file, start, end } };
  }

  /** Who is to blame for structure in a stretch: a template's text, never a value. */
  blame(start: number, end: number): Span {
    const { value, template } = this.of(start, end);
    return template ?? value;
  }
}
