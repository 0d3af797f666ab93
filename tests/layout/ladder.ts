import { HAN_SCALE, SIZES, UNIT_SCALE } from '../../src/layout/typesetting/scale.ts';
import type { ChartItem, Item, TableItem, TextItem } from '../../src/scene/item.ts';
import type { Page } from '../../src/scene/scene.ts';

/**
 * Returns what is wrong with the sizes of a whole deck: a text that is larger than the title of its slide and no figure or quotation,
 * and each size that is not on the ladder, or below 14 points in a table or a chart. A deck without tables and charts shows nothing.
 */
export function offTheLadder(pages: readonly Page[]): string[] {
  const drawn = pages
    .flatMap(({ items }) => items)
    .filter((item) => item.kind === 'table' || item.kind === 'chart');
  if (pages.length < 8 || drawn.length === 0) throw new Error('too little of a deck to show its sizes');
  const sizes = new Set(drawn.flatMap(sizesOf));
  const wrong = [...sizes].filter((size) => size < 14 || !LADDER.has(size));
  return [...pages.flatMap(complaints), ...wrong.map((size) => `a table or a chart has text at ${size}`)];
}

/** Layouts whose quotation, statement or sentence is the largest text, under a small title. */
const QUIET = /^(quote|statement|fact)/;
/** What a figure has in it (the opening mark of a quotation may be as large): a digit or a Han numeral; or the word that stands for one in the gallery. */
const FIGURE = /[\p{N}一二三四五六七八九十百千万半]|∞|无限|零/u;
const scaled = (sizes: readonly number[], scale: number) =>
  sizes.map((size) => Math.floor(size * scale + 0.01));
/** Figures in the band and the rows that are narrower than a card, their units, and the figure of a fact in Han. */
const NARROW = [40, 36, 32, 28];
const LADDER = new Set<number>([
  ...[SIZES.title, SIZES.kicker, SIZES.body, SIZES.heading, SIZES.label, SIZES.source].flat(),
  ...[SIZES.value, SIZES.mark, scaled(SIZES.value, UNIT_SCALE), scaled(SIZES.value, HAN_SCALE)].flat(),
  ...[NARROW, scaled(NARROW, 0.5), scaled(NARROW, HAN_SCALE), scaled(SIZES.fact, 0.75)].flat(),
  ...[SIZES.wideCover, SIZES.section, SIZES.quietTitle, SIZES.lead].flat(),
  ...[SIZES.quotation, SIZES.statement, SIZES.fact, SIZES.factUnit, SIZES.factSentence].flat(),
]);

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.kind === 'group' ? flat(item.items) : [item]));

/** What on a page is larger than its title and no figure, or of a size that is not on the ladder. */
function complaints(page: Page): string[] {
  const texts = flat(page.items).filter((item): item is TextItem => item.kind === 'text' && !item.decorative);
  const title = texts[0]?.paragraphs[0]?.runs[0]?.size ?? 0;
  return texts.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ runs, level }) => {
      // A unit may stand on a line below its figure, which is of the same level.
      const words = paragraphs
        .filter((one) => one.level === level)
        .flatMap((one) => one.runs.map(({ text }) => text))
        .join('');
      return runs.flatMap(({ size }) => {
        if (!LADDER.has(size)) return [`${page.id}: “${words}” is set at ${size}`];
        const figure =
          FIGURE.test(words) || words === '“' || (SIZES.mark as readonly number[]).includes(size);
        const largest = figure || QUIET.test(page.layout);
        return size > title && !largest ? [`${page.id}: “${words}” at ${size} is larger than the title`] : [];
      });
    }),
  );
}

/** The sizes of the cells of a table, and of the labels, names and figures of a chart. */
const sizesOf = (item: TableItem | ChartItem): number[] =>
  item.kind === 'table'
    ? item.rows
        .flat()
        .flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size)))
    : [
        ...[item.labels.size, item.axis.size],
        ...item.series.flatMap(({ labels }) => Object.values(labels ?? {}).flatMap(({ size }) => size ?? [])),
      ];
