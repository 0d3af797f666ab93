import type { Sheet } from '../deck.ts';
import type { StyledText } from './look.ts';

/** Warns of siblings that had to be set, at `size` points, more than two steps down their `ladder` of sizes. */
export function checkSize(
  sheet: Sheet,
  words: readonly { readonly what: string; readonly text: readonly StyledText[] }[],
  size: number,
  ladder: readonly number[],
): void {
  const first = words.find((one) => one.text.length > 0);
  if (!first || ladder.indexOf(size) <= 2) return;
  const facts = { what: first.what, size, meant: ladder[0] ?? size };
  const slide = { number: sheet.number, title: sheet.title };
  sheet.report.add('text-small', facts, { origin: first.text.flat()[0]?.origin ?? sheet.origin, slide });
}
