import type { Chart, Series } from '../../../scene/chart.ts';
import type { Colour } from '../../../scene/colour.ts';
import type { Box } from '../../../scene/item.ts';
import type { Table } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import type { Palette } from '../../frame/palette.ts';
import type { ChartData } from '../chartData.ts';
import { dataColours, rampOf } from '../dataColours.ts';
import type { Options } from '../options.ts';
import { doughnutCheck } from './doughnutCheck.ts';
import { placeRing } from './ring.ts';

const PAPER: Colour = { slot: 'lt1' };
/** Sizes of the labels, in points. */
const SIZES = [18, 14];

/**
 * A doughnut with names and figures beside its slices, or with the figures alone and a legend where names have no room. The
 * slice at `at` stands out; with -1 each has a colour of its own. All labels are on the colour of the page, so that those of
 * slices which a user adds are legible too. Reports data that a doughnut cannot show and labels without room.
 */
export function doughnut(
  table: Table,
  data: ChartData,
  at: number,
  { percent, legend }: Options,
  box: Box,
  palette: Palette,
  page: PageFacts,
): Pick<Chart, 'series' | 'labels' | 'legend' | 'ring'> {
  const { theme } = page.deck.brand;
  const usual = dataColours(theme);
  doughnutCheck(table, data, usual.length, page);
  const colours = at < 0 ? usual : rampOf(data.categories.length, at, page.deck.brand);
  const series = data.series.map(({ formats, ...own }): Series => {
    const points = data.categories.map((_, i): [number, Colour] => [i, colours[i % colours.length] ?? PAPER]);
    const others = Object.keys(formats).length > 0 ? { formats } : {};
    return { ...own, ...others, colour: colours[0] ?? PAPER, points: Object.fromEntries(points) };
  });
  const common = {
    ...{ bold: true, colour: palette.text, ground: PAPER },
    ...(percent ? { percent } : {}),
  };
  const ways = [
    ...(legend ? [] : SIZES.map((size) => ({ labels: { ...common, size, names: true }, legend: false }))),
    ...SIZES.map((size) => ({ labels: { ...common, size }, legend: true })),
  ];
  const [first] = series;
  const placed = ways.map((way) => ({
    ...way,
    ...(first
      ? {
          at: placeRing(
            { ...way, categories: data.categories, series: [first] },
            box,
            page.deck.brand.theme.faces.body,
          ),
        }
      : {}),
  }));
  const found = placed.find((way) => way.at && !way.at.crowded) ?? placed.at(-1);
  const way = found ?? { labels: { ...common, size: 18 }, legend: true };
  if (found?.at?.crowded)
    page.report.add('chart-ring-crowded', { size: way.labels.size }, { origin: table.origin, slide: page });
  if (!found?.at) return { series, labels: way.labels, legend: true };
  const { ring, labels } = found.at;
  return { series: series.map((own) => ({ ...own, labels })), labels: way.labels, legend: way.legend, ring };
}
