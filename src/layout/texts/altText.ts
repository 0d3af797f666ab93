import type { ChartItem } from '../../scene/item.ts';
import { plainText, type Table } from '../../slides/slide.ts';
import type { ChartData } from '../charts/chartData.ts';
import type { DeckContext } from '../context.ts';
import type { FixedWords } from '../words/fixedWords.ts';

/** What screen readers are told of a table whose author did not say it: its headings, and the rows under them. */
export function tableAlt({ header, rows }: Table, deck: DeckContext): string {
  const { words } = deck;
  return told('table', [header.map(plainText), [words.described.rows(rows.length)]], words);
}

/** What screen readers are told of a chart whose author did not say it: its kind, its series and its categories. */
export function chartAlt(
  kind: ChartItem['chart'],
  { categories, series }: ChartData,
  deck: DeckContext,
): string {
  const { words } = deck;
  const names = series.map(({ name }) => name);
  const [first = '', last = '', count] = [categories[0], categories.at(-1), categories.length];
  return told(kind, [names, count > LISTED ? [words.described.span(first, last, count)] : categories], words);
}

/** So many categories are named; of more, the first and the last. */
const LISTED = 3;

/** `Kind: a, b; c`, without what is blank. */
function told(
  kind: keyof FixedWords['described']['kinds'],
  parts: readonly (readonly string[])[],
  { described, colon }: FixedWords,
): string {
  const lists = parts.map((part) => part.filter(Boolean).join(described.between));
  return [described.kinds[kind], lists.filter(Boolean).join(described.after)].filter(Boolean).join(colon);
}
