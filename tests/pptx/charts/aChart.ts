import type { ChartItem } from '../../../src/scene/item.ts';
import { box } from '../everyKind.ts';

/** Makes a column chart of two series over three years, with a gap. */
export function aChart(change: Partial<ChartItem> = {}): ChartItem {
  return {
    kind: 'chart',
    name: '图',
    box: box(48, 120, 500, 300),
    chart: 'column',
    categories: ['2009', '2010', '2011'],
    series: [
      {
        name: '批次',
        values: [12, null, 31.5],
        format: '0.0###',
        colour: { slot: 'accent1' },
        points: { 2: { slot: 'accent2' } },
      },
      { name: '货值 & <额>', values: [0.1, 2, 3], colour: { slot: 'accent3' } },
    ],
    labels: { size: 14, bold: true, colour: { slot: 'dk1' } },
    axis: { size: 12, colour: { slot: 'accent3' } },
    legend: true,
    described: { alt: '批次逐年增加' },
    ...change,
  };
}
