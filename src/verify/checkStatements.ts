import type { Report } from '../diagnostics/report.ts';
import { type Claim, spanOf } from './claims/claim.ts';
import { isOrganisation, peopleIn } from './claims/names.ts';
import { areOne, type People, peopleOf } from './claims/people.ts';
import { isShortFor, type Named, namesOf, organisationsIn, partsOf } from './claims/properNames.ts';
import { quotedIn } from './claims/quotes.ts';
import { isReported } from './isReported.ts';
import { type Alike, alikeSentences, wordsWithout } from './match/alikeSentences.ts';
import { deniedWords, isNegated, onlyDenied } from './match/negations.ts';
import { turnedNear } from './match/opposites.ts';
import { segmentOf } from './match/segments.ts';
import type { Cited, CitedClaim } from './sources/citation.ts';
import { CLAUSE } from './sources/sentence.ts';

/** A sentence of a source with the names that it speaks of. */
interface Told {
  readonly text: string;
  readonly tokens: ReadonlySet<string>;
  /** Its own names. */
  readonly names: ReadonlySet<string>;
  /** Those of the sentences beside it in its paragraph, of the speaker of the paragraph and of the heading. */
  readonly around: ReadonlySet<string>;
}

/** A sentence of a slide with its names, and what its entry says with it. */
interface Said {
  readonly sentence: string;
  readonly beside: string;
  readonly own: readonly Named[];
  readonly names: readonly Named[];
  readonly start: number;
}

/** So much of what a slide says, by weight, a sentence of a source must have, and so many words at least. */
const ALIKE = 0.45;
const LEAST = 3;
/** Fewer words are enough when they are nearly all. */
const WHOLE = 0.9;
/** No sentence about the name of the slide is so much like it, as a part of the one that is most like it. */
const ELSEWHERE = 0.6;

/**
 * Compares each sentence of a slide with the sentence of the sources that is most like it, and reports a name in whose place
 * that has another one (Lunn said what Pettifer is said to think), a negation that only one of them has, and a direction
 * that is turned around. `all` are the passages of all sources, `titles` their titles.
 */
export function checkStatements(
  claims: readonly CitedClaim[],
  all: readonly Cited[],
  titles: readonly string[],
  report: Report,
): void {
  const everything = all.map(({ passage }) => passage.text).join('\n');
  const namesIn = namesOf(everything, peopleIn(everything));
  const people = peopleOf(everything);
  const deniedIn = onlyDenied(everything);
  const { find, weightIn } = alikeSentences(all.flatMap((cited) => sentencesOf(cited, namesIn)));
  for (const { claim } of claims) {
    if (!isCompared(claim)) continue;
    for (const said of saidIn(claim, namesIn)) {
      const names = [...said.names, ...said.own].map(({ name }) => name);
      const tokens = wordsWithout(`${said.sentence} ${said.beside}`, names);
      const found = find(tokens);
      const [best] = found;
      if (claim.sources.length > 0) {
        const around = `${said.beside} ${claim.scope.title}`;
        for (const { written, meant, start } of deniedIn(said.sentence, around))
          add('opposite-word', claim, { written, meant }, said.start + start);
      }
      if (!best || best.score < weightIn(tokens) * ALIKE || best.count < Math.min(LEAST, tokens.size / 2))
        continue;
      const isPlain = best.count >= LEAST || best.score >= weightIn(tokens) * WHOLE;
      for (const { name, start } of isPlain ? said.own : []) {
        // The Gazette names the source itself.
        if (!people.has(name) && titles.some((title) => title.includes(name))) continue;
        const meant = nameInPlaceOf(name, { tokens, all: names, found }, people);
        if (meant !== undefined) add('other-word', claim, { written: name, meant }, said.start + start);
      }
      for (const { written, meant, start } of turnedClauses(said.sentence, found, weightIn))
        add('opposite-word', claim, { written, meant }, said.start + start);
    }
  }

  function add(
    code: 'other-word' | 'opposite-word',
    claim: Claim,
    facts: { written: string; meant: string },
    start: number,
  ) {
    const span = spanOf(claim, start, start + facts.written.length, report);
    if (code === 'opposite-word' && isReported(span, report)) return;
    report.add(code, facts, { span, slide: claim.scope.slide });
  }
}

