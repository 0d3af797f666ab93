import type { Face } from '../../brand/theme.ts';
import { BAR_GAPS } from '../../scene/chart.ts';
import type { ChartItem } from '../../scene/item.ts';
import type { Table } from '../../slides/slide.ts';
import { breakLines } from '../../typography/breaking/breakLines.ts';
import { placesOf } from '../../typography/breaking/places.ts';
import { formatAt, isLabelled, labelFace } from '../../typography/chartLabels.ts';
import { measure } from '../../typography/faces/measure.ts';
import { numberText } from '../../typography/numberText.ts';
import { barsOf, placeAt } from '../../typography/plotPlaces.ts';
import type { PageFacts } from '../deckFacts.ts';
import { nth } from '../nth.ts';

/** Share of a horizontal bar chart's width reserved for the names of its categories. */
const NAMES = 0.3;
/** The most lines of a name under a column. */
const LINES = 4;

/** Least distance from one name under a line to the next, in em. */
const APART = 0.6;

/**
 * Reports names of categories, and figures, that would overlap in the chart's box. The names under a line chart are not
 * checked, because some of them are left out, and neither are doughnuts.
 */
export function crowdCheck(table: Table, item: ChartItem, page: PageFacts): void {
  if (item.chart === 'doughnut') return;
  const { axis, box, categories, chart, labels, legend } = item;
  const side = chart === 'bar' ? 'height' : 'width';
  const face = page.deck.brand.theme.faces.body;
  const length = chart === 'bar' ? box.height - (legend ? axis.size * 2 : 0) : plotWidth(item, face);
  const room = length / categories.length;

  const names = isRunning(item) ? [] : categories.map((name) => nameNeeds(name, item, face));
  const needs = Math.max(0, ...names);
  if (needs > room) {
    const row = names.indexOf(needs);
    const facts = { count: categories.length, name: nth(categories, row), side, size: axis.size } as const;
    const place = { origin: nth(table.rows, row)[0]?.[0]?.origin ?? table.origin, slide: page };
    page.report.add('chart-names-crowded', { ...facts, ...rounded(needs, room) }, place);
  }

  const [widest, each] = [figuresNeed(item, labelFace(item, page.deck.brand.theme)), figureRoom(item, face)];
  if (widest > each) {
    const place = { origin: table.origin, slide: page };
    page.report.add('chart-figures-crowded', { side, size: labels.size, ...rounded(widest, each) }, place);
  }
}

/** True when the names under a line may be left out, because the points stand in a course. */
const isRunning = ({ chart }: ChartItem): boolean => chart === 'line' || chart === 'area';

/** True when all figures of the chart have room side by side. */
export const figuresFit = (item: ChartItem, face: Face): boolean =>
  figuresNeed(item, face) <= figureRoom(item, face);

/** True when each name of the categories has room on one line under the plot, or in its place beside bars, at the size of the axis. */
export function namesFit(item: ChartItem, face: Face): boolean {
  const { axis, box, categories, chart } = item;
  if (chart === 'doughnut' || axis.hidden) return true;
  if (chart === 'bar')
    return categories.every((name) => nameNeeds(name, item, face) <= box.height / categories.length);
  const room = namePitch(item, face) - axis.size * APART;
  return categories.every((name) => measure(name, { ...face, bold: false }, axis.size) <= room);
}

const figuresNeed = (item: ChartItem, face: Face): number =>
  Math.max(0, ...neighbours(item, face).map(([one, other]) => (one + other) / 2));

function figureRoom(item: ChartItem, face: Face): number {
  const { box, chart, legend, axis, categories } = item;
  const length = chart === 'bar' ? box.height - (legend ? axis.size * 2 : 0) : plotWidth(item, face);
  return (length / categories.length) * (sideBySide(item) ? pitch(barsOf(item).length) : 1);
}

/**
 * The step at which a line chart shows the names of its categories, so that each has room on one line; 1 for other charts.
 */
export function nameStep(item: ChartItem, face: Face): number {
  const { axis, categories } = item;
  if (!isRunning(item) || namesFit(item, face)) return 1;
  const room = namePitch(item, face);
  const widths = categories.map((name) => measure(name, { ...face, bold: false }, axis.size));
  return Math.min(categories.length, Math.ceil((Math.max(...widths) + axis.size * APART) / room));
}

/** The distance from one category to the next, in points. */
function namePitch(item: ChartItem, face: Face): number {
  const length = plotWidth(item, face);
  return placeAt(item, 1, length) - placeAt(item, 0, length);
}

/** The width of the plot, in points. */
const plotWidth = (item: ChartItem, face: Face): number =>
  item.plot?.width ?? item.box.width - scaleWidth(item, face);

/** The width that the numbers of the value axis take, in points; 0 where it is hidden. */
function scaleWidth({ axis, series }: ChartItem, face: Face): number {
  if (!axis.lines) return 0;
  const texts = series.flatMap((one) =>
    one.values.map((value) => numberText(Math.round(value ?? 0), formatAt(one))),
  );
  return Math.max(...texts.map((text) => measure(text, { ...face, bold: false }, axis.size))) + axis.size;
}

/** The height of a name's lines beside a bar; under a column the width of its longest word, or of a quarter of it. */
function nameNeeds(name: string, { chart, axis, box }: ChartItem, face: Face): number {
  const font = { ...face, bold: false };
  if (chart === 'bar')
    return breakLines([{ text: name, font }], axis.size, box.width * NAMES, 'flow').length * axis.size;
  const ends = [...placesOf(name).map(({ at }) => at), name.length];
  const words = [0, ...ends].slice(0, -1).map((start, i) => name.slice(start, nth(ends, i)).trimEnd());
  const widths = words.map((word) => measure(word, font, axis.size));
  return Math.max(...widths, measure(name, font, axis.size) / LINES);
}

/** The extents, in points, of each two labels next to each other: in one category, or else in one series. */
function neighbours(item: ChartItem, face: Face): (readonly [number, number])[] {
  const bySeries = barsOf(item).map((one) =>
    item.categories.map((_, point) => extent(item, one, point, face)),
  );
  const rows = sideBySide(item)
    ? item.categories.map((_, point) => bySeries.map((own) => nth(own, point)))
    : bySeries;
  return rows
    .flatMap((row) => row.slice(1).map((other, i) => [nth(row, i), other] as const))
    .filter(([one, other]) => one > 0 && other > 0);
}

/** The length of the axis that a label takes, in points; 0 where there is no label. */
function extent(item: ChartItem, series: ChartItem['series'][number], point: number, face: Face): number {
  const value = nth(series.values, point);
  if (value === null || !isLabelled(item, series, point)) return 0;
  const { size, bold } = { ...item.labels, ...series.labels?.[point] };
  return item.chart === 'bar'
    ? size
    : measure(numberText(value, formatAt(series, point)), { ...face, bold }, size);
}

const sideBySide = (item: ChartItem): boolean =>
  (item.chart === 'column' || item.chart === 'bar') && !item.stacked && barsOf(item).length > 1;

/** Distance between the centres of neighbouring bars in a group of `count` bars, as a share of the category's width. */
function pitch(count: number): number {
  const [gap, step] = [BAR_GAPS.several.gap / 100, 1 - BAR_GAPS.several.overlap / 100];
  return step / (1 + step * (count - 1) + gap);
}

const rounded = (needs: number, room: number) => ({ needs: Math.ceil(needs), room: Math.floor(room) });
