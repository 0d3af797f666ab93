import type { Series } from '../../../scene/chart.ts';
import type { ChartItem, Item } from '../../../scene/item.ts';
import { formatAt, lastValueOf } from '../../../typography/chartLabels.ts';
import { measure } from '../../../typography/faces/measure.ts';
import { numberText } from '../../../typography/numberText.ts';
import { placeAt, rangeOf, spacing, stackAt } from '../../../typography/plotPlaces.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { group, textItems } from '../../frame/itemMakers.ts';
import { setText } from '../../typesetting/setText.ts';
import { plotOn } from '../plotOn.ts';
import { spread } from './endLabels.ts';

/** Space from the last point to its value, from the value to the name, and from a column or an area to the name, in points. */
const [VALUE, NAME, BESIDE] = [10, 9, 10];
/** Space above bars for the names over their parts, in points. */
export const NAMES_ABOVE = 30;
/** The largest size of names, in points. */
const NAMES = 18;
/** The most of a chart's width for names beside its data, and the most that one moves, in em. */
const [MOST, MOVES] = [0.3, 1.4];

/** A name with the middle of its line on the page; at `x` it begins. */
interface Place {
  readonly one: Series;
  readonly x: number;
  readonly y: number;
}

/** True when the chart has the names of its series beside its data. */
export const isNamed = (item: ChartItem): boolean => {
  const { chart, series, legend, axis, stacked } = item;
  if (legend || chart === 'doughnut') return false;
  return (
    series.some(({ line }) => line) ||
    (series.length > 1 && (chart === 'line' || Boolean(stacked) || Boolean(axis.hidden)))
  );
};

/** The width that names beside columns or areas need at the right of the plot, in points. Lines have that of `nameRoom`. */
export function roomBeside(item: ChartItem, page: PageFacts): number {
  if (item.chart === 'line' || item.chart === 'bar') return 0;
  const named = item.series.filter(({ line }) => line || item.stacked);
  const wide = Math.max(0, ...named.map(({ name }) => widthOf(name, item, page)));
  const { slot, width } = spacing(item, item.box.width);
  const free = item.chart === 'area' ? 0 : (slot - width) / 2;
  return Math.max(0, Math.ceil(wide + BESIDE + 4 - free));
}

/** True when the names of stacked series have room beside their data: short ones, on parts that are no thinner than a line. */
export function namesHaveRoom(item: ChartItem, page: PageFacts): boolean {
  if (item.series.some(({ name }) => name === '')) return false;
  if (item.chart === 'bar') {
    const places = abovePlaces(item, page);
    return places.every(
      ({ one, x }, i) =>
        x + widthOf(wordsOf(one, item), item, page) + 8 <= (places[i + 1]?.x ?? Number.POSITIVE_INFINITY),
    );
  }
  const places = stackPlaces(item);
  const wide = Math.max(...item.series.map(({ name }) => widthOf(name, item, page)));
  const moved = spacedOut(places, item.labels.size).map(({ y }, i) => Math.abs(y - (places[i]?.y ?? y)));
  return wide <= item.box.width * MOST && moved.every((move) => move <= item.labels.size * MOVES);
}

/**
 * The names of series at their data: behind the values at the ends of lines, beside the last column of a stack or the end of an
 * area, above the parts of the first bar. They are texts over the chart: a label of the chart would go with the last point, and take the name
 * with it, where a user deletes that point.
 */
export function seriesNames(item: ChartItem, page: PageFacts): Item[] {
  const { deck } = page;
  const { bold, colour } = item.labels;
  const places = placesOf(item, page);
  const origin = item.origin ?? page.origin;
  const names = places.flatMap(({ one, x, y }) => {
    // The labels of stacked parts have the colour that reads on the part.
    const own = one.line || item.chart === 'line' ? one.labelColour : undefined;
    const size = nameSize(item);
    const style = { ...deck.palette('lt1').styles.body, bold, pitch: 1.2, colour: own ?? colour };
    const width = widthOf(wordsOf(one, item), item, page) + 8;
    const text = [[{ text: wordsOf(one, item), origin }]];
    const set = setText(
      page,
      [{ what: 'name of a series', text, style, width, height: size * 1.5, maxLines: 1 }],
      [size],
    ).at(0);
    const box = { x, y: y - set.height / 2, width, height: set.height };
    return textItems(`${deck.words.names.name} ${one.name}`, box, set);
  });
  return names.length > 0 ? [group(deck, deck.words.names.label, [], names)] : [];
}

