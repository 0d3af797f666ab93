import type { Report } from '../diagnostics/report.ts';
import { once } from '../once.ts';
import { type Claim, type Scope, spanOf } from './claims/claim.ts';
import { quotedIn } from './claims/quotes.ts';
import { oppositesOf } from './match/words/oppositeForms.ts';
import {
  type Candidate,
  candidatesIn,
  mayDiffer,
  type OtherWord,
  otherWord,
  type Tokenized,
} from './match/words/otherWord.ts';
import { tokensIn } from './match/words/tokens.ts';
import { type Vocabulary, vocabularyOf } from './match/words/vocabulary.ts';
import { isPerson } from './read/english.ts';
import type { CitedClaim } from './sources/citation.ts';
import type { Evidence, SourceBasis } from './sources/evidence.ts';
import { type Clause, ownClause, withClauseBefore } from './sources/ownClause.ts';
import type { Passage } from './sources/passages.ts';

/** A text of a slide with what it is compared with. */
interface Compared {
  readonly claim: Claim;
  readonly own: Tokenized;
  /** The figures of the text, and of the entry that it is in, with the sentences that state them. */
  readonly stated: readonly { readonly figure: Evidence; readonly basis: SourceBasis }[];
  /** The other sentences of the cited passages. */
  readonly others: () => readonly string[];
  /** The words of the slide, and those of the sentences that state its figures. */
  readonly onSlide: Pick<Vocabulary, 'has' | 'hasPartOf'>;
  readonly near: Vocabulary;
  /** The words of the cited passages. */
  readonly cited: () => Vocabulary;
  /** The words of all sources and their titles. */
  readonly known: Vocabulary;
}

/** A word of a slide, and what a source has in its place. */
interface Differing {
  readonly written: string;
  readonly start: number;
  readonly meant: string;
  /** Whether it is no other word for the same thing: the neighbours on both sides are the same, or the words are opposites. */
  readonly isSure: boolean;
}

/**
 * Reports a noun of a slide in whose place a sentence of a source has another one, which the slide does not have: arsenic for
 * fluoride. What is uncertain goes to `doubts`. `figures` tell the sentences that state the figures of a slide; `everything` is the text of all sources and
 * their titles.
 */
export function checkWords(
  claims: readonly CitedClaim[],
  figures: readonly Evidence[],
  everything: string,
  report: Report,
  doubts: Report,
): void {
  const read = readerOf();
  const known = vocabularyOf(everything);
  const bySentence = new Map<Passage, readonly string[]>();
  const sentencesOf = (passage: Passage): readonly string[] => {
    const split = bySentence.get(passage) ?? passage.text.split(SENTENCE);
    bySentence.set(passage, split);
    return split;
  };
  const bySlide = new Map<Scope, Evidence[]>();
  for (const one of figures) bySlide.set(one.claim.scope, [...(bySlide.get(one.claim.scope) ?? []), one]);
  const texts = new Map<Scope, string>();
  // A title and notes often say the source's word once more.
  for (const { claim } of claims)
    if (claim.path[0] !== 'title' && claim.path[0] !== 'notes')
      texts.set(claim.scope, `${texts.get(claim.scope) ?? ''}\n${claim.text}`);
  const slides = new Map([...texts].map(([scope, text]) => [scope, vocabularyOf(text)]));
  for (const { claim, cited } of claims) {
    if (claim.role !== 'text' || claim.path[0] === 'deck') continue;
    const stated = (bySlide.get(claim.scope) ?? []).flatMap((figure) => statedWith(claim, figure));
    const sentences = new Set(stated.map(({ basis }) => basis.sentence));
    const one: Compared = {
      claim,
      own: read(claim.text),
      stated,
      others: once(() =>
        cited.flatMap(({ passage }) => sentencesOf(passage)).filter((other) => !sentences.has(other)),
      ),
      onSlide: bothOf(slides.get(claim.scope), vocabularyOf(claim.text)),
      near: vocabularyOf([...sentences].join('\n')),
      cited: once(() => vocabularyOf(cited.map(({ passage }) => passage.text).join('\n'))),
      known,
    };
    const aligned = alignedWords(one, read);
    const lone = loneWords(one, read).filter(({ start }) => aligned.every((other) => other.start !== start));
    const found = [...aligned, ...lone];
    const quoted = quotedIn(claim.text);
    for (const { written, meant, start, isSure } of found) {
      if (quoted.some((words) => words.start <= start && start < words.end)) continue;
      const span = spanOf(claim, start, start + written.length, report);
      (isSure ? report : doubts).add('other-word', { written, meant }, { span, slide: claim.scope.slide });
    }
  }
}

