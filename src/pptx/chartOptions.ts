import type { ChartItem } from '../scene/item.ts';
import { schemeName } from './package/drawingml/colour.ts';
import { frame } from './shapeOptions.ts';

/** The chart's numbers for pptxgenjs; it has no gaps, so a gap goes in as NaN and the package sets it right. */
export function chartData(item: ChartItem) {
  return item.series.map(({ name, values }) => ({
    name,
    labels: [...item.categories],
    values: values.map((value) => value ?? Number.NaN),
  }));
}

/** What pptxgenjs's `addChart` takes: the kind of chart and its colours; the package's chart patch sets its look. */
export function chartOptions(item: ChartItem) {
  const slices = item.chart === 'doughnut' ? item.categories.map(() => 'accent1') : undefined;
  return {
    ...frame(item.box),
    barDir: item.chart === 'bar' ? ('bar' as const) : ('col' as const),
    chartColors: slices ?? item.series.map((series) => schemeName(series.colour.slot)),
    showLegend: item.legend,
    altText: item.name,
  };
}
