import { readable } from '../read/readable.ts';
import { sentenceAround } from '../sources/sentence.ts';

/** A stretch of a text: a figure, with the words it stands in. */
export interface Spot {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words around a figure, as pieces: pairs of neighbouring Han characters, and other figures whole. */
export interface Words {
  /** Of the clause it stands in, and of the few characters right beside it. */
  readonly near: ReadonlySet<string>;
  /** Of everything else that is said with it. */
  readonly wide: ReadonlySet<string>;
}

/** Characters on either side of a figure: those that touch it, and those that may still say what it counts. */
const BESIDE = 6;
const REACH = 24;
const CLAUSE = /[，。；！？、：,;\n]/;

/** The words around a figure, the figure itself left out; `more` is what else is said of it. */
export function wordsAround({ text, start, end }: Spot, more = ''): Words {
  const { sentence, start: from } = sentenceAround(text, start, end);
  const before = sentence.slice(0, start - from);
  const after = sentence.slice(end - from);
  const clause = `${before.split(CLAUSE).at(-1) ?? ''} ${after.split(CLAUSE)[0] ?? ''}`;
  const beside = `${before.slice(-BESIDE)} ${after.slice(0, BESIDE)}`;
  return {
    near: pieces(`${clause} ${beside}`),
    wide: pieces(`${before.slice(-REACH)} ${after.slice(0, REACH)} ${more}`),
  };
}

/** How much two figures are spoken of in the same words; what stands close to both counts most. */
export function likeness(said: Words, source: Words): number {
  return (
    shared(source.near, said.near) * 3 + shared(source.near, said.wide) * 2 + shared(source.wide, said.wide)
  );
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const piece of a) if (b.has(piece)) count++;
  return count;
}

function pieces(text: string): Set<string> {
  const found = new Set<string>();
  for (const [run] of readable(text).text.matchAll(/\p{Script=Han}+|\d[\d.]*/gu)) {
    // A year beside a figure says much of which figure it is.
    if (/\d/.test(run)) found.add(run).add(`${run}#`).add(`${run}##`);
    else for (let i = 0; i + 2 <= run.length; i++) found.add(run.slice(i, i + 2));
  }
  return found;
}