/** The words of two texts together. */
const bothOf = (slide: Vocabulary | undefined, own: Vocabulary): Pick<Vocabulary, 'has' | 'hasPartOf'> => ({
  has: (word) => own.has(word) || slide?.has(word) === true,
  hasPartOf: (words) => own.hasPartOf(words) || slide?.hasPartOf(words) === true,
});

const SENTENCE = /(?<=[。！？；\n])|(?<=[.;?!])\s/u;

/** Makes a function that gives the tokens of a text, which it finds once. */
function readerOf(): (text: string) => Tokenized {
  const texts = new Map<string, Tokenized>();
  return (text) => {
    const known = texts.get(text) ?? { text, tokens: tokensIn(text) };
    texts.set(text, known);
    return known;
  };
}

/** A figure of a text, or of the entry that the text is in, with the sentence of a source that states it. */
function statedWith(claim: Claim, figure: Evidence): Compared['stated'] {
  const { claim: other, basis } = figure;
  const entry = ({ path }: Claim) => path.slice(0, -1).join();
  const isBeside = claim.path.length > 1 && other.path.length > 1 && entry(claim) === entry(other);
  return basis?.type === 'source' && (claim === other || isBeside) ? [{ figure, basis }] : [];
}

/** So much must be the same beside a word that no source has, that no cited passage has, and that a cited passage has elsewhere. */
const NEW = 2;
const STRANGE = 3;
const ELSEWHERE = 4;
/** A word that sources have more often than so is one of their common terms. */
const OFTEN = 4;

/** The words with the same neighbours as another word of a source, and those whose opposite a source has. */
function alignedWords(one: Compared, read: (text: string) => Tokenized): Differing[] {
  const { claim, own, near, onSlide, known } = one;
  return candidatesIn(own).flatMap((candidate): Differing[] => {
    // A title says much in words of its own.
    if (isTorn(own, candidate, known) || (candidate.isName && claim.path[0] === 'title')) return [];
    const opposites = known.has(candidate.word) ? [] : oppositesOf(candidate.word);
    const opposite = opposites.find((word) => near.has(word) && !onSlide.has(word));
    if (opposite !== undefined) return [differing(own, candidate, opposite, true)];
    const other = candidate.isNoun ? wordInPlaceOf(candidate, one, read) : undefined;
    const isSure = other && (Math.min(other.left, other.right) > 0 || isSlip(candidate.word, other.meant));
    return other && !isPartOf(candidate.word, other.meant)
      ? [differing(own, candidate, other.meant, isSure === true)]
      : [];
  });
}

/** Whether one of two words is a part of the other, or its root: flu and influenza, 柚子 and 沙田柚. */
function isPartOf(word: string, meant: string): boolean {
  const [a, b] = [word.toLowerCase(), meant.toLowerCase()];
  const root = /^(\p{Script=Han})子$/u.exec(word)?.[1];
  return (
    (root !== undefined && meant.endsWith(root)) ||
    (/^[a-z]{3}/.test(a) && /^[a-z]{3}/.test(b) && (a.includes(b) || b.includes(a)))
  );
}

/** Whether two Chinese words differ in one character. */
const isSlip = (word: string, meant: string): boolean =>
  /\p{Script=Han}/u.test(word) &&
  word.length === meant.length &&
  [...word].filter((sign, i) => sign !== meant[i]).length === 1;

