import { closest, distance } from 'fastest-levenshtein';

/** The known word that a mistyped one is probably meant to be: at most a third of its letters differ. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(word.toLowerCase(), known);
  return distance(word.toLowerCase(), near.toLowerCase()) <= Math.ceil(near.length / 3) ? near : undefined;
}
