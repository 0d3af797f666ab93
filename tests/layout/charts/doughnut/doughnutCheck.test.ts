import { expect, test } from 'vitest';
import { check } from '../../../../src/index.ts';
import { deckWith } from '../../../text/compileText.ts';
import { findings, lay } from '../../lay.ts';

const found = (chart: string, ...rows: readonly string[]): string[] =>
  findings(
    lay(
      `---\nlayout: chart\nchart: ${chart}\n---\n\n# 题\n\n| 项 | 增减 | 份 |\n| --- | --- | --- |\n${rows.join('\n')}\n`,
    ).report,
  );
/** Returns the findings about a chart with one series. */
const one = (chart: string, ...rows: readonly string[]): string[] =>
  findings(
    lay(
      `---\nlayout: chart\nchart: ${chart}\n---\n\n# 题\n\n| 项 | 份 |\n| --- | --- |\n${rows.join('\n')}\n`,
    ).report,
  );
const NEGATIVE = (written: string) =>
  `error chart-doughnut-negative: a doughnut cannot show “${written}”: its slices are shares of a whole. (write \`chart: column\` or \`chart: bar\` for values below zero.)`;
const SERIES =
  '8: error chart-doughnut-series: a doughnut takes one series; here are 2. (give each series a slide of its own, or write `chart: column` or `chart: bar`.)';

test('a doughnut shows one series: rings in one another would have no names', () => {
  expect(found('doughnut', '| 甲 | 5 | 1 |', '| 乙 | 5 | 3 |')).toEqual([SERIES]);
  expect(one('doughnut', '| 甲 | 5 |', '| 乙 | 5 |')).toEqual([]);
});

test('a doughnut shows no value below zero', () => {
  expect(found('doughnut', '| 甲 | -5 | 1 |', '| 乙 | 5 | −2.5 |')).toEqual([
    SERIES,
    `10: ${NEGATIVE('-5')}`,
    `11: ${NEGATIVE('−2.5')}`,
  ]);
});

test('a doughnut shows no series without a value', () => {
  expect(found('doughnut', '| 甲 | 0 | 1 |', '| 乙 |  | 0 |')).toEqual([
    '8: error chart-doughnut-empty: a doughnut cannot show “增减”: it has no value but zero. (give it values, or leave the chart out.)',
    SERIES,
  ]);
});

test('a doughnut shows as many slices as can be told apart', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, i) => `| 类${i + 1} | 2 |`);
  expect(one('doughnut', ...rows(8))).toEqual([]);
  expect(one('doughnut', ...rows(12))).toEqual([
    '18: error chart-doughnut-slices: the doughnut has 12 slices; in the colours of the brand, 8 can be told apart. (put the small ones together under one name, or write `chart: bar`.)',
  ]);
  expect(one('bar', ...rows(12))).toEqual([]);
});

test.each(['column', 'bar', 'line'])('a %s chart shows both', (chart) => {
  expect(found(chart, '| 甲 | -5 | 0 |', '| 乙 | 5 |  |')).toEqual([]);
});

test('each is found at its place in the outline', () => {
  const block =
    'kind: chart\ntitle: 题\nchart: doughnut\nalt: 环形图\ncategories: [甲, 乙]\nseries:\n' +
    '  - { name: 增减, values: [7, -5] }\n  - { name: 份, values: [0, null] }';
  const { findings: all } = check({ text: deckWith(block) });
  const errors = all.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, place }) => [code, place?.start])).toEqual([
    ['chart-doughnut-negative', { line: 12, column: 35 }],
    ['chart-doughnut-series', { line: 13, column: 19 }],
    ['chart-doughnut-empty', { line: 13, column: 19 }],
  ]);
});
