import { plainText, type Table } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { nth } from '../../nth.ts';
import type { ChartData } from '../chartData.ts';

/**
 * Reports the data that a doughnut cannot show: more than `most` slices, a second series, negative values, and a series
 * without a value other than zero.
 */
export function doughnutCheck(
  table: Table,
  { categories, series }: ChartData,
  most: number,
  page: PageFacts,
): void {
  if (categories.length > most) {
    const place = { origin: nth(table.rows, most)[0]?.[0]?.origin ?? table.origin, slide: page };
    page.report.add('chart-doughnut-slices', { has: categories.length, most }, place);
  }
  if (series.length > 1) {
    const place = { origin: nth(table.header, 2)[0]?.origin ?? table.origin, slide: page };
    page.report.add('chart-doughnut-series', { has: series.length }, place);
  }
  for (const [column, { name, values }] of series.entries()) {
    for (const [row, value] of values.entries()) {
      if (value === null || value >= 0) continue;
      const cell = nth(nth(table.rows, row), column + 1);
      const place = { origin: cell[0]?.origin ?? table.origin, slide: page };
      page.report.add('chart-doughnut-negative', { written: plainText(cell) }, place);
    }
    if (values.some((value) => value !== null && value !== 0)) continue;
    const place = { origin: nth(table.header, column + 1)[0]?.origin ?? table.origin, slide: page };
    page.report.add('chart-doughnut-empty', { series: name }, place);
  }
}
