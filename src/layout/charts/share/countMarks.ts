import { similar } from '../../../diagnostics/nearest.ts';
import { ICON_NAMES, type IconName, isIcon } from '../../../icons/icons.ts';
import { inkOf } from '../../../icons/solids.ts';
import type { Series } from '../../../scene/chart.ts';
import type { Box, ChartItem, Item } from '../../../scene/item.ts';
import { plainText, type Slide, type Table } from '../../../slides/slide.ts';
import { formatAt } from '../../../typography/chartLabels.ts';
import { numberText } from '../../../typography/numberText.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { group, marksItem, textItem } from '../../frame/itemMakers.ts';
import { valueText } from '../../kinds/parts/value.ts';
import { nth } from '../../nth.ts';
import { PITCH, UNIT_SCALE } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import type { StyledText } from '../../typesetting/textStyle.ts';
import { tryWays } from '../../typesetting/tryWays.ts';
import { computedMark, isComputed } from '../computedValues.ts';
import { standsOut } from '../dataColours.ts';

/** The most marks, and the widest place of one, in points, with the share of its place that a mark takes. */
const [MOST, WIDEST, MARK] = [200, 72, 0.84];
/** The most marks in a row, and the most of one part that stand in one row whatever their size. */
const [LONGEST, FEW_MARKS] = [20, 10];
/** Fewer marks than this in the last row of a part look left over. */
const LEFT_OVER = 3;
/** The space between the rows of two parts, as a multiple of the place of a mark. */
const APART = 0.35;
/** How far marks may stand apart across and down, as multiples of the place of one: a block is read as a whole. */
const LOOSE = { across: 1.35, down: 1.1 } as const;
/** The share of the width for the figures beside their marks, and the least of it, in points. */
const [BESIDE, BESIDE_LEAST] = [0.18, 132];
/** The space above the block, and between its figures and from them to it, in points. */
const [ABOVE, BETWEEN] = [22, 12];
/** Sizes of the figures in points, of the part that stands out and of the others: the first at which all have room, of many parts the small ones. */
const FIGURES = [
  [112, 56],
  [80, 56],
  [56, 40],
  [40, 40],
  [28, 28],
] as const;
/** With more groups than this, all figures are small. */
const FEW = 3;
/** The sizes of a name below its figure, and the height of its line, in points. */
const [NAME, NAME_LINE] = [[20, 18, 16], 26];
/** Digits begin at this share of their size below the top of their line. */
const DIGITS = 0.18;

/**
 * What the author wants to see counted: the icon of a mark, and how many marks each part of the share bar has. Undefined
 * without `count`; also, with a finding, when the chart is no share bar, the icon is unknown, a value is no whole number, or
 * the marks would be too many.
 */
export function readCount(
  { settings: { count } }: Slide,
  item: ChartItem | undefined,
  page: PageFacts,
): { readonly icon: IconName; readonly counts: readonly number[] } | undefined {
  if (!count) return undefined;
  const place = { origin: count.origin, slide: page };
  if (!item) {
    const facts = { setting: 'count', written: count.value, needs: 'a share bar' };
    page.report.add('chart-setting', { ...facts, problem: 'kind' }, place);
    return undefined;
  }
  if (!isIcon(count.value)) {
    page.report.add('icon-unknown', { name: count.value, similar: similar(count.value, ICON_NAMES) }, place);
    return undefined;
  }
  const counts = item.series.map(({ values: [value] }) => value ?? 0);
  const total = counts.reduce((sum, value) => sum + value, 0);
  const wrong = counts.find((value) => !Number.isInteger(value) || value < 0);
  if (wrong === undefined && total <= MOST) return { icon: count.value, counts };
  page.report.add('compare-count', { written: String(wrong ?? total), as: 'share', most: MOST }, place);
  return undefined;
}

/** The block of all marks: how many stand in a row, the first row of each part, the distances between them and their size, in points. */
interface Block {
  readonly columns: number;
  readonly firsts: readonly number[];
  readonly across: number;
  readonly down: number;
  readonly size: number;
}

/** How a figure is set: its size in points, and whether its name stands below it. */
interface Look {
  readonly size: number;
  readonly below: boolean;
}

