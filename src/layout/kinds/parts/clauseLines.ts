import type { StyledText } from '../../typesetting/textStyle.ts';

/** The end of a clause within a text, with the closing marks that follow it. */
const CLAUSE_END = /[，。！？；：…](?:[”’」』）])*(?=[^，。！？；：…”’」』）])/gu;
/** The most clauses that are tried; a longer text flows in any case. */
const MOST = 9;
/** The least share of the longest line that the shortest one has. */
const EVEN = 0.4;

/** The end of a sentence, or of a half of one, with more text behind it on the line. */
const SENTENCE_WITHIN = /[。！？；](?:[”’」』）])*(?=[^，。！？；：…”’」』）])/gu;

/**
 * The text with line breaks at ends of clauses, in the fewest lines of at most `ems` em of Han, with as many sentences as may be on
 * lines of their own, and as even as they get; undefined when a clause is longer than a line, the lines would be too uneven, or the author has broken the lines.
 */
export function clauseLines(text: StyledText, ems: number): StyledText | undefined {
  const whole = text.map((run) => run.text).join('');
  const ends = [...whole.matchAll(CLAUSE_END)].map((match) => match.index + match[0].length);
  if (ends.length === 0 || ends.length >= MOST || whole.includes('\n')) return undefined;
  const ways = Array.from({ length: 2 ** ends.length }, (_, bits) => ends.filter((_, i) => bits & (1 << i)));
  const fitting = ways
    .map((breaks) => ({
      breaks,
      lines: [0, ...breaks].map((from, i) => emsOf(whole.slice(from, breaks[i]))),
      sentences: [0, ...breaks].flatMap(
        (from, i) => whole.slice(from, breaks[i]).match(SENTENCE_WITHIN) ?? [],
      ).length,
    }))
    .filter(({ lines }) => Math.max(...lines) <= ems);
  const fewest = Math.min(...fitting.map(({ lines }) => lines.length));
  const best = fitting
    .filter(({ lines }) => lines.length === fewest)
    .toSorted((a, b) => a.sentences - b.sentences || Math.max(...a.lines) - Math.max(...b.lines))[0];
  if (!best || Math.min(...best.lines) < EVEN * Math.max(...best.lines)) return undefined;
  return broken(text, best.breaks);
}

/** The length of a line in em; a closing punctuation mark at its end may hang. */
export const emsOf = (line: string): number =>
  [...line.trim()].reduce((sum, char) => sum + (HALF.test(char) ? 0.55 : 1), 0);
const HALF = /[\u0020-\u024F]/u;

/** The text with a line break at each of the offsets. */
function broken(text: StyledText, breaks: readonly number[]): StyledText {
  let start = 0;
  return text.map((run) => {
    const from = start;
    start += run.text.length;
    const own = breaks.filter((at) => at > from && at <= start).map((at) => at - from);
    const parts = [0, ...own].map((at, i) => run.text.slice(at, own[i]));
    return { ...run, text: parts.join('\n') };
  });
}