/** The name that the sentence which is most alike has in the place of a name of the slide. */
function nameInPlaceOf(
  name: string,
  {
    tokens,
    all,
    found,
  }: { tokens: ReadonlySet<string>; all: readonly string[]; found: readonly Alike<Told>[] },
  people: People,
): string | undefined {
  const [best] = found;
  if (!best) return undefined;
  const isOf = (other: string) => isOfKind(other, name, people);
  const isIn = (some: ReadonlySet<string>, one: string) =>
    partsOf(one).some((part) => some.has(part)) ||
    (/\p{Script=Han}/u.test(one) && [...some].some((other) => isShortFor(one, other)));
  const isAround = ({ told }: Alike<Told>) => isIn(told.names, name) || isIn(told.around, name);
  const most = Math.max(0, ...found.filter(isAround).map(({ score }) => score));
  if (most >= best.score * ELSEWHERE) return otherInList(name, tokens, best.told, people);
  const { names, around } = best.told;
  if (all.some((one) => (one === name || isOf(one)) && isIn(names, one))) return undefined;
  return [...names, ...around].find(isOf);
}

/** So many people make a sentence a list. */
const A_LIST = 3;

/** Whoever a list of people has the words of a slide beside, which it has not beside the name of the slide. */
function otherInList(
  name: string,
  tokens: ReadonlySet<string>,
  { text }: Told,
  people: People,
): string | undefined {
  const listed = people.in(text);
  const own = listed.find((one) => areOne(one, name));
  if (own === undefined || listed.length < A_LIST) return undefined;
  const shared = (one: string) => {
    const segment = segmentOf(
      text,
      one,
      listed.filter((other) => other !== one),
    );
    const words = wordsWithout(segment, listed);
    return [...tokens].filter((token) => words.has(token)).length;
  };
  return shared(own) > 0 ? undefined : listed.find((one) => one !== own && shared(one) > 0);
}

/** So much of a clause, by weight, a clause of a source must have, and so many words. */
const CLAUSE_ALIKE = 0.5;
const CLAUSE_LEAST = 2;
/** A clause that is nearly as much alike may be meant, too. */
const NEARLY = 0.8;

/** The time that many clauses compare with says nothing of what they speak of. */
const YEAR_BEFORE = /\b(?:a|the) year (?:ago|earlier|before)\b/gi;

/** The clauses of a sentence that say the opposite of the clauses of the sources that are most like them. */
function turnedClauses(
  sentence: string,
  found: readonly Alike<Told>[],
  weightIn: (tokens: Iterable<string>) => number,
): { written: string; meant: string; start: number }[] {
  const theirs = found
    .slice(0, 4)
    .flatMap(({ told }) =>
      told.text
        .split(CLAUSE)
        .map((text) => ({ text: text.trim(), tokens: wordsWithout(text.replace(YEAR_BEFORE, '')) })),
    );
  let from = 0;
  return sentence.split(CLAUSE).flatMap((clause) => {
    const start = sentence.indexOf(clause, from);
    from = start + clause.length;
    const tokens = wordsWithout(clause.replace(YEAR_BEFORE, ''));
    const whole = weightIn(tokens);
    const alike = theirs
      .map((one) => {
        const shared = [...tokens].filter((token) => one.tokens.has(token));
        return { ...one, count: shared.length, score: weightIn(shared) };
      })
      .filter(({ count, score, tokens: its }) => {
        // A short clause of the source may be all in a longer one of the slide.
        const least = Math.min(whole, its.size < LEAST ? whole : weightIn(its)) * CLAUSE_ALIKE;
        return count >= CLAUSE_LEAST && score >= least;
      })
      .sort((a, b) => b.score - a.score);
    const near = alike.filter(({ score }) => score >= (alike[0]?.score ?? 0) * NEARLY);
    const [best] = near;
    if (!best) return [];
    const lead = clause.length - clause.trimStart().length;
    const written = clause.trim();
    if (near.every(({ text }) => denies(text, written) || denies(written, text)))
      return [{ written, meant: best.text, start: start + lead }];
    const turned = turnedNear(clause, [best.text]);
    // The first and the second incident are two; so are up and down in one sentence.
    const isThere = (told: Told) => turned && told.text.toLowerCase().includes(turned.written.toLowerCase());
    return turned &&
      !found.slice(0, 2).some(({ told }) => isThere(told)) &&
      near.every(({ text }) => turnedNear(clause, [text]))
      ? [{ ...turned, start: start + turned.start }]
      : [];
  });
}

