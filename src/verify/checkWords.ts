import type { Report } from '../diagnostics/report.ts';
import { type Claim, type Scope, spanOf } from './claims/claim.ts';
import { quotedIn } from './claims/quotes.ts';
import { candidatesIn, type OtherWord, otherWord, type Tokenized } from './match/words/otherWord.ts';
import { isForm, tokensIn } from './match/words/tokens.ts';
import { stem } from './read/english.ts';
import type { CitedClaim } from './sources/citation.ts';
import type { Evidence } from './sources/evidence.ts';

/** So much must be the same beside a word: less where a figure of the slide stands in the sentence of the source. */
const ENOUGH = { withFigure: 2, without: 4 };

/**
 * Reports a noun that no source has, where the sentence of a source that the slide puts in its own words has another one
 * between the same neighbours: arsenic for fluoride. `figures` tell the sentences that state the figures of a slide;
 * `everything` is the text of all sources and their titles.
 */
export function checkWords(
  claims: readonly CitedClaim[],
  figures: readonly Evidence[],
  everything: string,
  report: Report,
): void {
  const texts = new Map<string, Tokenized>();
  const read = (text: string): Tokenized => {
    const known = texts.get(text) ?? { text, tokens: tokensIn(text) };
    texts.set(text, known);
    return known;
  };
  const isKnown = knownIn(everything);
  const slides = new Map<Scope, string>();
  for (const { claim } of claims) slides.set(claim.scope, `${slides.get(claim.scope) ?? ''}\n${claim.text}`);
  for (const { claim, cited } of claims) {
    if (claim.role !== 'text' || claim.path[0] === 'deck') continue;
    const own = read(claim.text);
    const candidates = candidatesIn(own).filter(({ word }) => !isKnown(word));
    if (candidates.length === 0) continue;
    const stated = new Set(figures.flatMap((one) => statedWith(claim, one)));
    const others = cited
      .flatMap(({ passage }) => passage.text.split(SENTENCE))
      .filter((one) => !stated.has(one));
    const isOnSlide = knownIn(slides.get(claim.scope) ?? '', 2);
    for (const candidate of candidates) {
      const start = own.tokens[candidate.from]?.start ?? 0;
      if (quotedIn(claim.text).some((one) => one.start <= start && start < one.end)) continue;
      const found = [
        ...[...stated].map((one) => ({ one, least: ENOUGH.withFigure })),
        ...others.map((one) => ({ one, least: ENOUGH.without })),
      ].flatMap(({ one, least }): OtherWord[] => {
        const other = otherWord(own, candidate, read(one));
        return other && other.left + other.right >= least && !isOnSlide(other.meant) ? [other] : [];
      });
      const [best] = found.sort((a, b) => b.left + b.right - a.left - a.right);
      if (!best) continue;
      const span = spanOf(claim, start, start + candidate.word.length, report);
      report.add(
        'other-word',
        { written: candidate.word, meant: best.meant },
        { span, slide: claim.scope.slide },
      );
    }
  }
}

const SENTENCE = /(?<=[。！？；\n])|(?<=[.;?!])\s/u;

/** Makes the test whether a text has a word or a form of it; of a Chinese word `least` neighbouring characters are enough. */
function knownIn(text: string, least = 4): (word: string) => boolean {
  const words = new Set(text.match(/\p{Script=Latin}[\p{Script=Latin}’'-]*/gu)?.map(stem));
  const all = [...new Set([...words].flatMap((word) => [word, ...word.split('-')]))];
  return (word) => {
    if (/\p{Script=Latin}/u.test(word))
      return all.some((one) => one === stem(word) || isForm(one, stem(word)));
    const length = Math.min(least, word.length);
    return [...word].some((_, i) => i + length <= word.length && text.includes(word.slice(i, i + length)));
  };
}

/** The sentence of a source that states a figure of a text, or of the entry that the text is in. */
function statedWith(claim: Claim, { claim: other, basis }: Evidence): string[] {
  if (basis?.type !== 'source' || claim.scope !== other.scope) return [];
  const entry = ({ path }: Claim) => path.slice(0, -1).join();
  const isBeside = claim.path.length > 1 && other.path.length > 1 && entry(claim) === entry(other);
  return claim === other || isBeside ? [basis.sentence] : [];
}
