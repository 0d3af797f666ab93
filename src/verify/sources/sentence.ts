const END = /[。！？；!?\n]/;

/** The sentence around the characters `start` to `end` of a text, and its UTF-16 offset. */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { sentence: string; start: number } {
  let from = start;
  while (from > 0 && !END.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !END.test(text.charAt(to - 1))) to++;
  while (/[”’"」』）)]/.test(text.charAt(to))) to++;
  const lead = /^[\s”’"」』）)]*/.exec(text.slice(from, to))?.[0].length ?? 0;
  return { sentence: text.slice(from + lead, to).trimEnd(), start: from + lead };
}
