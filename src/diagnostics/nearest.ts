import { closest, distance } from 'fastest-levenshtein';

/**
 * The known word that is meant by another: one of the same meaning, or the nearest of which at most a third of the letters
 * differ; `undefined` when there is none.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const same = SAME.get(word.toLowerCase())?.find((name) => known.includes(name));
  if (same) return same;
  const near = closest(word.toLowerCase(), known);
  return distance(word.toLowerCase(), near.toLowerCase()) <= Math.ceil(near.length / 3) ? near : undefined;
}

/** Words that authors take from other tools, with what they are called here. */
const SAME: ReadonlyMap<string, readonly string[]> = new Map([
  ['pie', ['doughnut']],
  ['donut', ['doughnut']],
  ['ring', ['doughnut']],
  ['area', ['line']],
  ['histogram', ['column']],
  ['author', ['by']],
  ['speaker', ['by']],
  ['date', ['when']],
  ['time', ['when']],
  ['name', ['heading']],
  ['title', ['heading']],
  ['description', ['text']],
  ['colors', ['colours']],
  ['organization', ['organisation']],
]);
