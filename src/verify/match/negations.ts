import { rootOf } from './alikeSentences.ts';
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

/** Words with a character of negation that deny nothing, hedges first. */
const NO_DENIAL =
  /不(?:足|到|少于|低于|超过|高于|多于|断|同|仅|只|但|止|久|少|锈钢|动产|及)|未(?:来|满|到|婚|成年)|无(?:线|人机|锡|障碍|论|纸|烟|偿|菌|铅)|没收|除非|\b(?:no|not) (?:more|fewer|less|later|only|just)\b|\bno\. ?\d/gi;
/** A negation with what may stand between it and the word that it denies. */
const HAN_DENIAL = /(?:[不没未无]|并非)([有再能会曾被还够要敢愿可]?)(\p{Script=Han})(\p{Script=Han})/gu;
const LATIN_DENIAL = /\b(?:not|never|no|cannot|without|neither|nor)\b|n['’]t\b/gi;
const BETWEEN = /^\W*(?:yet|been|be|have|has|had|a|an|the|any|ever|to|it|is|was|in|so|very|quite|\*+)\b/i;

/** Whether a clause denies something. */
export const isNegated = (clause: string): boolean =>
  /[不没未无]|\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|yet to)\b|n['’]t\b/i.test(
    clause.replace(NO_DENIAL, ''),
  );

/** The words of a clause that it denies: 乐观 of 仍不乐观, published of has not yet published. */
export function deniedWords(clause: string): string[] {
  const plain = clause.replace(NO_DENIAL, (words) => '·'.repeat(words.length));
  const latin = [...plain.matchAll(LATIN_DENIAL)].flatMap(({ 0: not, index }) => {
    let rest = plain.slice(index + not.length);
    while (BETWEEN.test(rest)) rest = rest.replace(BETWEEN, '');
    return /^\W*([A-Za-z]{3,})/.exec(rest)?.[1] ?? [];
  });
  // 不再收取 denies 再收 and 收取.
  const han = [...plain.matchAll(HAN_DENIAL)].flatMap(({ 1: first = '', 2: second = '', 3: third = '' }) => [
    ...(first === '' || first === '有' ? [] : [first + second]),
    second + third,
  ]);
  return [...han, ...latin];
}

/** Words of a slide that deny or leave something open in other ways than by a negation. */
const DENIES_OTHERWISE =
  /[零非免拒否缺停仅只少]|避免|取消|\b(?:absent|absence|lack\w*|missing|fail\w*|instead|rather|unlike|free of|zero|refus\w*|reject\w*|avoid\w*|hardly|rarely|few|little|if|whether|until|before|unless|only|0)\b|\?/i;
const DENIES_BESIDE = /[零无缺]|\b(?:absent|absence|lack\w*|missing|nothing|zero|refus\w*|reject\w*)\b/i;

/** What a clause denies with no: a noun with its words, what there is no trace of, and what happens to none. */
const NO_THING =
  /\bno (?!longer|more|less|fewer|later|one\b|matter|doubt)((?:[a-z-]+ ){0,3}?[a-z-]+)(?= (?:of|in|for|to|was|were|will|is|are|has|have|on|at|by)\b|$)/gi;
const TRACE = /\bno (?:trace|sign|evidence|record|case)s? of (?:an? |any |the )?([a-z-]+)/gi;
const DONE = /\bno [^,.;]{1,40}? (?:will|would|was|were|is|are|has|have)(?: be| been)? ([a-z]+(?:ed|en))\b/gi;
const LATIN_WORD = /[A-Za-z]{6,}/g;

/**
 * Makes the search for words of a text that sources have only in a denial: a palisade, where no trace of one was found; 已经出来
 * of 还没出来. The text has no negation, nor any other word that denies, and what stands around it neither.
 */
export function onlyDenied(source: string): (text: string, around: string) => Turned[] {
  const denied = new Map<string, string>();
  const stated = new Set<string>();
  const clauses = source.split(/[，。；！？：\n]|[.,;:!?](?:\s|$)/).map((clause) => clause.trim());
  for (const clause of clauses) {
    const words = [NO_THING, TRACE, DONE].flatMap((form) =>
      [...clause.matchAll(form)].flatMap((match) => match[1]?.match(LATIN_WORD) ?? []),
    );
    const own = [...words, ...deniedWords(clause)].filter((word) => !GENERAL.test(word)).map(formOf);
    for (const word of own) denied.set(word, clause);
    for (const word of clause.match(LATIN_WORD) ?? [])
      if (!own.includes(formOf(word))) stated.add(formOf(word));
  }
  const affirmed = clauses.filter((clause) => !isNegated(clause)).join('，');
  return (text, around) => {
    if (isNegated(text) || DENIES_OTHERWISE.test(text) || isNegated(around) || DENIES_BESIDE.test(around))
      return [];
    const latin = [...text.matchAll(LATIN_WORD)].flatMap(({ 0: written, index: start }) => {
      const meant = stated.has(formOf(written)) ? undefined : denied.get(formOf(written));
      return meant === undefined ? [] : [{ written, meant, start }];
    });
    const han = [...text.matchAll(/已经?(\p{Script=Han}{2})/gu)].flatMap(
      ({ 0: written, 1: word = '', index: start }) => {
        const meant = affirmed.includes(word) ? undefined : denied.get(word);
        return meant === undefined ? [] : [{ written, meant, start }];
      },
    );
    return [...latin, ...han];
  };
}

/** Words of which a denial says nothing. */
const GENERAL = /^(?:others?|another|further|single|simply|enough|really|always|entirely|things?)$/i;

const formOf = (word: string): string => (/[a-z]/i.test(word) ? rootOf(word) : word);
