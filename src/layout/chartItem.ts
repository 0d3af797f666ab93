import type { Slot } from '../brand/theme.ts';
import type { Box, ChartItem, Colour } from '../scene/item.ts';
import type { Slide } from '../slides/slide.ts';
import { chartAlt } from './altText.ts';
import type { ChartData } from './chartData.ts';
import type { Sheet } from './deck.ts';
import { doughnutCheck } from './doughnutCheck.ts';
import type { Inks } from './inks.ts';
import { INDEX } from './placeholderIndex.ts';

export const CHARTS = ['column', 'bar', 'line', 'doughnut'] as const;

/** Series side by side; a doughnut's slices, dark enough for the white numbers on them. */
const SERIES: readonly Colour[] = slots('accent1', 'accent2', 'accent3', 'dk2', 'accent6', 'accent4');
const SLICES: readonly Colour[] = slots('accent1', 'accent3', 'accent6', 'dk2');
const DULL: Colour = { slot: 'accent3', alpha: 0.42 };
/** Least share of a slice, and the most characters of a name on it. */
const LEAST_SLICE = 0.1;
const LONGEST_NAME = 5;
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
  if (table && chart === 'doughnut') doughnutCheck(table, data, sheet);
  const count = data.categories.length;
  const single = data.series.length === 1 && (chart === 'column' || chart === 'bar');
  const last = data.series[0]?.values.findLastIndex((value) => value !== null) ?? -1;
  const named = chart === 'doughnut' && namesFit(data);
  const crowded = data.series.length > 1 && (chart === 'line' || count * data.series.length > MANY * 2);
  return {
    kind: 'chart',
    name: sheet.deck.words.names.chart,
    box,
    chart: chart ?? 'column',
    categories: data.categories,
    series: data.series.map((one, i) => {
      const colour = SERIES[i % SERIES.length] ?? DULL;
      const points = pointColours(chart ?? 'column', data, last, colour);
      return { ...one, colour, ...(points ? { points } : {}) };
    }),
    labels: {
      size: named || count > MANY ? 14 : 18,
      bold: true,
      colour: chart === 'doughnut' ? { slot: 'lt1' } : inks.text,
      format: data.format,
      ...(named ? { names: true } : {}),
      ...(single && last >= 0
        ? { highlight: { point: last, size: count > MANY ? 18 : 28, colour: inks.strong } }
        : {}),
      ...(crowded ? { points: 'last' as const } : {}),
    },
    axis: { size: 14, colour: inks.quiet },
    legend: data.series.length > 1 || (chart === 'doughnut' && !named),
    described: { alt: alt?.value.trim() || chartAlt(chart ?? 'column', data, sheet.deck) },
    placeholder: { type: 'chart', idx: INDEX.object },
    origin: table?.origin ?? sheet.origin,
  };
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

function pointColours(
  chart: ChartItem['chart'],
  { categories, series }: ChartData,
  last: number,
  colour: Colour,
) {
  if (chart === 'doughnut')
    return Object.fromEntries(categories.map((_, i) => [i, SLICES[i % SLICES.length] ?? colour]));
  if (chart === 'line' || series.length > 1) return undefined;
  return Object.fromEntries(categories.map((_, i) => [i, i === last ? colour : DULL]));
}

function slots(...names: readonly Slot[]): Colour[] {
  return names.map((slot) => ({ slot }));
}
