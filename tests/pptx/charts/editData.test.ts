import { expect, test } from 'vitest';
import { writePptx } from '../../../src/pptx/writePptx.ts';
import { lay } from '../../layout/lay.ts';
import { lintPackage } from '../../lint/lintPackage.ts';
import { Parts } from '../../package/parts.ts';
import { validate } from '../validate.ts';
import { editData } from './editData.ts';
import { pointsOf } from './pointsOf.ts';

const CHART = 'ppt/charts/chart1.xml';

/** A chart: its kind and settings, and a row of its table a line, `2006 | 5.22`. */
type Chart = readonly [kind: string, ...rows: readonly string[]];

/** The deck of these charts, a slide each. */
async function charted(...charts: readonly Chart[]): Promise<Parts> {
  const slides = charts.map(([kind, ...rows], i) => {
    const [head = '', ...body] = rows.map((row) => `| ${row} |`);
    const table = [head, head.replace(/[^|]+/g, ' --- '), ...body].join('\n');
    return `---\nlayout: chart\nchart: ${kind}\nalt: 图\n---\n\n# 题${i}\n\n${table}\n`;
  });
  return Parts.unzip(await writePptx(lay(slides.join('\n')).scene));
}

/** The points of the chart after its data are edited; chart and workbook agree then too. */
async function edited(
  parts: Parts,
  categories: readonly string[],
  ...series: readonly (readonly number[])[]
) {
  editData(parts, CHART, categories, ...series);
  // Looks of points beyond the last one stay in the file, as they do with PowerPoint.
  const found = lintPackage(parts).filter(({ rule }) => /^(chart-(?!points)|workbook-)/.test(rule));
  expect(found).toEqual([]);
  return pointsOf(parts, CHART);
}

const FIVE = ['甲', '乙', '丙', '丁', '戊'];
const QUIET = 'accent3 75%';

test.each(['column', 'bar'])('categories added to a %s chart are quiet, two to five', async (kind) => {
  const parts = await charted([kind, '年 | 值', '2010 | 12', '2011 | 18']);
  const [points = []] = await edited(parts, FIVE, [12, 18, 4.5, 3.25, 1000]);
  expect(points.map(({ colour }) => colour)).toEqual([QUIET, 'accent1', QUIET, QUIET, QUIET]);
  expect(points.map(({ label }) => label)).toEqual(['12', '18', '4.5', '3.25', '1000']);
  const plain = '20 tx1 on nothing';
  expect(points.map(({ look }) => look)).toEqual([plain, '40 accent1 on nothing', plain, plain, plain]);
});

test('decimals that are added are shown, in the cells’ own formats', async () => {
  const parts = await charted(['column', '年 | 值', '2009 | 1,250', '2010 | 3.10', '2011 | 7']);
  const [points = []] = await edited(parts, FIVE, [4.5, 4.5, 4.5, 203.285, 98765]);
  expect(points.map(({ label }) => label)).toEqual(['4.5', '4.50', '4.5', '203.285', '98,765']);
});

const MONTHS = Array.from({ length: 12 }, (_, i) => `${i + 1}月`);
const lines = () =>
  charted(['line', '月 | 甲 | 乙', ...MONTHS.map((name, i) => `${name} | ${i + 10} | ${30 - i}`)]);
const labels = (points: { label: string | undefined }[]) => points.map(({ label }) => label ?? '-').join(' ');

test('months added to lines are labelled, behind the last label', async () => {
  const more = [...MONTHS, '次年1月', '次年2月'];
  const all = await edited(
    await lines(),
    more,
    more.map((_, i) => i + 10),
    more.map((_, i) => 30 - i),
  );
  expect(all.map(labels)).toEqual([`${'- '.repeat(11)}21 22 23`, `${'- '.repeat(11)}19 18 17`]);
});

test('lines cut from twelve to five are read at the value axis and by their names, which need no last point', async () => {
  const parts = await lines();
  const all = await edited(parts, FIVE, [1, 2, 3, 4, 5], [5, 4, 3, 2, 1]);
  expect(all.map(labels)).toEqual(['- - - - -', '- - - - -']);
  const xml = parts.text(CHART);
  expect(xml).toMatch(/<c:valAx>.*<c:delete val="0"\/>.*<c:majorGridlines>.*sourceLinked="1"/s);
  expect(parts.text('ppt/slides/slide1.xml')).toMatch(/<a:t>甲<\/a:t>.*<a:t>乙<\/a:t>/);
});

