import type { Code, Facts } from '../../diagnostics/catalogue.ts';
import type { Span } from '../../diagnostics/span.ts';

const MAX_DEPTH = 32;
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

/** The budget of one rendering: the depth of partials, the steps, and the characters printed. */
export class Budget {
  #depth = 0;
  #steps = 0;
  #length = 0;
  #span: Span | undefined;

  /** Counts the beginning of a partial that is included at `span`. */
  enter(name: string, span: Span): void {
    this.#depth += 1;
    this.#span = span;
    if (this.#depth > MAX_DEPTH) throw new Exhausted('template-recursion', { name, max: MAX_DEPTH }, span);
    this.step();
  }

  leave(): void {
    this.#depth -= 1;
  }

  step(): void {
    this.#steps += 1;
    if (this.#steps > MAX_STEPS)
      throw new Exhausted('template-too-many-steps', { max: MAX_STEPS }, this.#span);
  }

  print(length: number): void {
    this.#length += length;
    this.step();
    if (this.#length > MAX_LENGTH)
      throw new Exhausted('template-output-too-large', { max: MAX_LENGTH }, this.#span);
  }
}
