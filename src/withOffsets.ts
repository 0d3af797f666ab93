/** A text with its place in the texts that it is joined with: the offsets of its first character and behind its last. */
export type Offset<T> = T & { readonly start: number; readonly end: number };

/** Gives each text its offsets in the joined text of all. */
export function withOffsets<T extends { readonly text: string }>(texts: readonly T[]): Offset<T>[] {
  let end = 0;
  return texts.map((item) => {
    const start = end;
    end += item.text.length;
    return { ...item, start, end };
  });
}

/** The texts, parted so that `keyAt` gives each character of a part the same key for its offset in the joined text. */
export function parted<T extends { readonly text: string }, K>(
  texts: readonly T[],
  keyAt: (offset: number) => K,
): { readonly part: T; readonly key: K }[] {
  return withOffsets(texts).flatMap(({ start, end }, i) => {
    const whole = texts[i];
    const parts: { part: T; key: K }[] = [];
    let from = start;
    for (let at = start + 1; whole && at <= end; at += 1) {
      if (at < end && keyAt(at) === keyAt(from)) continue;
      parts.push({
        part: { ...whole, text: whole.text.slice(from - start, at - start) },
        key: keyAt(from),
      });
      from = at;
    }
    return parts;
  });
}
