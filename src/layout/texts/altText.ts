import { plainText, type Table } from '../../slides/slide.ts';
import type { ChartData } from '../charts/chartData.ts';
import type { DeckFacts } from '../deckFacts.ts';
import type { FixedWords } from '../words/fixedWords.ts';

/** The alternative text of a table whose author wrote none: its headings and the number of rows. */
export function tableAlt({ header, rows }: Table, deck: DeckFacts): string {
  const { words } = deck;
  return joined('table', [header.map(plainText), [words.described.rows(rows.length)]], words);
}

/** The alternative text of a chart whose author wrote none: its kind, its series and its categories. */
export function chartAlt(
  kind: keyof FixedWords['described']['kinds'],
  { categories, series }: ChartData,
  deck: DeckFacts,
): string {
  const { words } = deck;
  const names = series.map(({ name }) => name);
  const count = categories.length;
  const [first, last] = [categories[0], categories.at(-1)];
  const span = count > LISTED && first !== undefined && last !== undefined;
  return joined(kind, [names, span ? [words.described.span(first, last, count)] : categories], words);
}

/** Up to this many categories are all named; of more, the first and the last. */
const LISTED = 3;

/** `Kind: a, b; c`, without blank parts. */
function joined(
  kind: keyof FixedWords['described']['kinds'],
  parts: readonly (readonly string[])[],
  { described, colon }: FixedWords,
): string {
  const lists = parts.map((part) => part.filter(Boolean).join(described.between));
  return [described.kinds[kind], lists.filter(Boolean).join(described.after)].filter(Boolean).join(colon);
}
