import { stem } from '../read/english.ts';
import { readable } from '../read/readable.ts';
import { sentenceAround } from '../sources/sentence.ts';

/** A stretch of a text in UTF-16 offsets; `end` is exclusive. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words around a figure as a set of pieces: each two neighbouring Han characters, each English word, and each other figure. */
export interface Words {
  /** The pieces of its clause and of the `BESIDE` characters on either side. */
  readonly near: ReadonlySet<string>;
  /** The pieces of the `REACH` characters on either side and of its context. */
  readonly wide: ReadonlySet<string>;
}

/** Characters of a context that are read: more than a title and a label have. */
const CONTEXT = 1000;
/** Characters on either side of a figure: the nearest ones, and those that may name what it counts. */
const BESIDE = 6;
const REACH = 24;
const CLAUSE = /[，。；！？、：;\n]|,(?!\d)/;
/** English words are longer than Chinese ones, so that more characters belong to a figure. */
const LATIN = 3;

/** The words of a figure's context, which all figures of a claim share. */
export const contextWords = (context: string): ReadonlySet<string> => pieces(context.slice(0, CONTEXT));

/** The words around a figure without the figure itself. `more` are those of its context. */
export function wordsAround({ text, start, end }: Stretch, more: ReadonlySet<string> = new Set()): Words {
  const { sentence, start: from } = sentenceAround(text, start, end);
  const before = sentence.slice(0, start - from);
  const after = sentence.slice(end - from);
  const clause = `${before.split(CLAUSE).at(-1) ?? ''} ${after.split(CLAUSE)[0] ?? ''}`;
  const scale = /[A-Za-z]{3}/.test(clause) ? LATIN : 1;
  const beside = `${before.slice(-BESIDE * scale)} ${after.slice(0, BESIDE * scale)}`;
  return {
    near: pieces(`${clause} ${beside}`),
    wide: new Set([...pieces(`${before.slice(-REACH * scale)} ${after.slice(0, REACH * scale)}`), ...more]),
  };
}

/** How many pieces the words around two figures share: a piece near both counts 3, near the source's 2, else 1. */
export function likeness(slide: Words, source: Words): number {
  const { near, wide } = source;
  return shared(near, slide.near) * 3 + shared(near, slide.wide) * 2 + shared(wide, slide.wide);
}

const COMMON = new Set(
  'the and for was were are has had with from that this than which its our their they into out over after before about million billion percent points each per not but all'.split(
    ' ',
  ),
);

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const piece of a) if (b.has(piece)) count++;
  return count;
}

function pieces(text: string): Set<string> {
  const all = new Set<string>();
  const isHan = /\p{Script=Han}/u.test(text);
  for (const [run] of readable(text).text.matchAll(/\p{Script=Han}+|\d[\d.]*|[A-Za-z]{3,}/gu)) {
    if (/[a-z]/i.test(run)) {
      // A word counts as two pieces, as a word of three Han characters does; the commonest ones say nothing.
      if (!COMMON.has(run.toLowerCase())) all.add(stem(run)).add(`${stem(run)}#`);
    }
    // In Chinese a year or another figure counts as three pieces, because it often tells two figures apart; in English words do.
    else if (/\d/.test(run))
      all
        .add(run)
        .add(isHan ? `${run}#` : run)
        .add(isHan ? `${run}##` : run);
    else for (let i = 0; i + 2 <= run.length; i++) all.add(run.slice(i, i + 2));
  }
  return all;
}
