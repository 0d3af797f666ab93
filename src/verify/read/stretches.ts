/** Remembers which characters of a text are taken, so that no two quantities share one. */
export class Stretches {
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  /** Takes the characters `start` to `end`; returns false, and takes none, when one of them is taken already. */
  take(start: number, end: number): boolean {
    const isFree = !this.#taken.subarray(start, end).includes(1);
    if (isFree) this.#taken.fill(1, start, end);
    return isFree;
  }
}
