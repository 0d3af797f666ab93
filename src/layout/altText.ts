import type { ChartItem } from '../scene/item.ts';
import { plainText, type Table } from '../slides/slide.ts';
import type { ChartData } from './chartData.ts';
import type { Deck } from './deck.ts';

/** What screen readers are told of a table whose author did not say it: its headings, and the rows under them. */
export function tableAlt({ header, rows }: Table, deck: Deck): string {
  const words = wordsOf(deck);
  return told('table', [header.map(plainText), [words.rows(rows.length)]], words);
}

/** What screen readers are told of a chart whose author did not say it: its kind, its series and its categories. */
export function chartAlt(kind: ChartItem['chart'], { categories, series }: ChartData, deck: Deck): string {
  const words = wordsOf(deck);
  const names = series.map(({ name }) => name);
  const [first = '', last = '', count] = [categories[0], categories.at(-1), categories.length];
  return told(kind, [names, count > LISTED ? [words.span(first, last, count)] : categories], words);
}

/** So many categories are named; of more, the first and the last. */
const LISTED = 3;

interface Words {
  readonly kinds: Readonly<Record<ChartItem['chart'] | 'table', string>>;
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  rows(count: number): string;
  span(first: string, last: string, count: number): string;
}

const CHINESE: Words = {
  kinds: { table: '表格', column: '柱形图', bar: '条形图', line: '折线图', doughnut: '环形图' },
  colon: '：',
  comma: '、',
  semicolon: '，',
  rows: (count) => `共 ${count} 行`,
  span: (first, last, count) => `${first}至${last}，共 ${count} 项`,
};

const ENGLISH: Words = {
  kinds: {
    table: 'Table',
    column: 'Column chart',
    bar: 'Bar chart',
    line: 'Line chart',
    doughnut: 'Doughnut chart',
  },
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
  span: (first, last, count) => `${first} to ${last}, ${count} in all`,
};

const wordsOf = ({ document }: Deck): Words => (document.language.startsWith('zh') ? CHINESE : ENGLISH);

/** `Kind: a, b; c`, without what is blank. */
function told(kind: keyof Words['kinds'], parts: readonly (readonly string[])[], words: Words): string {
  const lists = parts.map((part) => part.filter(Boolean).join(words.comma));
  return [words.kinds[kind], lists.filter(Boolean).join(words.semicolon)].filter(Boolean).join(words.colon);
}
