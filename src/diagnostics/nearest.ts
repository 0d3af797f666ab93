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

/** The known words that a mistyped one may stand for, at most five: those that share a part with it, then the nearest one. */
export function similar(word: string, known: readonly string[]): string[] {
  const parts = word
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((part) => part.length > 2);
  const holding = known.filter((one) => parts.some((part) => one.includes(part) || part.includes(one)));
  const near = nearest(word, known);
  const all = [...holding.sort((a, b) => a.length - b.length).slice(0, 4), ...(near ? [near] : [])];
  return [...new Set(all)];
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
  ['body', ['text']],
  ['content', ['text', 'items']],
  ['quote', ['text']],
  ['quotation', ['text']],
  ['points', ['items']],
  ['bullets', ['items']],
  ['entries', ['items']],
  ['cards', ['items']],
  ['picture', ['image']],
  ['img', ['image']],
  ['src', ['image']],
  ['csv', ['data']],
  ['comment', ['notes']],
  ['speech', ['notes']],
  ['layout', ['kind']],
  ['type', ['kind', 'chart']],
  ['colors', ['colours']],
  ['organization', ['organisation']],
]);
