/** Which characters of a text are spoken for: a stretch can be taken once. */
export class Stretches {
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  /** Takes a stretch, unless a part of it is taken. */
  take(start: number, end: number): boolean {
    const isFree = !this.#taken.subarray(start, end).includes(1);
    if (isFree) this.#taken.fill(1, start, end);
    return isFree;
  }
}