function placesOf(item: ChartItem, page: PageFacts): Place[] {
  if (item.chart === 'line') return linePlaces(item, page);
  if (item.chart === 'bar') return abovePlaces(item, page);
  if (item.stacked) return spacedOut(stackPlaces(item), item.labels.size);
  return overPlaces(item);
}

/** Behind the values at the ends of lines. */
function linePlaces(item: ChartItem, page: PageFacts): Place[] {
  const { plot, heightOf } = plotOn(item);
  const { size, bold } = item.labels;
  const face = { ...page.deck.brand.theme.faces.body, bold };
  const last = plot.x + placeAt(item, item.categories.length - 1, plot.width);
  return item.series.map((one) => {
    const at = lastValueOf(item, one);
    const value = one.values[at] ?? 0;
    const wide = measure(numberText(value, formatAt(one, at)), face, size);
    const y = heightOf(value) + (one.labels?.[at]?.move?.down ?? 0);
    return { one, x: last + VALUE + wide + NAME, y };
  });
}

/** Beside the last column of a stack, or the end of stacked areas, at the middles of their parts. */
function stackPlaces(item: ChartItem): Place[] {
  const { plot, heightOf } = plotOn(item);
  const last = item.categories.length - 1;
  const { width } = spacing(item, plot.width);
  const x = plot.x + placeAt(item, last, plot.width) + (item.chart === 'area' ? 0 : width / 2) + BESIDE;
  const parts = stackAt(item, last);
  return item.series.map((one, i) => {
    const [from, to] = parts[i] ?? [0, 0];
    return { one, x, y: heightOf((from + to) / 2) };
  });
}

/** Above the parts of the first bar, where each begins, and no further right than the bar. */
function abovePlaces(item: ChartItem, page: PageFacts): Place[] {
  const { plot } = plotOn(item);
  const { least, most } = rangeOf(item);
  const { offset } = spacing(item, plot.height);
  return item.series.map((one, i) => {
    const [from] = stackAt(item, 0)[i] ?? [0];
    const x = plot.x + ((from - least) / (most - least)) * plot.width;
    const furthest = plot.x + plot.width - widthOf(wordsOf(one, item), item, page) - 8;
    return { one, x: Math.min(x, furthest), y: plot.y + offset(0) - NAMES_ABOVE / 2 };
  });
}

/** Behind the ends of lines over columns. */
function overPlaces(item: ChartItem): Place[] {
  const { plot, heightOf } = plotOn(item);
  const { width } = spacing(item, plot.width);
  const { least, most } = rangeOf(item, true);
  return item.series
    .filter(({ line }) => line)
    .map((one) => {
      const at = lastValueOf(item, one);
      const value = one.values[at] ?? 0;
      const y = item.second ? plot.y + plot.height * (1 - (value - least) / (most - least)) : heightOf(value);
      return { one, x: plot.x + placeAt(item, at, plot.width) + width / 2 + BESIDE, y };
    });
}

/** The places, moved up and down as little as possible so that no two names overlap. */
function spacedOut(places: readonly Place[], size: number): Place[] {
  const order = [...places.keys()].sort((a, b) => (places[a]?.y ?? 0) - (places[b]?.y ?? 0));
  const spaced = spread(
    order.map((i) => places[i]?.y ?? 0),
    size * 1.2,
    Number.POSITIVE_INFINITY,
  );
  return places.map((place, i) => ({ ...place, y: spaced[order.indexOf(i)] ?? place.y }));
}

const widthOf = (name: string, { labels }: ChartItem, { deck }: PageFacts): number =>
  Math.ceil(
    measure(name, { ...deck.brand.theme.faces.body, bold: labels.bold }, nameSize({ labels })) * SPARE,
  );

/** How much wider a name may be in a font that stands in for the brand's. */
const SPARE = 1.1;

/** The name of a series; of a part of a share bar that is too thin for its figure, also that. */
const wordsOf = (one: Series, { axis: { hidden } }: ChartItem): string =>
  hidden && one.labels?.[0]?.hidden
    ? `${one.name} ${numberText(one.values[0] ?? 0, formatAt(one, 0))}`
    : one.name;

/** The size of names: that of the labels, of which those of a share bar are larger. */
const nameSize = ({ labels }: Pick<ChartItem, 'labels'>): number => Math.min(NAMES, labels.size);
