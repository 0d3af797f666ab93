const ENDS = '。！？；!?\n';
const CLOSES = '”’"」』）)';
/** Characters on either side of a figure that are read at most. A pasted table may be one sentence of a megabyte. */
const REACH = 400;

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
  while (from > first && !ENDS.includes(text.charAt(from - 1))) from--;
  let to = end;
  while (to < last && !ENDS.includes(text.charAt(to - 1))) to++;
  while (to < last && CLOSES.includes(text.charAt(to))) to++;
  const lead = /^[\s”’"」』）)]*/.exec(text.slice(from, to))?.[0].length ?? 0;
  return { sentence: text.slice(from + lead, to).trimEnd(), start: from + lead };
}