/** The word that a source has between the neighbours of a candidate, where enough of them are the same. */
function wordInPlaceOf(
  candidate: Candidate,
  { own, stated, others, onSlide, near, cited, known }: Compared,
  read: (text: string) => Tokenized,
): OtherWord | undefined {
  const { word, isName } = candidate;
  const count = known.count(word);
  if (near.has(word)) return undefined;
  const isCapital = /^\p{Lu}/u.test(word);
  // A name, and a word that no cited passage has, are no terms of what the source speaks of there.
  const isStrange = isCapital || count === 0 || !cited().has(word);
  if (!isStrange && count > OFTEN) return undefined;
  const least = count === 0 || isCapital ? NEW : isStrange ? STRANGE : ELSEWHERE;
  const inSentences = (sentences: Iterable<string>) =>
    [...new Set(sentences)].flatMap((sentence) => otherWord(own, candidate, read(sentence)) ?? []);
  const beside = inSentences(stated.map(({ basis }) => basis.sentence));
  // Without a figure the neighbours on both sides must be the same, and no source may have the word.
  const farther = count > 0 || isName ? [] : inSentences(others().filter(hasNeighbours(own, candidate)));
  const [best] = [
    ...beside.filter(({ left, right }) => left + right >= least),
    ...farther.filter(({ left, right }) => Math.min(left, right) > 0 && left + right >= ELSEWHERE),
  ]
    .filter(({ meant }) => !onSlide.hasPartOf(meant))
    .sort((a, b) => b.left + b.right - a.left - a.right);
  return best;
}

/** Makes the test whether a sentence may have both neighbours of a candidate, before it is read. */
function hasNeighbours({ tokens }: Tokenized, { from, to }: Candidate): (sentence: string) => boolean {
  const [left, right] = [tokens[from - 1], tokens[to]];
  if (!left || !right || left.kind === 'mark' || right.kind === 'mark') return () => false;
  const starts = [left, right].flatMap(({ kind, key }) => (kind === 'figure' ? [] : key.slice(0, 4)));
  return (sentence) => {
    const small = sentence.toLowerCase();
    return starts.every((start) => small.includes(start));
  };
}

/** Whether a Chinese word begins with the end of one that sources have: 速比 of 增速比上年. */
function isTorn({ text, tokens }: Tokenized, { word, from }: Candidate, known: Vocabulary): boolean {
  const at = tokens[from]?.start ?? 0;
  return (
    /\p{Script=Han}{2}/u.test(text.slice(at - 1, at + 1)) &&
    word.length > 1 &&
    known.has(text.slice(at - 1, at + 1))
  );
}

const differing = (
  { tokens }: Tokenized,
  { word, from }: Candidate,
  meant: string,
  isSure: boolean,
): Differing => ({
  written: word,
  isSure,
  start: tokens[from]?.start ?? 0,
  meant,
});

/** The only noun that a text says of a figure, when no source has it and the clause of the source has one or two others. */
function loneWords(
  { claim, own, stated, onSlide, known }: Compared,
  read: (text: string) => Tokenized,
): Differing[] {
  const [only, ...more] = stated.flatMap(({ figure, basis }): Differing[] => {
    const isOwn = figure.claim === claim;
    const { quantity } = figure;
    if (quantity?.type !== 'amount') return [];
    const whole = { text: claim.text, start: 0 };
    const said = isOwn && quantity ? ownClause(claim.text, quantity.start, quantity.end) : whole;
    // A heading of one word and an English one name a subject: 人才 over 引进博士24名.
    const isSubject =
      claim.path.at(-1) === 'heading' &&
      (!/\p{Script=Han}/u.test(claim.text) || candidatesIn(own)[0]?.word === claim.text);
    if (!isOwn && (isSubject || own.tokens.some(({ kind }) => kind === 'mark'))) return [];
    const its = ownClause(basis.sentence, basis.start, basis.end);
    const found =
      loneWord(said, its) ??
      (isOwn ? undefined : loneWord(said, withClauseBefore(basis.sentence, its))) ??
      (isOwn
        ? loneWord(withClauseBefore(claim.text, said), withClauseBefore(basis.sentence, its))
        : undefined);
    return found ? [found] : [];
  });
  return only && more.every(({ start }) => start === only.start) ? [only] : [];

  function loneWord(clause: Clause, source: Clause): Differing | undefined {
    const said = read(clause.text);
    const [noun, second] = candidatesIn(said).filter(({ isNoun, isName }) => isNoun && !isName);
    if (!noun || second || known.has(noun.word) || isTorn(said, noun, known)) return undefined;
    if (isPerson(noun.word.toLowerCase()) && /\bpeople\b/.test(source.text)) return undefined;
    const others = candidatesIn(read(source.text)).filter(
      ({ word, isNoun }) => isNoun && !onSlide.hasPartOf(word) && mayDiffer(noun.word, word, 1),
    );
    const [first, , third] = others;
    if (!first || third) return undefined;
    return {
      ...differing(said, noun, first.word, isSlip(noun.word, first.word)),
      start: clause.start + (said.tokens[noun.from]?.start ?? 0),
    };
  }
}
