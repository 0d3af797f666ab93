import type { Face } from '../../brand/theme.ts';
import type { ChartItem } from '../../scene/item.ts';
import type { Table } from '../../slides/slide.ts';
import { breakLines } from '../../typography/breaking/breakLines.ts';
import { placesOf } from '../../typography/breaking/places.ts';
import { measure } from '../../typography/faces/measure.ts';
import { numberText } from '../../typography/numberText.ts';
import type { PageContext } from '../context.ts';

/** The share of a horizontal bar chart's width that is kept for the names of its categories. */
const NAMES = 0.3;
/** The most lines of a name under a column. */
const LINES = 4;

/**
 * Reports names, and figures, that stand on each other in the box the chart has. Of the names under a line viewers
 * leave some out.
 */
export function crowdCheck(table: Table, item: ChartItem, page: PageContext): void {
  if (item.chart === 'doughnut') return;
  const { axis, box, categories, chart, labels, legend } = item;
  const side = chart === 'bar' ? 'height' : 'width';
  const length = chart === 'bar' ? box.height - (legend ? axis.size * 2 : 0) : box.width;
  const room = length / categories.length;
  const face = page.deck.brand.theme.faces.body;

  const names = chart === 'line' ? [] : categories.map((name) => nameNeeds(name, item, face));
  const [needs, row] = largest(names);
  if (needs > room) {
    const facts = { count: categories.length, name: categories[row] ?? '', side, size: axis.size } as const;
    const place = { origin: table.rows[row]?.[0]?.[0]?.origin ?? table.origin, slide: page };
    page.report.add('chart-names-crowded', { ...facts, ...rounded(needs, room) }, place);
  }

  const [widest] = largest(neighbours(item, face).map(([one, other]) => (one + other) / 2));
  const each = room * (sideBySide(item) ? pitch(item.series.length) : 1);
  if (widest > each) {
    const place = { origin: table.origin, slide: page };
    page.report.add('chart-figures-crowded', { side, size: labels.size, ...rounded(widest, each) }, place);
  }
}

/** The height of a name’s lines beside a bar; under a column the width that a word, and a line of a few, needs. */
function nameNeeds(name: string, { chart, axis, box }: ChartItem, face: Face): number {
  const font = { ...face, bold: false };
  if (chart === 'bar')
    return breakLines([{ text: name, font }], axis.size, box.width * NAMES, 'flow').length * axis.size;
  const ends = [...placesOf(name).map(({ at }) => at), name.length];
  const words = ends.map((end, i) => measure(name.slice(ends[i - 1] ?? 0, end).trimEnd(), font, axis.size));
  return Math.max(...words, measure(name, font, axis.size) / LINES);
}

/** The extents of labels that stand side by side: those of one series, or of one category. */
function neighbours(item: ChartItem, face: Face): [number, number][] {
  const { categories, series } = item;
  const extents = series.map((_, index) => categories.map((_, point) => extent(item, index, point, face)));
  const rows = sideBySide(item)
    ? categories.map((_, point) => extents.map((own) => own[point] ?? 0))
    : extents;
  return rows
    .flatMap((row) => row.slice(1).map((one, i): [number, number] => [row[i] ?? 0, one]))
    .filter(([one, other]) => one > 0 && other > 0);
}

/** What of the axis a label takes; nothing where there is none. */
function extent({ chart, labels, series }: ChartItem, index: number, point: number, face: Face): number {
  const { values = [], labels: own = {} } = series[index] ?? {};
  const value = values[point] ?? null;
  const hidden = labels.points === 'last' && point !== values.findLastIndex((each) => each !== null);
  if (value === null || hidden) return 0;
  const { size, bold, format } = { ...labels, ...own[point] };
  return chart === 'bar' ? size : measure(numberText(value, format), { ...face, bold }, size);
}

const sideBySide = ({ chart, series }: ChartItem): boolean => chart !== 'line' && series.length > 1;

/**
 * The distance between the centres of neighbouring bars in a group of so many, as a share of the category's width: with
 * the gap of 60 % and the overlap of −8 % that `chartXml.ts` writes.
 */
const pitch = (count: number): number => 1.08 / (count * 1.08 + 0.52);

/** The largest number and its place; 0 of none. */
const largest = (numbers: readonly number[]): [number, number] => {
  const most = Math.max(0, ...numbers);
  return [most, numbers.indexOf(most)];
};

const rounded = (needs: number, room: number) => ({ needs: Math.ceil(needs), room: Math.floor(room) });
