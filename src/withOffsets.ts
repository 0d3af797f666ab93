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