/**
 * Marks for what the parts of a whole count, in place of the share bar: each part has its rows and its colour, and at the left of
 * them its figure and its name. The marks of a part are one drawing; the first has the alternative text.
 */
export function countMarks(
  slide: Slide,
  item: ChartItem,
  table: Table,
  { icon, counts }: NonNullable<ReturnType<typeof readCount>>,
  box: Box,
  page: PageFacts,
): Item[] {
  const { deck } = page;
  const { names } = deck.words;
  const beside = Math.max(BESIDE_LEAST, box.width * BESIDE);
  const place = {
    x: box.x + beside,
    y: box.y + ABOVE,
    width: box.width - beside,
    height: box.height - ABOVE,
  };
  const block = blockOf(counts, place, 1 - 2 * inkOf(icon));
  const marks = counts.flatMap((count, i): Item[] => {
    if (count === 0) return [];
    const places = Array.from({ length: count }, (_, n) => placeIn(block, i, n));
    const described = i === 0 ? item.described : { decorative: true as const };
    const at = { x: place.x, y: place.y, size: block.size, places };
    return [marksItem(`${names.mark} ${i + 1}`, icon, at, nth(item.series, i).colour, described)];
  });
  const sizeIn = ({ colour }: Series, [large, small]: readonly [number, number]): number =>
    standsOut(colour, deck.brand) ? large : small;
  const few = counts.length <= FEW ? FIGURES : FIGURES.slice(-2);
  const ways = few.flatMap((sizes) => [true, false].map((below) => ({ sizes, below })));
  // A name in digits beside its figure would be read as part of it.
  const numbered = table.rows.some(([name = []]) => /^\p{N}/u.test(plainText(name)));
  const fits = ({ sizes, below }: (typeof ways)[number]) =>
    (below || !numbered) &&
    sum(item.series.map((one) => figureHeight(sizeIn(one, sizes), below) + BETWEEN)) <= box.height + BETWEEN;
  const room = { ...box, width: beside - BETWEEN };
  const figures = tryWays(
    page,
    ways.some(fits) ? ways.filter(fits) : ways.slice(-1),
    ({ sizes, below }, trial) => {
      const rows = counts.map((_, i) => place.y + placeIn(block, i, 0).y);
      const looks = item.series.map((one): Look => ({ size: sizeIn(one, sizes), below }));
      const ends = counts.map((count, i) => (count > 0 ? placeIn(block, i, count - 1).y : 0));
      const foot = place.y + Math.max(...ends) + block.size;
      const tops = topsOf(rows, looks, { from: place.y, foot });
      return figureItems(slide, item, table, looks, tops, room, trial);
    },
  );
  return [group(deck, names.chart, [], [...marks, ...figures])];
}

const figureHeight = (size: number, below: boolean): number => size * PITCH.value + (below ? NAME_LINE : 0);

/** The tops of figures beside the rows in which their marks begin, moved so far that none touches another or ends below the foot of the marks, unless all need more. */
function topsOf(
  rows: readonly number[],
  looks: readonly Look[],
  { from, foot }: { readonly from: number; readonly foot: number },
): number[] {
  const heights = looks.map(({ size, below }) => figureHeight(size, below));
  const tops: number[] = [];
  for (const [i, row] of rows.entries()) {
    const above = i === 0 ? row : nth(tops, i - 1) + nth(heights, i - 1) + BETWEEN;
    tops.push(Math.max(row, above));
  }
  let end = Math.max(foot, from + sum(heights) + BETWEEN * (heights.length - 1));
  for (let i = tops.length - 1; i >= 0; i -= 1) {
    tops[i] = Math.min(nth(tops, i), end - nth(heights, i));
    end = nth(tops, i) - BETWEEN;
  }
  return tops;
}

