const ENDS = '。！？；!?\n';
const CLOSES = '”’"」』）)';
/** Characters on either side of a figure that are read at most. A pasted table may be one sentence of a megabyte. */
const REACH = 400;

/** A line of English so long is wrapped, so that its end is no end of a sentence. */
const WRAPPED = 50;

/** Whether a sentence ends at a character: a mark, a full stop before a capital letter, or the end of a line. */
function isEnd(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '.')
    return /^\s+[\p{Lu}“"]/u.test(text.slice(at + 1, at + 4)) && /[\p{Ll}\d%)”"]/u.test(text.charAt(at - 1));
  if (!ENDS.includes(sign)) return false;
  if (sign !== '\n' || !/[a-z\d,%)–]/i.test(text.charAt(at - 1))) return true;
  return at - text.lastIndexOf('\n', at - 1) < WRAPPED || !/[a-z\d$€£(“"]/i.test(text.charAt(at + 1));
}

/** What separates clauses. */
export const CLAUSE = /[，。；！？：\n]|[,;:](?!\d)|\.(?=\s|$)/;

/** The clause around the characters `start` to `end` of a text: up to the next mark on either side. */
export const clauseAround = (text: string, start: number, end: number): string =>
  (text.slice(0, start).split(CLAUSE).at(-1) ?? '') +
  text.slice(start, end) +
  (text.slice(end).split(CLAUSE)[0] ?? '');

/** The clause around the characters `start` to `end` with the next one: 比率96.2%，比上年下降0.5个百分点. */
export function clauseWithNext(text: string, start: number, end: number): string {
  const clause = clauseAround(text, start, end);
  const next = text.slice(end).split(CLAUSE)[1] ?? '';
  return `${clause}，${next}`;
}

/**
 * The sentence around the characters `start` to `end` of a text, and its UTF-16 offset. Of a long sentence it is the
 * `REACH` characters on either side.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { sentence: string; start: number } {
  const first = Math.max(0, start - REACH);
  const last = Math.min(text.length, end + REACH);
  let from = start;
  while (from > first && !isEnd(text, from - 1)) from--;
  let to = end;
  while (to < last && !isEnd(text, to - 1)) to++;
  while (to < last && CLOSES.includes(text.charAt(to))) to++;
  const lead = /^[\s”’"」』）)]*/.exec(text.slice(from, to))?.[0].length ?? 0;
  return { sentence: text.slice(from + lead, to).trimEnd(), start: from + lead };
}