test('one line keeps a label at every point, also when it is cut from twelve to five', async () => {
  const parts = await charted(['line', '月 | 甲', ...MONTHS.map((name, i) => `${name} | ${i}`)]);
  const [points = []] = await edited(parts, FIVE, [1, 2, 3, 4, 5.5]);
  expect(labels(points)).toBe('1 2 3 4 5.5');
});

test('slices added to a doughnut take the next accents, with labels in the dark on the page’s colour', async () => {
  const parts = await charted(['doughnut', '类 | 份', '甲 | 34', '乙 | 5']);
  const [points = []] = await edited(parts, FIVE, [34, 5, 10, 12.5, 7]);
  expect(points.map(({ colour }) => colour)).toEqual([1, 2, 3, 4, 5].map((number) => `accent${number}`));
  expect(points.map(({ label }) => label)).toEqual(['34', '5', '10', '12.5', '7']);
  expect(points.map(({ look }) => look)).toEqual(FIVE.map(() => '18 tx1 on bg1'));
});

test('figures beside a ring stay legible wherever an edit puts them', async () => {
  const parts = await charted([
    'doughnut',
    '类 | 吨',
    '国内的各个市场 | 1,250,000',
    '国外的各个市场 | 2,250,000',
  ]);
  const [points = []] = await edited(parts, FIVE, [1_250_000, 2_250_000, 900_000, 10, 700_000]);
  expect(points.map(({ look }) => look)).toEqual(FIVE.map(() => '18 tx1 on bg1'));
});

const GROWTH: Chart = [
  'column\nline: 增长\nline-unit: "%"',
  '年 | 值 | 增长',
  '2010 | 12 | 5%',
  '2011 | 18 | 50%',
];
const AREA: Chart = ['area', '年 | 甲 | 乙', '2010 | 12 | 5', '2011 | 18 | 7'];
const SHARES: Chart = ['doughnut\nlabels: percent', '类 | 份', '甲 | 34', '乙 | 5'];

// One run of the validator takes a second, for a deck of one chart or of three.
test('a line over columns, areas, and shares of a doughnut are valid', async () => {
  const parts = await charted(GROWTH, AREA, SHARES);
  expect(parts.names().filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(3);
  expect(await validate(parts.zip())).toEqual([]);
});

test('columns and the line over them keep their axes, and take what is added', async () => {
  const parts = await charted(GROWTH);
  const [values = [], growth = []] = await edited(parts, FIVE, [12, 18, 4.5, 3.25, 15], [5, 50, 7, 8, 9]);
  expect(values.map(({ label }) => label)).toEqual(['12', '18', '4.5', '3.25', '15']);
  expect(growth.map(({ label }) => label)).toEqual(['5%', '50%', '7%', '8%', '9%']);
  expect(parts.text(CHART)).toMatch(/<c:barChart>.*<\/c:barChart><c:lineChart>.*500000003.*<\/c:lineChart>/s);
});

test('areas take what is added, without labels', async () => {
  const parts = await charted(AREA);
  await edited(parts, FIVE, [12, 18, 4, 3, 5], [5, 7, 7, 8, 9]);
  expect(parts.text(CHART)).not.toMatch(/dLbl/);
});

test('shares of a doughnut are those of its values, also of edited ones', async () => {
  const parts = await charted(SHARES);
  await edited(parts, FIVE, [34, 5, 10, 12.5, 7]);
  expect(parts.text(CHART)).toMatch(
    /formatCode="0%" sourceLinked="0".*<c:showVal val="0"\/>.*<c:showPercent val="1"\/>/s,
  );
});

test('data typed again change nothing, and the deck is still valid', async () => {
  const parts = await charted(['column', '类 | 值', '甲 | 3.0', '乙 | 12', '丙 | 5']);
  const [before = []] = pointsOf(parts, CHART);
  const [after = []] = await edited(parts, ['甲', '乙', '丙'], [3, 12, 5]);
  expect(after).toEqual(before);
  expect(await validate(parts.zip())).toEqual([]);
  expect(await validate(parts.bytes('ppt/embeddings/workbook1.xlsx'), 'xlsx')).toEqual([]);
  expect(after.map(({ label }) => label)).toEqual(['3.0', '12', '5']);
});
