const END = /[。！？；!?\n]/;

/** The sentence that holds a stretch of a text, and where it begins. */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { sentence: string; start: number } {
  let from = start;
  while (from > 0 && !END.test(text[from - 1] ?? '')) from--;
  let to = end;
  while (to < text.length && !END.test(text[to - 1] ?? '')) to++;
  while (/[”’"」』）)]/.test(text[to] ?? '')) to++;
  const lead = /^[\s”’"」』）)]*/.exec(text.slice(from, to))?.[0].length ?? 0;
  return { sentence: text.slice(from + lead, to).trimEnd(), start: from + lead };
}
