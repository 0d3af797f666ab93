import type { People } from '../claims/people.ts';
import { areOne } from '../claims/people.ts';
import type { Cited } from '../sources/citation.ts';
import { segmentOf } from './segments.ts';

/** Characters of a quotation that find it. */
const START = 14;
const SENTENCE = /(?<=[。！？][”’」]?|(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|No))[.!?]["”’]?\s)/;

/**
 * The people whom a source may mean as the speaker of a quotation: those named in its sentence outside the quotation marks,
 * else in the nearest sentence before it in its paragraph. None where the source has the words without quotation marks.
 */
export function speakersOf(quotation: string, cited: readonly Cited[], people: People): readonly string[] {
  const words = quotation.replace(/^[“"「]|\*/g, '').toLowerCase();
  for (const { passage } of cited) {
    const at = passage.text.toLowerCase().indexOf(words.slice(0, START));
    if (at < 0) continue;
    const from = passage.text.lastIndexOf('\n', at) + 1;
    const to = passage.text.indexOf('\n', at);
    const line = passage.text.slice(from, to < 0 ? undefined : to);
    const before = line.slice(0, at - from);
    const open = /["“「][^"“”」]*$/.exec(before);
    if (!open) return [];
    const behind = line.slice(at - from).replace(/^[^"”」]*["”」]?/, '');
    const after = /^[^.。！？!?"“「]{0,80}/.exec(behind)?.[0] ?? '';
    const sentences = before.slice(0, open.index).split(SENTENCE);
    const own = people.in(`${sentences.pop() ?? ''} ${after}`);
    if (own.length > 0) return own;
    for (const sentence of sentences.reverse()) {
      const named = people.in(sentence.replace(/["“「][^"”」]*["”」]/g, ''));
      if (named.length > 0) return named;
    }
    return [];
  }
  return [];
}

/** The part of the words of a role that stand by a person, and by somebody else, in the sentences that name them. */
export interface RoleFit {
  readonly own: number;
  readonly other: number;
}

/** How well a role fits a person and the person whom it fits best otherwise. `coverage` measures a role in a text. */
export function roleFit(
  role: string,
  by: string,
  cited: readonly Cited[],
  people: People,
  coverage: (role: string, text: string) => number,
): RoleFit {
  let own = '';
  const others = new Map<string, string>();
  const documents = [...new Set(cited.map(({ document }) => document))];
  for (const sentence of documents.flatMap(({ passages }) =>
    passages.flatMap(({ text }) => text.split('\n').flatMap((line) => line.split(SENTENCE))),
  )) {
    const names = people.in(sentence);
    for (const name of names) {
      const rest = names.filter((other) => other !== name);
      // Whoever is named alone has the whole sentence.
      const words = rest.length === 0 ? sentence : segmentOf(sentence, name, rest);
      if (areOne(name, by)) own += ` ${words}`;
      else if (rest.length > 0) others.set(name, `${others.get(name) ?? ''} ${words}`);
    }
  }
  const fits = [...others.values()].map((words) => coverage(role, words.toLowerCase()));
  return { own: own === '' ? 1 : coverage(role, own.toLowerCase()), other: Math.max(0, ...fits) };
}
