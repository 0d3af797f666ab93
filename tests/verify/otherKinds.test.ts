import { expect, test } from 'vitest';
import { verified } from './anOutline.ts';

/** A trial, a review and a half-year report of our own, with the forms of figures that such sources have. */
const SOURCE = `Trial
We screened 1,904 patients in six countries; 28% had diabetes. The difference was −9.1 mmHg (95% CI −10.6 to −7.6).
The time to diagnosis fell from 34 days to 12. Readings came back within 48 hours, and one in twenty stopped.
A smaller deficit
The deficit was £6.3 million (2023/24: £19.8 million), 3.7% of spending. Complaints were 9% more than before.
Groups
Characteristic	Active (n = 62)	Control (n = 63)
Women, n (%)	27 (44.1)	26 (41.9)
Smokers, %	19.2	20.5
Grants in money
Income, $ million	2023	2024
Grants	12.7	10.4
Donors	14.2	16.9
一、2025年半年度
本期目标38亿元至40亿元，村集体收入全部在50万元以上。税收15.08亿元，占70.6%，增长4.8%。病床比老院增加320张。
1. 开工2个项目，5月动工，总面积24.5万亩。
`;

const found = (source: string, fields: string): string[] =>
  verified(
    `opening:\n  name: Part\n  slides:\n    - title: Words\n      source: 'report#${source}'\n      ${fields}\n`,
    SOURCE,
  ).findings.map((finding) => finding.split(' ')[0] ?? '');

test.each([
  ['Trial', 'notes: 1904 were screened in 6 countries, and more than a quarter had diabetes.'],
  ['Trial', 'notes: The difference was 9.1 mmHg with a confidence interval of 7.6 to 10.6.'],
  ['Trial', 'notes: It now takes 12 days, and readings come within two days. About 5% stopped.'],
  ['A smaller deficit', 'notes: The deficit was £6.3 million, and £19.8 million in 2023/24.'],
  ['Groups', 'rows: [[Women, 44.1%], [Smokers, 20.5%]]'],
  ['Grants in money', 'items: [{ value: 10.4, unit: million, prefix: $, label: grants in 2024 }]'],
  ['一、2025年半年度', 'notes: 2025年上半年目标38—40亿元，村收入都超过50万元。'],
  ['一、2025年半年度', 'notes: 税收占七成，总面积24.5万亩，2025年5月动工，三升两降。'],
])('%s bears out %s', (source, fields) => {
  expect(found(source, fields)).toEqual([]);
});

test.each([
  ['Trial', 'notes: 1905 were screened in 7 countries.', ['untraced-figure', 'untraced-figure']],
  ['A smaller deficit', 'notes: Complaints were 9% fewer than before.', ['opposite-word']],
  [
    'Grants in money',
    'notes: Grants rose by $2.3 million.\n      formulas: [{ value: 2.3, prefix: $, unit: million, computed: 12.7 - 10.4 }]',
    ['opposite-word'],
  ],
  ['一、2025年半年度', 'notes: 病床比老院少320张。', ['opposite-word']],
])('%s contradicts %s', (source, fields, codes) => {
  expect(found(source, fields)).toEqual(codes);
});
