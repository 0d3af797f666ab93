import { similar } from '../../../diagnostics/nearest.ts';
import { ICON_GRID, ICON_NAMES, type IconName, isIcon } from '../../../icons/icons.ts';
import type { Colour } from '../../../scene/colour.ts';
import type { Box, ChartItem, Item } from '../../../scene/item.ts';
import type { Slide, Table } from '../../../slides/slide.ts';
import { formatAt } from '../../../typography/chartLabels.ts';
import { numberText } from '../../../typography/numberText.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { group, hairline, iconsAt, textItem } from '../../frame/itemMakers.ts';
import { valueText } from '../../kinds/parts/value.ts';
import { nth } from '../../nth.ts';
import { PITCH, UNIT_SCALE } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import { tryWays } from '../../typesetting/tryWays.ts';

/** The most marks, and the widest place of one, in points, with the share of its place that a mark takes. */
const [MOST, WIDEST, MARK] = [200, 72, 0.84];
/** How much wider than high the place of a mark may be. */
const LOOSE = 1.2;
/** Marks in rows of ten or twenty are easy to count: they stand so where they are at least this share of the largest size. */
const TENS = 0.8;
/** The share of the width for the figures beside their marks, and the most of it, in points. */
const [BESIDE, BESIDE_MOST] = [0.3, 216];
/** Space between two groups, half of it on each side of their line, and the space above the first, in points. */
const [BETWEEN, ABOVE] = [30, 12];
/** Sizes of the figures: of a group of several rows, of others, and of all where there are many groups. */
const [TALL, LOW, MANY_LOW] = [80, 56, 40];
/** With more groups than this, all figures are small. */
const FEW = 3;
/** The size of a name below its figure, and the height of its line, in points. */
const [NAME, NAME_LINE] = [20, 26];
/** The ink of an icon begins at this share of its width, and digits at this share of their size below the top of their line. */
const INK = 4 / ICON_GRID;
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

/** A group of marks on the page: how many rows it has, its top, and its height with its figure, in points. */
interface Group {
  readonly rows: number;
  readonly top: number;
  readonly height: number;
}

/**
 * Marks for what the parts of a whole count, in place of the share bar: a group for each part, one under the other, with its
 * figure and its name at the left. Each group is one drawing in the colour of its part; the first has the alternative text.
 */
export function countMarks(
  item: ChartItem,
  table: Table,
  { icon, counts }: NonNullable<ReturnType<typeof readCount>>,
  box: Box,
  page: PageFacts,
): Item[] {
  const { deck } = page;
  const { names } = deck.words;
  const palette = deck.palette('lt1');
  const beside = Math.min(BESIDE_MOST, box.width * BESIDE);
  const place = { ...box, x: box.x + beside, y: box.y + ABOVE, width: box.width - beside };
  return tryWays(page, [false, true], (below, trial) => {
    const { pitch, columns, groups } = gridOf(counts, { ...place, height: box.height - ABOVE }, below);
    const size = pitch * MARK;
    const step = columns === 1 ? 0 : Math.min(pitch * LOOSE, (place.width - size) / (columns - 1));
    const items = groups.flatMap((own, i): Item[] => {
      const { colour } = nth(item.series, i);
      const strong = colour.slot === 'accent1' && colour.alpha === undefined;
      const figure = figureItem(item, table, i, {
        ...{ own, below, few: counts.length <= FEW, colour: strong ? palette.strong : palette.text },
        box: { ...box, width: beside - BETWEEN / 2 },
        page: trial,
      });
      const lineAt = own.top - BETWEEN / 2;
      const described = i === 0 ? item.described : { decorative: true as const };
      const marks = marksOf(icon, nth(counts, i), columns, { size, step, pitch, colour });
      const y = own.top + (own.rows === 1 ? (own.height - pitch) / 2 : 0);
      return [
        ...(i > 0 ? [hairline(`${names.line} ${i}`, box.x, lineAt, box.width, palette.hairline)] : []),
        ...(marks
          ? [
              {
                ...{ kind: 'freeform' as const, name: `${names.mark} ${i + 1}`, ...marks, described },
                box: { ...marks.view, x: place.x, y: y + (pitch - size) / 2 },
              },
            ]
          : []),
        figure,
      ];
    });
    return [group(deck, names.chart, [], items)];
  });
}

/** Where a figure stands, and how. */
interface FigurePlace {
  readonly own: Group;
  readonly below: boolean;
  readonly few: boolean;
  readonly colour: Colour;
  readonly box: Box;
  readonly page: PageFacts;
}

