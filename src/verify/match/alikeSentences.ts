import { stem } from '../read/english.ts';
import { readable } from '../read/readable.ts';

/** A sentence of a source that shares words with one of a slide. */
export interface Alike<T> {
  readonly told: T;
  /** The weight of the words that both have. */
  readonly score: number;
  readonly count: number;
}

/** A word that no source has weighs like one that so many sentences have: it is put in the slide’s own way. */
const OWN = 6;

/**
 * Makes the search for the sentences that say most of what a text says. Rare words weigh more. The search gives the
 * sentences, those that are most alike first, and the weight of the whole text.
 */
export function alikeSentences<T extends { readonly tokens: ReadonlySet<string> }>(all: readonly T[]) {
  const byToken = new Map<string, number[]>();
  for (const [i, { tokens }] of all.entries())
    for (const token of tokens) {
      const those = byToken.get(token);
      if (those) those.push(i);
      else byToken.set(token, [i]);
    }
  const weightOf = (token: string) => 1 / Math.sqrt(byToken.get(token)?.length ?? OWN);
  const weightIn = (tokens: Iterable<string>) => [...tokens].reduce((sum, token) => sum + weightOf(token), 0);
  const find = (tokens: ReadonlySet<string>): Alike<T>[] => {
    const scores = new Map<number, { score: number; count: number }>();
    for (const token of tokens)
      for (const i of byToken.get(token) ?? []) {
        const { score, count } = scores.get(i) ?? { score: 0, count: 0 };
        scores.set(i, { score: score + weightOf(token), count: count + 1 });
      }
    return [...scores]
      .flatMap(([i, one]) => (all[i] ? { told: all[i], ...one } : []))
      .sort((a, b) => b.score - a.score);
  };
  return { find, weightIn };
}

const COMMON = new Set(
  'the and for has had was not yet all its our are but who you can that this with from have been were they their them which would could should about there than then into over more most some other also only after before during when what while where will said says per cent percent'.split(
    ' ',
  ),
);

/** The words of a text without its names: stems, pairs of Chinese characters and numbers. */
export function wordsWithout(text: string, names: readonly string[] = []): Set<string> {
  const tokens = new Set<string>();
  const plain = names.reduce((rest, name) => rest.replaceAll(name, '、'), readable(text).text);
  for (const [run] of plain.matchAll(/\p{Script=Han}+|\d[\d.,]*\d|\d|\p{Script=Latin}{3,}/gu)) {
    if (/\d/.test(run)) tokens.add(run.replaceAll(',', ''));
    else if (/\p{Script=Han}/u.test(run))
      for (let i = 0; i + 2 <= run.length; i++) tokens.add(run.slice(i, i + 2));
    else if (!COMMON.has(run.toLowerCase())) tokens.add(rootOf(run));
  }
  return tokens;
}

/** A word without the endings of its forms: reach of reached and reaching. */
export const rootOf = (word: string): string => stem(word).replace(/(?<=[a-z]{4})(?:ed|ing|ly|e)$/, '');
