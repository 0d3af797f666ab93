import { readable } from './readable.ts';
import { sentenceAround } from './sentence.ts';

/** A stretch of a text: a figure, with the words it stands in. */
export interface Spot {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Characters on either side of a figure that say what it counts. */
const REACH = 24;

/**
 * How much two figures are spoken of in the same words: the pieces of two characters that stand around both, those of
 * the same clause counting twice; `context` is what else the slide says. Tells equal figures of one passage apart.
 */
export function likeness(said: Spot, context: string, source: Spot): number {
  const mine = around(said);
  const theirs = around(source);
  const shared = (a: Set<string>, b: Set<string>) => [...a].filter((piece) => b.has(piece)).length;
  const near = pieces(mine.clause);
  const wide = pieces(`${mine.reach} ${context}`);
  return (
    shared(pieces(theirs.clause), near) * 2 +
    shared(pieces(theirs.clause), wide) * 2 +
    shared(pieces(theirs.reach), wide)
  );
}

const CLAUSE = /[，。；！？、：,;\n]/;

/** The words around a figure, the figure itself left out. */
function around({ text, start, end }: Spot): { clause: string; reach: string } {
  const { sentence, start: from } = sentenceAround(text, start, end);
  const before = sentence.slice(Math.max(0, start - from - REACH), start - from);
  const after = sentence.slice(end - from, end - from + REACH);
  const clause = `${before.split(CLAUSE).at(-1) ?? ''} ${after.split(CLAUSE)[0] ?? ''}`;
  return { clause, reach: `${before} ${after}` };
}

/** Pairs of neighbouring Han characters, and figures whole: a year says much of what a figure is. */
function pieces(text: string): Set<string> {
  const found = new Set<string>();
  for (const [run] of readable(text).text.matchAll(/\p{Script=Han}+|\d[\d.]*/gu)) {
    if (/\d/.test(run)) found.add(run).add(`${run}#`);
    else for (let i = 0; i + 2 <= run.length; i++) found.add(run.slice(i, i + 2));
  }
  return found;
}
