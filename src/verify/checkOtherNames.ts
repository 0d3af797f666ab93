import type { Report } from '../diagnostics/report.ts';
import { type Claim, spanOf } from './claims/claim.ts';
import { peopleIn } from './claims/names.ts';
import { type Named, namesOf, partsOf } from './claims/properNames.ts';
import { quotedIn } from './claims/quotes.ts';
import { stem } from './read/english.ts';
import { readable } from './read/readable.ts';
import type { Cited, CitedClaim } from './sources/citation.ts';

/** A sentence of a source with the names that it speaks of. */
interface Told {
  readonly tokens: ReadonlySet<string>;
  /** Its own names. */
  readonly names: ReadonlySet<string>;
  /** Those of the sentences beside it in its paragraph, of the speaker of the paragraph and of the heading. */
  readonly around: ReadonlySet<string>;
}

/** So much of what a slide says, by weight, a sentence of a source must have, and so many words at least. */
const ALIKE = 0.45;
const LEAST = 3;
/** A word of the slide’s own weighs like one that so many sentences have. */
const OWN = 6;
/** No sentence about the name of the slide is so much like it, as a part of the one that is most like it. */
const ELSEWHERE = 0.6;

/**
 * Reports a name in whose place a source has another one: the sentence that is most like what a slide says tells it of
 * somebody else. Lunn said what Pettifer is said to think; St Oswin’s gets what Marlow Road is said to get. `all` are the
 * passages of all sources.
 */
export function checkOtherNames(claims: readonly CitedClaim[], all: readonly Cited[], report: Report): void {
  const everything = all.map(({ passage }) => passage.text).join('\n');
  const namesIn = namesOf(everything, peopleIn(everything));
  const told = all.flatMap((cited) => sentencesOf(cited, namesIn));
  const byToken = new Map<string, number[]>();
  for (const [i, { tokens }] of told.entries())
    for (const token of tokens) byToken.set(token, [...(byToken.get(token) ?? []), i]);
  // A word that no source has is put in the slide’s own way.
  const weightOf = (token: string) => 1 / Math.sqrt(byToken.get(token)?.length ?? OWN);
  for (const { claim } of claims) {
    if (!isCompared(claim)) continue;
    for (const { own, names, text, start } of unitsOf(claim, namesIn)) {
      const tokens = tokensWithout(
        text,
        [...names, ...own].map(({ name }) => name),
      );
      const whole = [...tokens].reduce((sum, token) => sum + weightOf(token), 0);
      const scores = new Map<number, { score: number; count: number }>();
      for (const token of tokens)
        for (const i of byToken.get(token) ?? []) {
          const { score, count } = scores.get(i) ?? { score: 0, count: 0 };
          scores.set(i, { score: score + weightOf(token), count: count + 1 });
        }
      const [best] = [...scores].sort(([, a], [, b]) => b.score - a.score);
      if (!best || best[1].score < whole * ALIKE || best[1].count < LEAST) continue;
      const all = new Set([...names, ...own].map(({ name }) => name));
      for (const { name, start: at } of own) {
        const isAround = (one: Told | undefined) =>
          one !== undefined && partsOf(name).some((part) => one.names.has(part) || one.around.has(part));
        const most = Math.max(0, ...[...scores].map(([i, { score }]) => (isAround(told[i]) ? score : 0)));
        if (most >= best[1].score * ELSEWHERE) continue;
        const its = told[best[0]];
        const meant = [...(its?.names ?? []), ...(its?.around ?? [])].find((one) => isOfKind(one, name));
        if (meant === undefined || [...all].flatMap(partsOf).some((one) => its?.names.has(one))) continue;
        const span = spanOf(claim, start + at, start + at + name.length, report);
        report.add('other-word', { written: name, meant }, { span, slide: claim.scope.slide });
      }
    }
  }
}

const withParts = (name: string): string[] => [name, ...partsOf(name)];

/** Whether two names may name things of one kind: both in letters, or both in Chinese with one ending, or none. */
function isOfKind(one: string, other: string): boolean {
  const isHan = (name: string) => /\p{Script=Han}/u.test(name);
  if (isHan(one) !== isHan(other) || one === other) return false;
  return !isHan(one) || one.at(-1) === other.at(-1) || (one.length < 4 && other.length < 4);
}

const isCompared = ({ role, path }: Claim): boolean =>
  role === 'text' && path[0] !== 'deck' && path[0] !== 'title' && path.at(-1) !== 'role';

/** The sentences of a claim with their names, and the words that its entry says with them. */
function unitsOf(claim: Claim, namesIn: (text: string) => Named[]) {
  const quoted = quotedIn(claim.text);
  const beside = [...(claim.own ?? []), ...(claim.cell ?? [])]
    .filter((text) => text !== claim.text)
    .join(' ');
  let start = 0;
  return claim.text.split(SENTENCE).flatMap((sentence) => {
    const at = start;
    start += sentence.length;
    const own = namesIn(sentence).filter(
      (one) => !quoted.some((words) => words.start <= at + one.start && at + one.start < words.end),
    );
    if (own.length === 0) return [];
    return { own, names: namesIn(beside), text: `${sentence} ${beside}`, start: at };
  });
}

const SENTENCE = /(?<=[。！？；\n])|(?<=[.;?!] )/u;

function sentencesOf({ passage }: Cited, namesIn: (text: string) => Named[]): Told[] {
  const heading = passage.headings.flatMap(namesIn).map(({ name }) => name);
  return passage.text.split('\n').flatMap((paragraph) => {
    const sentences = paragraph.split(SENTENCE).filter((one) => one.trim() !== '');
    const names = sentences.map((one) => namesIn(one).map(({ name }) => name));
    const speaker = /^[^：:。]{1,40}[：:]/.test(paragraph) ? (names[0] ?? []) : [];
    return sentences.map((sentence, i) => ({
      tokens: tokensWithout(sentence, names[i] ?? []),
      names: new Set(names[i]?.flatMap(withParts)),
      around: new Set(
        [...(names[i - 1] ?? []), ...speaker, ...(names[i + 1] ?? []), ...heading].flatMap(withParts),
      ),
    }));
  });
}

const COMMON = new Set(
  'that this with from have were been they their them which would could should about there than then into over more most some other also only after before during when what while where will said says per cent percent'.split(
    ' ',
  ),
);

/** The words of a text without its names: stems, pairs of Chinese characters and numbers. */
function tokensWithout(text: string, names: readonly string[]): Set<string> {
  const tokens = new Set<string>();
  const plain = names.reduce((rest, name) => rest.replaceAll(name, '、'), readable(text).text);
  for (const [run] of plain.matchAll(/\p{Script=Han}+|\d[\d.,]*\d|\d|\p{Script=Latin}{3,}/gu)) {
    if (/\d/.test(run)) tokens.add(run.replaceAll(',', ''));
    else if (/\p{Script=Han}/u.test(run))
      for (let i = 0; i + 2 <= run.length; i++) tokens.add(run.slice(i, i + 2));
    else if (!COMMON.has(run.toLowerCase())) tokens.add(stem(run));
  }
  return tokens;
}
