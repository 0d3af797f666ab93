import { wordsIn } from '../../read/dictionary.ts';
import { HEAD, isHanNominal, isNominal, NOUN_END } from './partsOfSpeech.ts';
import { isForm, type Token } from './tokens.ts';

/** A text with its tokens. */
export interface Tokenized {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A word that may stand in the place of another: its tokens from `from` to before `to`. */
export interface Candidate {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** Whether it is two characters that are no word of the dictionary, as names are. */
  readonly isName: boolean;
  /** Whether it may be a noun by its characters. */
  readonly isNoun: boolean;
}

/** What a source has in the place of a word, and how much on its left and its right is the same. */
export interface OtherWord {
  readonly meant: string;
  readonly left: number;
  readonly right: number;
}

/** The words of a text that may stand in the place of another one: Chinese ones of two to four characters, and English nouns. */
export function candidatesIn({ text, tokens }: Tokenized): Candidate[] {
  const wordOf = wordsIn(text);
  return tokens.flatMap(({ kind, start, end }, from): Candidate[] => {
    if (kind === 'word' && isNominal(text, start, end))
      return [{ word: text.slice(start, end), from, to: from + 1, isName: false, isNoun: true }];
    if (kind !== 'han') return [];
    const { word, isName } = hanWordAt(wordOf, start);
    const last = tokens.findIndex((token) => token.end === start + word.length);
    if (word.length < 2 || last - from + 1 !== word.length) return [];
    // 调度 is a verb, and a part of the name of 调度人员.
    const isNoun = isHanNominal(word) || (!isName && HEAD.test(text.slice(start + word.length)));
    return [{ word, from, to: last + 1, isName, isNoun }];
  });
}

/** The word of the dictionary that begins at an offset, or two characters there that are none together: 捷骑 of 捷骑公司. */
function hanWordAt(wordOf: ReturnType<typeof wordsIn>, at: number): { word: string; isName: boolean } {
  const { word, start } = wordOf(at);
  if (start !== at || !/^\p{Script=Han}{1,4}$/u.test(word)) return { word: '', isName: false };
  if (word.length > 1) return { word, isName: false };
  const next = wordOf(at + 1).word;
  return /^\p{Script=Han}$/u.test(next) ? { word: word + next, isName: true } : { word: '', isName: false };
}

/** How much an equal neighbour tells. A Han character is half a word. */
const WEIGHT = { han: 1, word: 2, figure: 2, mark: 0 } as const;
/** At most so many neighbours on a side are compared. */
const REACH = 5;

/** The word that a source has in the place of a candidate, with the most equal neighbours; `undefined` when there is none. */
export function otherWord(own: Tokenized, candidate: Candidate, its: Tokenized): OtherWord | undefined {
  const { word, from, to } = candidate;
  const kind = own.tokens[from]?.kind;
  const longest = kind === 'word' ? 1 : word.length + 1;
  let best: OtherWord | undefined;
  for (let start = 0; start < its.tokens.length; start++) {
    const left = alike(own, from, its, start, -1);
    for (let end = start + 1; end <= Math.min(its.tokens.length, start + longest); end++) {
      if (its.tokens[end - 1]?.kind !== kind) break;
      const right = alike(own, to - 1, its, end - 1, 1);
      if (left + right <= (best ? best.left + best.right : 0)) continue;
      if (!isEnough(own, candidate, left, right)) continue;
      const meant = wordOf(its, start, end, left, right);
      if (meant !== undefined && mayDiffer(word, meant, right)) best = { meant, left, right };
    }
  }
  return best;
}

/** So much must be the same beside a word of the dictionary, and beside a name. */
const LEAST = { word: 2, name: 4 };

/** Whether what is the same beside a candidate tells that the same is spoken of. */
function isEnough(own: Tokenized, { to, isName }: Candidate, left: number, right: number): boolean {
  if (isName) return left + right >= LEAST.name && right > 0;
  if (left + right < LEAST.word || left > 0 || right > WEIGHT.word) return left + right >= LEAST.word;
  // A shortage of drivers may be a lack of them, and four alarms may be four faults.
  const next = own.tokens[to];
  const isHan = own.tokens[to - 1]?.kind === 'han';
  return isHan ? next?.kind !== 'figure' : !/^of/.test(gap(own, to - 1, 1));
}

/** The word of a source between two tokens; with equal neighbours on one side only, it is one word of the dictionary. */
function wordOf(
  { text, tokens }: Tokenized,
  from: number,
  to: number,
  left: number,
  right: number,
): string | undefined {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const meant = text.slice(start, end);
  if (tokens[from]?.kind === 'word')
    return isNominal(text, start, end) || /ing$/.test(meant) ? meant : undefined;
  if (meant.length !== to - from || meant.length < 2) return undefined;
  if (!isHanNominal(meant)) return undefined;
  if (left > 0 && right > 0) return meant;
  return hanWordAt(wordsIn(text), start).word === meant ? meant : undefined;
}

/**
 * Whether two words are no forms of one. In Chinese a noun has its head at the end, so that 空驶 and 空载 may be one thing, but
 * 货车 and 叉车 are two; before nothing that is the same a word must end like a noun.
 */
export function mayDiffer(word: string, meant: string, right: number): boolean {
  if (!/\p{Script=Han}/u.test(word)) return !isForm(word.toLowerCase(), meant.toLowerCase());
  const isShared =
    [...word.slice(0, -1)].some((sign) => meant.includes(sign)) ||
    [...meant.slice(0, -1)].some((sign) => word.includes(sign));
  // Beside four equal characters 校车 and 校舍 are two things.
  return (!isShared || right >= 4) && (right > 0 || NOUN_END.test(word) || NOUN_END.test(meant));
}

/** How much is the same beside two tokens, in one direction. What stands between English words must be the same too. */
function alike(a: Tokenized, i: number, b: Tokenized, j: number, step: 1 | -1): number {
  let sum = 0;
  for (let n = 1; n <= REACH; n++) {
    const [x, y] = [a.tokens[i + n * step], b.tokens[j + n * step]];
    if (!x || !y || x.kind === 'mark' || !isSame(x, y)) break;
    if (n === 1 && x.kind !== 'han' && gap(a, i, step) !== gap(b, j, step)) break;
    sum += WEIGHT[x.kind];
  }
  return sum;
}

const isSame = (a: Token, b: Token): boolean =>
  a.kind === b.kind && (a.key === b.key || (a.kind === 'word' && isForm(a.key, b.key)));

/** What stands between a token and the next one in a direction, without spaces and articles. */
function gap({ text, tokens }: Tokenized, at: number, step: 1 | -1): string {
  const [first, second] = step > 0 ? [tokens[at], tokens[at + 1]] : [tokens[at - 1], tokens[at]];
  return text
    .slice(first?.end, second?.start)
    .toLowerCase()
    .replace(/\b(?:the|an?|our|its|their)\b|\s/g, '');
}
