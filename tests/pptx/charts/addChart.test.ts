import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../src/pptx/writePptx.ts';
import type { ChartItem } from '../../../src/scene/item.ts';
import { lintPackage } from '../../lint/lintPackage.ts';
import { Parts } from '../../package/parts.ts';
import { deck, page } from '../everyKind.ts';
import { validate } from '../validate.ts';
import { writtenDeck } from '../written.ts';
import { aChart } from './aChart.ts';

const KINDS = ['column', 'bar', 'line', 'doughnut'] as const;
const series = (...values: (number | null)[][]) =>
  values.map((each, index) => ({
    name: `系列 ${index + 1}`,
    values: each,
    colour: { slot: 'accent1' as const },
  }));

/** Values that users often put into charts. */
const odd: readonly Partial<ChartItem>[] = [
  { categories: [], series: [] },
  { categories: [], series: series([]) },
  { categories: ['一'], series: series([1]) },
  { categories: ['一', '二'], series: series([-1, -2.5]) },
  { categories: ['一', '二'], series: series([Number.NaN, Number.POSITIVE_INFINITY]) },
  { categories: ['一', '二'], series: series([null, null], [0, 0]) },
  { categories: ['一\n二', '', '&<>"'], series: series([1e300, 1e-300, 3]) },
  {
    categories: Array.from({ length: 40 }, (_, i) => `${i}`),
    series: series(Array.from({ length: 40 }, (_, i) => i)),
  },
  { categories: ['一'], series: series(...Array.from({ length: 30 }, () => [1])) },
  {
    categories: ['一'],
    series: series([1]).map((one) => ({ ...one, format: '0"“件”"' })),
    labels: { ...aChart().labels, points: 'last' },
  },
];

describe('charts in a deck', () => {
  it('are numbered in the order of slides, each with its workbook, by relative paths', async () => {
    const scene = deck([page(1, [aChart(), aChart({ name: '图 2', chart: 'line' })]), page(2, [aChart()])]);
    const parts = await writtenDeck(scene);
    expect(parts.names().filter((name) => /charts\/chart|embeddings/.test(name))).toEqual([
      ...[1, 2, 3].map((number) => `ppt/charts/chart${number}.xml`),
      ...[1, 2, 3].map((number) => `ppt/embeddings/workbook${number}.xlsx`),
    ]);
    expect(parts.text('ppt/slides/_rels/slide2.xml.rels')).toContain('Target="../charts/chart3.xml"');
    expect(parts.text('ppt/charts/_rels/chart3.xml.rels')).toContain('Target="../embeddings/workbook3.xlsx"');
    expect(parts.text('ppt/charts/chart2.xml')).toContain('lineChart');
  });

  it('with odd data are valid, hold what they show, and keep all that is a number', async () => {
    const pages = odd.map((change, index) =>
      page(
        index + 1,
        KINDS.map((chart) => aChart({ ...change, chart, name: `图：${chart}` })),
      ),
    );
    const bytes = await writePptx(deck(pages));
    expect(await validate(bytes)).toEqual([]);
    expect(lintPackage(bytes)).toEqual([]);
    expect(Parts.unzip(bytes).text('ppt/charts/chart25.xml')).toContain('<c:v>1e+300</c:v>');
  });
});
