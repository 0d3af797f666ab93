import LineBreaker from 'linebreak';
import { once } from '../../once.ts';
import { isCommonHan, isEastAsian } from '../faces/characters.ts';
import { mayPart } from './kinsoku.ts';

/**
 * Where a line may end in `text` (no newlines in it): the UTF-16 offsets, by UAX #14 with Chinese rules.
 * Viewers differ in rare places. Only places where all of them break are kept, so that text that they reflow never needs
 * more lines than we counted.
 */
export function opportunities(text: string): number[] {
  const eastAsian = isEastAsian(text);
  const breaker = new LineBreaker(eastAsian ? withDirectedQuotes(text) : text);
  const result: number[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const at = next.position;
    if (at < text.length && isBreak(text, at, eastAsian)) result.push(at);
  }
  const between = wordsWithoutSpaces(text);
  return between.length === 0 ? result : [...new Set([...result, ...between])].sort((a, b) => a - b);
}

/** The places between the words of Thai, Lao, Burmese and Khmer, which have no spaces and which viewers find by a dictionary. */
function wordsWithoutSpaces(text: string): number[] {
  if (!WITHOUT_SPACES.test(text) || text.length > LONGEST) return [];
  return Array.from(words().segment(text), ({ index }) => index).filter(
    (at) => WITHOUT_SPACES.test(text[at] ?? '') && WITHOUT_SPACES.test(text[at - 1] ?? ''),
  );
}

const WITHOUT_SPACES = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
const LONGEST = 2_000;
const words = once(() => new Intl.Segmenter('th', { granularity: 'word' }));

const SPACES = /[ \t]+$/;
const HANGUL = /\p{Script=Hangul}/u;
// After these a Latin word may be parted: hyphens, dashes, the soft hyphen, the zero-width space.
const PARTING = new Set('-‐–—\u00ad\u200b');

function isBreak(text: string, at: number, eastAsian: boolean): boolean {
  // The most frequent case is decided first; the rules below give the same answer.
  if (isCommonHan(text.charCodeAt(at - 1)) && isCommonHan(text.charCodeAt(at))) return true;
  const line = text.slice(Math.max(0, at - 16), at).replace(SPACES, '');
  const last = lastOf(line);
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const spaced = text[at - 1] === ' ' || text[at - 1] === '\t';
  if (!mayPart(last, first)) return spaced && !eastAsian && DASH.test(first);
  if (spaced) return true;
  if (HANGUL.test(last) && HANGUL.test(first)) return false;
  return PARTING.has(last) || isSolid(last, eastAsian) || isSolid(first, eastAsian);
}

/** Whether a character occupies a full em, so that a line may break beside it: East Asian characters, their marks, emoji. */
function isSolid(char: string, eastAsian: boolean): boolean {
  return isEastAsian(char) || (char.codePointAt(0) ?? 0) >= 0x1f000 || (eastAsian && MARKS.has(char));
}
const MARKS = new Set('“”‘’—…‥·');

function lastOf(text: string): string {
  const low = text.charCodeAt(text.length - 1);
  const pair = low >= 0xdc00 && low <= 0xdfff && text.length > 1;
  return text.slice(pair ? -2 : -1);
}

const DASH = /[–—]/;

// UAX #14 gives “ and ” the same undirected class, but among Han characters they open and close like brackets. The library's
// version also keeps a word together with a full-width bracket after it.
function withDirectedQuotes(text: string): string {
  return text
    .replace(/(?<=\p{Script=Latin})’(?=\p{Script=Latin})/gu, "'")
    .replace(/[“‘]/g, '「')
    .replace(/[”’]/g, '」')
    .replace(/(?<=[\p{L}\p{Nd}])（/gu, '一');
}