/** The figures of the parts, each with its name beside or below it, in the colour of a part that stands out; all names have one size. */
function figureItems(
  slide: Slide,
  item: ChartItem,
  table: Table,
  looks: readonly Look[],
  tops: readonly number[],
  box: Box,
  page: PageFacts,
): Item[] {
  const { names } = page.deck.words;
  const palette = page.deck.palette('lt1');
  const parts = item.series.map((series, i) => {
    const name = nth(table.rows, i)[0] ?? [];
    const origin = name[0]?.origin ?? table.origin;
    const mark = isComputed(slide, series.name, '') ? computedMark(slide) : undefined;
    const note: StyledText = mark ? [{ text: ` ${mark}`, origin, bold: false, colour: palette.quiet }] : [];
    const colour = standsOut(series.colour, page.deck.brand) ? palette.strong : palette.quiet;
    const style = { ...palette.styles.value, colour, pitch: PITCH.value };
    const number = {
      text: numberText(series.values[0] ?? 0, formatAt(series)),
      origin,
      strong: true,
    } as const;
    return { ...nth(looks, i), name, note, style, number };
  });
  const labels = setText(
    page,
    parts.map(({ name, note, below }) => ({
      ...{ what: 'name of marks', text: below ? [[...name, ...note]] : [] },
      ...{ style: { ...palette.styles.body, pitch: 1.3 }, width: box.width },
      ...{ height: NAME_LINE * 2, maxLines: 2 },
    })),
    NAME,
  );
  return parts.map(({ name, note, style, number, size, below }, i) => {
    // A name beside its figure is set as a unit is.
    const behind = below ? [] : name.map(({ strong: _strong, ...run }) => run);
    const small = note.map((run) => ({ ...run, scale: UNIT_SCALE }));
    const figure = valueText([number, ...behind], style).map((line) => (below ? line : [...line, ...small]));
    const height = figureHeight(size, false);
    const fitted = { what: 'figure of marks', text: figure, style, width: box.width, height, maxLines: 1 };
    const words = setText(page, [fitted], [size]).at(0);
    const label = labels.at(i);
    const paragraphs = [...words.paragraphs, ...label.paragraphs];
    const own = { ...box, y: nth(tops, i) - size * DIGITS, height: words.height + label.height };
    return textItem(`${names.value} ${i + 1}`, own, { ...words, paragraphs });
  });
}

/** The block in whose rows so many marks are easy to count and fill `box`, to the edge of the last mark's ink, which takes this share of a mark. */
function blockOf(counts: readonly number[], box: Box, ink: number): Block {
  const columns = columnsOf(counts, box);
  const { rows, gaps, place: across } = inRows(counts, columns, box);
  const size = across * MARK;
  const between = (length: number, number: number) => (number > 0 ? length / number : 0);
  return {
    columns,
    firsts: rows.map(
      (_, i) => sum(rows.slice(0, i)) + APART * rows.slice(0, i).filter((count) => count > 0).length,
    ),
    size,
    across: Math.min(between(box.width - size * ink, columns - 1), across * LOOSE.across),
    down: Math.min(between(box.height - size, sum(rows) - 1 + gaps), across * LOOSE.down),
  };
}

/** The rows of each part, the gaps between the parts in rows, and the side of the place of a mark in points. */
function inRows(counts: readonly number[], columns: number, { width, height }: Box) {
  const rows = counts.map((count) => Math.ceil(count / columns));
  const gaps = APART * Math.max(0, rows.filter((count) => count > 0).length - 1);
  const place = Math.min(WIDEST, width / columns, height / (Math.max(1, sum(rows)) + gaps));
  return { rows, gaps, place };
}

/** The number of marks in a row at which they are largest, of those that leave no mark or two of a part over. */
function columnsOf(counts: readonly number[], box: Box): number {
  const most = Math.max(1, ...counts);
  if (most <= FEW_MARKS) return most;
  const isGood = (columns: number) =>
    counts.every((count) => count < columns || count % columns === 0 || count % columns >= LEFT_OVER);
  const all = Array.from({ length: Math.min(LONGEST, most) }, (_, i) => i + 1).filter(isGood);
  const placeOf = (columns: number) => inRows(counts, columns, box).place;
  return all.reduce((one, other) => (placeOf(other) > placeOf(one) ? other : one), 1);
}

/** The place of the mark of this number of part `i` from the corner of the block, in points. */
const placeIn = ({ columns, firsts, across, down }: Block, i: number, number: number) => ({
  x: (number % columns) * across,
  y: (nth(firsts, i) + Math.floor(number / columns)) * down,
});

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
