import type { Slot } from '../../brand/theme.ts';
import type { Colour } from '../../scene/colour.ts';
import type { Box, ChartItem } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import type { Sheet } from '../deck.ts';
import type { Inks } from '../frame/inks.ts';
import { INDEX } from '../frame/placeholderIndex.ts';
import { chartAlt } from '../texts/altText.ts';
import type { ChartData } from './chartData.ts';
import { crowdCheck } from './crowdCheck.ts';
import { doughnutCheck } from './doughnutCheck.ts';
import { endLabels } from './endLabels.ts';
import { lastLooks, type PointLooks, sliceLooks, withFormats } from './pointLooks.ts';
import { slices } from './slices.ts';

export const CHARTS = ['column', 'bar', 'line', 'doughnut'] as const;

/** Series side by side. */
const SERIES: readonly Colour[] = slots('accent1', 'accent2', 'accent3', 'dk2', 'accent6', 'accent4');
const DULL: Colour = { slot: 'accent3', alpha: 0.42 };
const ON_SLICES: Colour = { slot: 'lt1' };
/** Least share of a slice, and the most characters of a name on it. */
const LEAST_SLICE = 0.1;
const LONGEST_NAME = 5;
const AXIS = 14;
/** More points than this, and labels get smaller, or stand on the last point only. */
const MANY = 6;

/** The slide's native chart. One series of columns or bars is quiet but for its last value, the one that matters. */
export function chartItem(slide: Slide, data: ChartData, box: Box, inks: Inks, sheet: Sheet): ChartItem {
  const { chart: written, alt } = slide.settings;
  const chart = CHARTS.find((one) => one === written?.value);
  if (!chart) {
    const place = { origin: written?.origin ?? slide.layout.origin, slide: sheet };
    sheet.report.add('chart-kind', { written: written?.value ?? '', known: CHARTS }, place);
  }
  const table = slide.tables[0];
  const count = data.categories.length;
  const single = data.series.length === 1 && (chart === 'column' || chart === 'bar');
  const named = chart === 'doughnut' && namesFit(data);
  const size = named || count > MANY ? 14 : 18;
  const palette = slices(sheet.deck.brand.theme, size);
  if (table && chart === 'doughnut') doughnutCheck(table, data, palette.length, sheet);
  const many = count * data.series.length > MANY * 2;
  const crowded = !single && (many || (chart === 'line' && data.series.length > 1));
  // Above the plot the legend, below it the names.
  const ends = chart === 'line' && data.series.length > 1 ? endLabels(data, box.height - AXIS * 4, size) : [];
  const looks = (colour: Colour, i: number): PointLooks => {
    if (chart === 'doughnut') return sliceLooks(palette.slice(0, count), ON_SLICES);
    const label = { size: count > MANY ? 18 : 28, colour: inks.strong };
    return single ? lastLooks(data, colour, DULL, label) : { labels: ends[i] ?? {} };
  };
  const item: ChartItem = {
    kind: 'chart',
    name: sheet.deck.words.names.chart,
    box,
    chart: chart ?? 'column',
    categories: data.categories,
    series: data.series.map(({ name, values, formats }, i) => {
      const colour = SERIES[i % SERIES.length] ?? DULL;
      return { name, values, colour, ...withFormats(looks(colour, i), formats, data.format) };
    }),
    labels: {
      size,
      bold: true,
      colour: chart === 'doughnut' ? ON_SLICES : inks.text,
      format: data.format,
      ...(named ? { names: true } : {}),
      ...(crowded ? { points: 'last' as const } : {}),
    },
    axis: { size: AXIS, colour: inks.quiet },
    legend: data.series.length > 1 || (chart === 'doughnut' && !named),
    described: { alt: alt?.value.trim() || chartAlt(chart ?? 'column', data, sheet.deck) },
    placeholder: { type: 'chart', idx: INDEX.object },
    origin: table?.origin ?? sheet.origin,
  };
  if (table) crowdCheck(table, item, sheet);
  return item;
}

/** Whether the names of slices stand on them: short ones on thick slices. */
function namesFit({ categories, series }: ChartData): boolean {
  const values = series[0]?.values.map((value) => value ?? 0) ?? [];
  const sum = values.reduce((total, value) => total + value, 0);
  return (
    values.every((value) => value >= sum * LEAST_SLICE) &&
    categories.every((name) => name.length <= LONGEST_NAME)
  );
}

function slots(...names: readonly Slot[]): Colour[] {
  return names.map((slot) => ({ slot }));
}
