import type { PointLabel } from '../../scene/chart.ts';
import type { ChartData } from './chartData.ts';

type Labels = Readonly<Record<number, PointLabel>>;

/** A viewer's axis may reach this much further than the values: points are nearer to each other then. */
const FURTHER = 1.25;
/** From one label to the next, in em. */
const APART = 1.1;

/**
 * The labels at the ends of several lines, moved up and down just so far that none stands on another; of each series,
 * none where its label stays. `height` is that of the plot, `size` that of the labels.
 */
export function endLabels({ series }: ChartData, height: number, size: number): Labels[] {
  const known = series.flatMap((one) => one.values.filter((value) => value !== null));
  const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)];
  const scale = height / ((most - least || 1) * FURTHER);
  const ends = series.map(({ values }) => {
    const point = values.findLastIndex((value) => value !== null);
    return { point, place: -(values[point] ?? 0) * scale };
  });
  const moved = series.map((): Labels => ({}));
  for (const point of new Set(ends.map((end) => end.point))) {
    const together = [...ends.entries()]
      .filter(([, end]) => end.point === point)
      .sort(([, one], [, other]) => one.place - other.place);
    const places = together.map(([, { place }]) => place);
    const apart = spread(places, size * APART, -least * scale);
    for (const [i, [index]] of together.entries()) {
      const nudge = Math.round((apart[i] ?? 0) - (places[i] ?? 0));
      if (nudge !== 0) moved[index] = { [point]: { nudge } };
    }
  }
  return moved;
}

/** Rising `places` at least `apart` from one another and none beyond `most`, moved as little as can be. */
function spread(places: readonly number[], apart: number, most: number): number[] {
  // Without the way between them, places that must not cross share the mean of those they would cross with.
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
