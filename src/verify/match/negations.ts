import type { Turned } from './opposites.ts';

/** A statement that may be negated: the words that are compared, and where they begin. */
interface Statement {
  readonly words: string;
  readonly start: number;
  readonly isNegated: boolean;
  readonly written: string;
  /** The words before it in its clause, in small letters. */
  readonly before: string;
}

/** An auxiliary verb, a negation and the word that it turns. */
const LATIN =
  /\b(is|are|was|were|will|would|did|does|do|has|have|had|could|can|may|must)(n['’]t| not| never)? (?:be )?([a-z]{4,})\b/gi;
/** A negation and four characters: 未发生事故. Of fewer characters the source has others by chance. */
const HAN = /(?:并未|从未|尚未|未能|没有|不再|未)(?=(\p{Script=Han}{4}))/gu;

const DENIED = /(?:未|没有?|无|不)[^，。；]{0,4}$/;

const latinIn = (text: string): Statement[] =>
  [...text.matchAll(LATIN)].map(({ 0: written, 1: verb = '', 2: not, 3: word = '', index: start }) => ({
    words: `${verb} ${word}`.toLowerCase(),
    start,
    isNegated: not !== undefined,
    written,
    before: (
      text
        .slice(0, start)
        .split(/[.;:!?\n]/)
        .at(-1) ?? ''
    ).toLowerCase(),
  }));

/**
 * The statements of a text that are negated and in the source are not, or the other way round: was significant, where the
 * source says of the same thing that it was not significant.
 */
export function turnedStatements(text: string, source: string): Turned[] {
  const its = latinIn(source);
  const latin = latinIn(text).flatMap((own) => {
    const alike = its.filter(({ words, before }) => words === own.words && shareWord(before, own.before));
    const [first] = alike;
    if (!first || alike.some(({ isNegated }) => isNegated === own.isNegated)) return [];
    return [{ written: own.written, meant: first.written, start: own.start }];
  });
  return [...latin, ...turnedHan(text, source)];
}

function turnedHan(text: string, source: string): Turned[] {
  const negated = (one: string) =>
    [...one.matchAll(HAN)].map(({ 0: not, 1: words = '', index }) => ({ not, words, start: index }));
  const without = (one: string, words: string) =>
    negated(one)
      .reduce((rest, { not }) => rest.replaceAll(not + words, ''), one)
      .indexOf(words);
  const denied = negated(text).flatMap(({ not, words, start }) => {
    const isDeniedThere = negated(source).some((one) => one.words === words);
    // 未发生严重异常 denies 严重异常 too.
    const isDeniedBefore = DENIED.test(source.slice(0, source.indexOf(words)));
    return !isDeniedThere && !isDeniedBefore && source.includes(words)
      ? [{ written: not + words, meant: words, start }]
      : [];
  });
  const stated = negated(source).flatMap(({ not, words }) => {
    const isDenied = negated(text).some((one) => one.words === words);
    if (isDenied || !text.includes(words) || without(source, words) >= 0) return [];
    return [{ written: words, meant: not + words, start: text.indexOf(words) }];
  });
  return [...denied, ...stated];
}

/** Whether two stretches share a word of five letters or more. */
function shareWord(a: string, b: string): boolean {
  const words = new Set(a.match(/[a-z]{5,}/g));
  return (b.match(/[a-z]{5,}/g) ?? []).some((word) => words.has(word));
}
