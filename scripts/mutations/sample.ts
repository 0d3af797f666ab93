import type { Mutant } from './mutantsOf.ts';

/**
 * Returns the mutants in the order in which a run takes them. The same seed gives the same order. The first `count`
 * are from different files, unless there are fewer files, and at most a sixth of them are of one sort.
 */
export function sample(all: readonly Mutant[], seed: number, count: number): Mutant[] {
  const files = new Set(all.map(({ file }) => file)).size;
  const most = { file: Math.ceil(count / Math.max(1, files)), sort: Math.ceil(count / 6) };
  const taken = new Map<string, number>();
  const [first, later]: [Mutant[], Mutant[]] = [[], []];
  for (const mutant of shuffled(all, seed)) {
    const { file, sort } = mutant;
    const [ofFile, ofSort] = [taken.get(file) ?? 0, taken.get(sort) ?? 0];
    const isFull = ofFile >= most.file || ofSort >= most.sort;
    (isFull ? later : first).push(mutant);
    if (isFull) continue;
    taken.set(file, ofFile + 1).set(sort, ofSort + 1);
  }
  return [...first, ...later];
}

/** Shuffles a list (Fisher and Yates). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const mixed = [...items];
  const next = randomNumbers(seed);
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}

/** Returns numbers from 0 to below 1 (Mulberry32). The same seed gives the same numbers. */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