/** The figure of a group with its name beside or below it. */
function figureItem(item: ChartItem, table: Table, index: number, at: FigurePlace): Item {
  const { own, below, few, colour, box, page } = at;
  const { names } = page.deck.words;
  const { styles } = page.deck.palette('lt1');
  const series = nth(item.series, index);
  const name = nth(table.rows, index)[0] ?? [];
  const origin = name[0]?.origin ?? table.origin;
  const size = sizeOf(own.rows, own.height, few, below);
  const style = { ...styles.value, colour, pitch: PITCH.value };
  const value = { text: numberText(series.values[0] ?? 0, formatAt(series)), origin, strong: true as const };
  const behind = name.map((run, i) => ({
    ...run,
    ...{ text: i === 0 ? ` ${run.text}` : run.text, scale: UNIT_SCALE, bold: true },
  }));
  const figure = valueText([value], style).map((line) => (below ? line : [...line, ...behind]));
  const words = setText(
    page,
    [{ what: 'figure of marks', text: figure, style, width: box.width, height: own.height, maxLines: 1 }],
    [size],
  ).at(0);
  const label = setText(
    page,
    [
      {
        ...{ what: 'name of marks', text: below ? [name] : [], style: { ...styles.body, pitch: 1.3 } },
        ...{ width: box.width, height: NAME_LINE * 2, maxLines: 2 },
      },
    ],
    [NAME, 16],
  ).at(0);
  const high = words.height + label.height;
  const y =
    own.rows > 1 && high < own.height ? own.top + 4 - size * DIGITS : own.top + (own.height - high) / 2;
  const text = [...words.paragraphs, ...label.paragraphs];
  return textItem(`${names.value} ${index + 1}`, { ...box, y, height: high }, { ...words, paragraphs: text });
}

/** The size of the figure of a group, in points. */
const sizeOf = (rows: number, height: number, few: boolean, below: boolean): number =>
  few ? (rows > 1 && height >= figureHeight(TALL, below) ? TALL : LOW) : MANY_LOW;

const figureHeight = (size: number, below: boolean): number => size * PITCH.value + (below ? NAME_LINE : 0);

/** The grid in which the marks of all groups are largest, or nearly so and in tens: marks in a row, the pitch of rows, the groups. */
function gridOf(counts: readonly number[], box: Box, below: boolean) {
  const least = figureHeight(counts.length <= FEW ? LOW : MANY_LOW, below);
  const room = box.height - (counts.length - 1) * BETWEEN;
  const most = Math.max(1, ...counts);
  const ways = Array.from({ length: most }, (_, i) => {
    const columns = i + 1;
    const rows = counts.map((count) => Math.ceil(count / columns));
    const heights = (pitch: number) => rows.map((own) => Math.max(own * pitch, least));
    const widest = Math.min(WIDEST, box.width / columns);
    const pitches = Array.from({ length: Math.floor(widest) }, (__, step) => widest - step);
    const pitch = pitches.find((one) => sum(heights(one)) <= room) ?? 1;
    return { columns, pitch, rows, heights: heights(pitch) };
  });
  const best = ways.reduce((one, way) => (way.pitch > one.pitch ? way : one));
  const tens = ways.filter(({ columns, pitch }) => columns % 10 === 0 && pitch >= best.pitch * TENS);
  const { columns, pitch, rows, heights } = tens.at(0) ?? best;
  const groups = rows.map((own, i): Group => {
    const top = box.y + sum(heights.slice(0, i)) + i * BETWEEN;
    return { rows: own, top, height: nth(heights, i) };
  });
  return { columns, pitch, groups };
}

interface MarkGrid {
  readonly size: number;
  readonly step: number;
  readonly pitch: number;
  readonly colour: Colour;
}

/** The outline of `count` marks in rows, and the size of the drawing; undefined for none. Lengths in points. */
function marksOf(icon: IconName, count: number, columns: number, { size, step, pitch, colour }: MarkGrid) {
  if (count === 0) return undefined;
  const places = Array.from({ length: count }, (_, n) => ({
    x: (n % columns) * step - INK * size,
    y: Math.floor(n / columns) * pitch,
  }));
  const width = (Math.min(count, columns) - 1) * step + size;
  const height = (Math.ceil(count / columns) - 1) * pitch + size;
  return { ...iconsAt(icon, size, places, colour), view: { width, height } };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