/** Whether a clause denies a word that another one states, which denies nothing. */
const denies = (clause: string, other: string): boolean =>
  !isNegated(other) &&
  deniedWords(clause).some((word) => [...wordsWithout(word)].some((one) => wordsWithout(other).has(one)));

const withParts = (name: string): string[] => [name, ...partsOf(name)];

/** Whether two names may name things of one kind: people, or in letters, or in Chinese with one ending, or organisations. */
function isOfKind(one: string, other: string, people: People): boolean {
  const isHan = (name: string) => /\p{Script=Han}/u.test(name);
  if (isHan(one) !== isHan(other) || one === other || people.has(one) !== people.has(other)) return false;
  if (!isHan(one) || one.at(-1) === other.at(-1) || people.has(one)) return true;
  return (one.length < 4 && other.length < 4) || (isOrganisation(one) && isOrganisation(other));
}

const isCompared = ({ role, path }: Claim): boolean =>
  role === 'text' && path[0] !== 'deck' && path[0] !== 'title' && path.at(-1) !== 'role';

/** The sentences of a claim, with the words that its entry says with them. What stands in quotation marks is compared elsewhere. */
function saidIn(claim: Claim, namesIn: (text: string) => Named[]): Said[] {
  const quoted = quotedIn(claim.text);
  const isQuoted = (at: number) => quoted.some((words) => words.start <= at && at < words.end);
  const beside = [...(claim.own ?? []), ...(claim.cell ?? [])]
    .filter((text) => text !== claim.text)
    .join(' ');
  let end = 0;
  return claim.text.split(SENTENCE).flatMap((sentence) => {
    const start = end;
    end += sentence.length;
    if (isQuoted(start + sentence.length / 2)) return [];
    const known = namesIn(sentence);
    const strange = organisationsIn(sentence).filter(
      ({ name }) => !known.some((one) => one.name.includes(name) || name.includes(one.name)),
    );
    const own = [...known, ...strange].filter((one) => !isQuoted(start + one.start));
    return { sentence, own, names: namesIn(beside), beside, start };
  });
}

const SENTENCE = /(?<=[。！？；\n])|(?<=(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|Cllr|Rev|No))[.;?!] )/u;

function sentencesOf({ passage }: Cited, namesIn: (text: string) => Named[]): Told[] {
  const heading = passage.headings.flatMap(namesIn).map(({ name }) => name);
  return passage.text.split('\n').flatMap((paragraph) => {
    const sentences = paragraph.split(SENTENCE).filter((one) => one.trim() !== '');
    const names = sentences.map((one) => namesIn(one).map(({ name }) => name));
    const speaker = /^[^：:。]{1,40}[：:]/.test(paragraph) ? (names[0] ?? []) : [];
    return sentences.map((text, i) => ({
      text,
      tokens: wordsWithout(text, names[i]),
      names: new Set(names[i]?.flatMap(withParts)),
      around: new Set(
        [...(names[i - 1] ?? []), ...speaker, ...(names[i + 1] ?? []), ...heading].flatMap(withParts),
      ),
    }));
  });
}
