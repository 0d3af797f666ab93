import type { Code, Facts } from '../../diagnostics/catalogue.ts';
import type { Span } from '../../diagnostics/span.ts';

/** How deep partials may include one another. */
export const MAX_DEPTH = 32;
const MAX_STEPS = 1_000_000;
const MAX_LENGTH = 8_000_000;

/** Thrown out of a rendering that exceeds its budget; `renderText` turns it into a finding. */
export class Exhausted extends Error {
  constructor(
    readonly code: Code,
    readonly facts: Facts<Code>,
    readonly span: Span | undefined,
  ) {
    super(code);
  }
}

/** A stretch of a template, by the template's name; UTF-16 offsets. */
export interface Printing {
  readonly template: string;
  readonly start: number;
  readonly end: number;
}

/** What a part of a rendering took of its budget, and the text that it printed last. */
export interface Spent {
  readonly steps: number;
  readonly length: number;
  readonly last: Printing | undefined;
}

/**
 * The budget of one rendering: the depth of partials, the steps, and the characters printed. What exceeds it is reported
 * at the text that was printed last. `fileOf` returns the file of a template.
 */
export class Budget {
  readonly #fileOf: (template: string) => string;
  #depth = 0;
  #steps = 0;
  #length = 0;
  #last: Printing | undefined;

  constructor(fileOf: (template: string) => string) {
    this.#fileOf = fileOf;
  }

  /** Runs a part of the rendering and says what it took. `spend` counts it. */
  counted<T>(make: () => T): { readonly made: T; readonly spent: Spent } {
    const [steps, length] = [this.#steps, this.#length];
    const made = make();
    const spent = { steps: this.#steps - steps, length: this.#length - length, last: this.#last };
    [this.#steps, this.#length] = [steps, length];
    return { made, spent };
  }

  /** Whether a part that took this can be counted once more. */
  hasRoomFor({ steps, length }: Spent): boolean {
    return this.#steps + steps <= MAX_STEPS && this.#length + length <= MAX_LENGTH;
  }

  spend({ steps, length, last }: Spent): void {
    this.#steps += steps;
    this.#length += length;
    this.#last = last;
  }

  /** Counts the beginning of a partial that is included at `at`. */
  enter(at: Printing): void {
    this.#depth += 1;
    this.#last = at;
    const name = this.#fileOf(at.template);
    if (this.#depth > MAX_DEPTH) this.#exhausted('template-recursion', { name, max: MAX_DEPTH });
    this.step();
  }

  leave(): void {
    this.#depth -= 1;
  }

  step(): void {
    this.#steps += 1;
    if (this.#steps > MAX_STEPS) this.#exhausted('template-too-many-steps', { max: MAX_STEPS });
  }

  /** Counts the characters that the text at `at` prints. */
  print(length: number, at: Printing): void {
    this.#length += length;
    this.#last = at;
    this.step();
    if (this.#length > MAX_LENGTH) this.#exhausted('template-output-too-large', { max: MAX_LENGTH });
  }

  #exhausted<C extends Code>(code: C, facts: Facts<C>): never {
    const { template, start, end } = this.#last ?? { template: 'deck', start: 0, end: 0 };
    throw new Exhausted(code, facts as Facts<Code>, { file: this.#fileOf(template), start, end });
  }
}
