import { contrast } from '../brand/contrast.ts';
import type { Slot, Theme } from '../brand/theme.ts';
import type { Box, ChartItem, Colour } from '../scene/item.ts';
import type { Slide } from '../slides/slide.ts';
import { chartAlt } from './altText.ts';
import type { ChartData } from './chartData.ts';
import type { Sheet } from './deck.ts';
import { doughnutCheck } from './doughnutCheck.ts';
import type { Inks } from './inks.ts';
import { INDEX } from './placeholderIndex.ts';

export const CHARTS = ['column', 'bar', 'line', 'doughnut'] as const;

/** Series side by side; what a doughnut's slices may take. */
const SERIES: readonly Colour[] = slots('accent1', 'accent2', 'accent3', 'dk2', 'accent6', 'accent4');
const SLICES: readonly Slot[] = ['accent1', 'accent3', 'accent6', 'dk2'];
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
  const size = named || count > MANY ? 14 : 18;
  const slices = slicesOf(sheet.deck.brand.theme, size);
  const crowded = data.series.length > 1 && (chart === 'line' || count * data.series.length > MANY * 2);
  return {
    kind: 'chart',
    name: sheet.deck.words.names.chart,
    box,
    chart: chart ?? 'column',
    categories: data.categories,
    series: data.series.map((one, i) => {
      const colour = SERIES[i % SERIES.length] ?? DULL;
      const points = pointColours(chart ?? 'column', data, last, colour, slices);
      return { ...one, colour, ...(points ? { points } : {}) };
    }),
    labels: {
      size,
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
  slices: readonly Colour[],
) {
  if (chart === 'doughnut')
    return Object.fromEntries(categories.map((_, i) => [i, slices[i % slices.length] ?? colour]));
  if (chart === 'line' || series.length > 1) return undefined;
  return Object.fromEntries(categories.map((_, i) => [i, i === last ? colour : DULL]));
}

/** The slots that are dark enough for bold white labels of `size` on them (WCAG AA); all, when there are not two. */
function slicesOf({ colours }: Theme, size: number): Colour[] {
  const needs = size >= 18 ? 3 : 4.5;
  const dark = SLICES.filter((slot) => contrast(colours.lt1, colours[slot]) >= needs);
  return slots(...(dark.length > 1 ? dark : SLICES));
}

function slots(...names: readonly Slot[]): Colour[] {
  return names.map((slot) => ({ slot }));
}
