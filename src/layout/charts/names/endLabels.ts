import type { Chart, PointLabel, Series } from '../../../scene/chart.ts';
import type { Box } from '../../../scene/item.ts';
import { formatAt, lastValueOf } from '../../../typography/chartLabels.ts';
import type { Font } from '../../../typography/faces/font.ts';
import { measure } from '../../../typography/faces/measure.ts';
import { numberText } from '../../../typography/numberText.ts';
import { nth } from '../../nth.ts';
import type { ChartData } from '../chartData.ts';

type Labels = Readonly<Record<number, PointLabel>>;

/** Some viewers extend the axis to this multiple of the range of values, which brings the points closer together. */
const FURTHER = 1.25;
/** Least distance from one label to the next, in em. */
const APART = 1.25;

/**
 * Moves the labels at the ends of several lines up and down as little as possible so that none overlaps another. Returns
 * for each series the moved label by its point; nothing when the label stays. `height` of the plot and `size` of the labels
 * are in points.
 */
export function endLabels({ series }: ChartData, height: number, size: number): Labels[] {
  const known = series.flatMap((one) => one.values.filter((value) => value !== null));
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)];
  const scale = height / ((most - least || 1) * FURTHER);
  const ends = series.map(({ values }, index) => {
    const point = values.findLastIndex((value) => value !== null);
    return { index, point, place: -(values[point] ?? 0) * scale };
  });
  const moved = series.map((): Labels => ({}));
  for (const point of new Set(ends.map((end) => end.point))) {
    const together = ends.filter((end) => end.point === point).sort((one, other) => one.place - other.place);
    const spaced = spread(
      together.map(({ place }) => place),
      size * APART,
      -least * scale,
    );
    for (const [i, { index, place }] of together.entries()) {
      const down = Math.round(nth(spaced, i) - place);
      if (down !== 0) moved[index] = { [point]: { move: { right: 0, down } } };
    }
  }
  return moved;
}

/** The rising `places`, moved as little as possible so that they are `apart` from one another and none is above `most`. */
export function spread(places: readonly number[], apart: number, most: number): number[] {
  // Less the distance that must be between them, places that would cross take their common mean.
  const blocks: { sum: number; count: number }[] = [];
  for (const [i, place] of places.entries()) {
    let block = { sum: place - i * apart, count: 1 };
    for (let last = blocks.at(-1); last && mean(last) > mean(block); last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  }
  const furthest = most - (places.length - 1) * apart;
  return blocks
    .flatMap((block) => Array.from({ length: block.count }, () => Math.min(mean(block), furthest)))
    .map((place, i) => place + i * apart);
}

const mean = ({ sum, count }: { sum: number; count: number }): number => sum / count;

/** The most lines that are named at their ends, the share of the chart's width for the names, and the most that one moves, in em. */
const [NAMED, NAMES, MOVES] = [4, 0.34, 1.4];
/** Space between the last point and its label, and behind the label, in points. */
const BESIDE = 18;

/** True when lines may have their names at their ends instead of a legend: up to four, of short names, that end apart. */
export function standApart(
  data: ChartData,
  ends: readonly Labels[],
  box: Box,
  font: Font,
  size: number,
): boolean {
  const last = data.categories.length - 1;
  const moves = ends.flatMap((one) => Object.values(one).map(({ move }) => Math.abs(move?.down ?? 0)));
  return (
    data.series.length <= NAMED &&
    data.series.every((one) => one.name !== '' && lastValueOf(data, one) === last) &&
    moves.every((move) => move <= size * MOVES) &&
    widthOf(data, font, size) + BESIDE <= box.width * NAMES
  );
}

/** The width that the names and values at the ends of lines take beside the plot, in points. */
export const nameRoom = (chart: Chart, face: Omit<Font, 'bold'>): number =>
  Math.ceil(widthOf(chart, { ...face, bold: chart.labels.bold }, chart.labels.size)) + BESIDE;

function widthOf(
  data: Pick<Chart, 'categories'> & { readonly series: readonly Omit<Series, 'colour'>[] },
  font: Font,
  size: number,
): number {
  const texts = data.series.map((one) => {
    const at = lastValueOf(data, one);
    return `${one.name} ${numberText(one.values[at] ?? 0, formatAt(one, at))}`;
  });
  return Math.max(...texts.map((text) => measure(text, font, size)));
}
