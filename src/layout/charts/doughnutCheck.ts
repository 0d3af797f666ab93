import { plainText, type Table } from '../../slides/slide.ts';
import type { PageContext } from '../context.ts';
import type { ChartData } from './chartData.ts';

/**
 * Reports what a ring of slices cannot show: more than `most` slices, a second series, values below zero, and series
 * of nothing but zeros and gaps.
 */
export function doughnutCheck(
  table: Table,
  { categories, series }: ChartData,
  most: number,
  page: PageContext,
): void {
  if (categories.length > most) {
    const place = { origin: table.rows[most]?.[0]?.[0]?.origin ?? table.origin, slide: page };
    page.report.add('chart-doughnut-slices', { has: categories.length, most }, place);
  }
  if (series.length > 1) {
    const place = { origin: table.header[2]?.[0]?.origin ?? table.origin, slide: page };
    page.report.add('chart-doughnut-series', { has: series.length }, place);
  }
  for (const [column, { name, values }] of series.entries()) {
    for (const [row, value] of values.entries()) {
      if (value === null || value >= 0) continue;
      const cell = table.rows[row]?.[column + 1] ?? [];
      const place = { origin: cell[0]?.origin ?? table.origin, slide: page };
      page.report.add('chart-doughnut-negative', { written: plainText(cell) }, place);
    }
    if (values.some((value) => value !== null && value !== 0)) continue;
    const place = { origin: table.header[column + 1]?.[0]?.origin ?? table.origin, slide: page };
    page.report.add('chart-doughnut-empty', { series: name }, place);
  }
}
