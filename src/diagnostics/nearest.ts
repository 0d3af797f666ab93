import { closest, distance } from 'fastest-levenshtein';

/** The known word nearest to a mistyped one; `undefined` when more than a third of its letters differ. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(word.toLowerCase(), known);
  return distance(word.toLowerCase(), near.toLowerCase()) <= Math.ceil(near.length / 3) ? near : undefined;
}
