import { stem } from '../read/english.ts';
import type { Occurrence } from '../sources/document.ts';

/** Within so many characters of a figure a word belongs to it by half; each mark and each other figure between counts as more. */
const HALF = 6;
const MARK = 8;
const FIGURE = 5;

const BUSINESS_YEAR = /(?<!\d)((?:19|20)\d{2})\s*[-–—/]\s*(?:(?:19|20)(?=\d{2}))?(\d{2})(?!\d)/g;

/** A text with the last year of each business year in its place: what sources say of 2024 is of 2023-24, or 2023/2024. */
export const byItsLastYear = (text: string): string =>
  text.replace(BUSINESS_YEAR, (written, first, last) =>
    (Number(first) + 1) % 100 === Number(last) ? String(Number(first) + 1) : written,
  );

/** The pieces of a label: each two neighbouring Han characters, each English word of three letters or more, and each year; a business year is also the year in which it ends. */
export function tokensOf(text: string): Set<string> {
  const tokens = new Set(text.match(BUSINESS_YEAR));
  for (const [run] of byItsLastYear(text).matchAll(
    /\p{Script=Han}{2,}|[A-Za-z]{3,}|(?<!\d)(?:19|20)\d{2}(?!\d)/gu,
  )) {
    if (/[a-z]/i.test(run)) tokens.add(stem(run));
    else if (/\d/.test(run)) tokens.add(run);
    else for (let i = 0; i + 2 <= run.length; i++) tokens.add(run.slice(i, i + 2));
  }
  return tokens;
}

/**
 * How much a figure of a source belongs to the words of a label: each word that its sentence has counts 1 beside the
 * figure, and less the farther it is, and the more often the passage has it.
 */
export function affinity(tokens: ReadonlySet<string>, occurrence: Occurrence): number {
  const { sentence, start, end, cell, timesInPassage } = occurrence;
  const small = sentence.toLowerCase();
  let sum = 0;
  for (const token of tokens) {
    let nearest = Number.POSITIVE_INFINITY;
    for (let at = small.indexOf(token); at >= 0; at = small.indexOf(token, at + 1)) {
      const [from, to] = at < start ? [at + token.length, start] : [end, at];
      nearest = Math.min(
        nearest,
        cell ? 0 : distance(sentence.slice(Math.min(from, to), Math.max(from, to))),
      );
    }
    if (nearest === Number.POSITIVE_INFINITY) continue;
    sum += 1 / (1 + nearest / HALF) / Math.sqrt(Math.max(1, timesInPassage(token)));
  }
  return sum;
}

/** The distance that a stretch between a word and a figure makes, in characters; English letters count a third. */
function distance(between: string): number {
  const letters = between.match(/[A-Za-z]/g)?.length ?? 0;
  const marks = between.match(/[，、；;：]|,(?!\d)/g)?.length ?? 0;
  const figures = between.match(/\d[\d.,]*/g)?.length ?? 0;
  return between.length - (letters * 2) / 3 + marks * MARK + figures * FIGURE;
}
