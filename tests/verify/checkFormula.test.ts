import { expect, test } from 'vitest';
import { verified } from './anOutline.ts';

const SOURCE = `概况
检验货值由2006年的5.22亿美元达到2011年的203.28亿美元。
Trains
Freight rose from 120 tonnes in 2006 to 150 tonnes in 2011.
`;

const slide = (fields: string, heading = '概况') => `opening:
  slides:
    - source: report#${heading}
${fields.replace(/^/gm, '      ')}
`;

test('a figure of a title, a text or notes is computed when formulas of its slide gives it', () => {
  const { findings, evidence } = verified(
    slide(`title: 货值达到38.9倍
text: 将近39倍，多了198.06亿美元
notes: 多了198亿美元
formulas:
  - { value: 38.9, unit: 倍, computed: 203.28 / 5.22 }
  - { value: 198.06, unit: 亿美元, computed: 203.28 - 5.22 }`),
    SOURCE,
  );
  expect(findings).toEqual([]);
  expect(
    evidence.map(({ fact, verdict, basis }) => [fact, verdict, basis && 'formula' in basis && basis.formula]),
  ).toEqual([
    ['38.9倍', 'computed', '203.28 / 5.22'],
    ['将近39倍', 'computed', '203.28 / 5.22'],
    ['198.06亿美元', 'computed', '203.28 - 5.22'],
    ['198亿美元', 'computed', '203.28 - 5.22'],
  ]);
  const [first] = evidence;
  expect(first?.basis).toMatchObject({
    operands: [{ heading: '概况' }, { heading: '概况', document: 'report' }],
  });
});

test('an English title has its growth from formulas, with the operands in their places', () => {
  const { findings, evidence } = verified(
    slide(
      'title: Freight grew 25%\nformulas:\n  - { value: 25, unit: "%", computed: (150 - 120) / 120 * 100 }',
      'Trains',
    ),
    SOURCE,
  );
  expect(findings).toEqual([]);
  expect(evidence).toMatchObject([{ fact: '25%', verdict: 'computed', basis: { isDeclared: true } }]);
});

test('a wrong formula is an error at its place, and the figure that it gives is contradicted', () => {
  const { findings, evidence } = verified(
    slide('title: 货值达到39.8倍\nformulas:\n  - { value: 39.8, unit: 倍, computed: 203.28 / 5.22 }'),
    SOURCE,
  );
  expect(findings).toEqual(['formula-result [39.8] 39.8倍 is shown, but 203.28 / 5.22 is 38.9425.']);
  expect(evidence).toMatchObject([{ fact: '39.8倍', verdict: 'contradicted' }]);
});

test('a formula with a number that no source has computes no figure of a text', () => {
  const { findings } = verified(
    slide('title: 多了198.07亿美元\nformulas:\n  - { value: 198.06, unit: 亿美元, computed: 203.28 - 5.21 }'),
    SOURCE,
  );
  expect(findings.map((found) => found.split('] ')[0])).toEqual([
    'untraced-figure [198.07亿美元',
    'formula-result [198.06',
    'formula-operand [5.21',
  ]);
});

test('a unit without its multiplier is no result of figures that have one', () => {
  const { findings } = verified(
    slide('title: 多了198.06美元\nformulas:\n  - { value: 198.06, unit: 美元, computed: 203.28 - 5.22 }'),
    SOURCE,
  );
  expect(findings).toEqual(['formula-result [198.06] 198.06美元 is shown, but 203.28 - 5.22 is 198.06.']);
});

test('an entry of formulas that no text of its slide shows is a finding', () => {
  const yaml = slide('title: 货值大增\nformulas:\n  - { value: 38.9, unit: 倍, computed: 203.28 / 5.22 }');
  expect(verified(yaml, SOURCE).findings).toEqual([
    'formula-unused [38.9] 38.9倍 under formulas: stands in no text of the slide.',
  ]);
  const other = `${yaml}    - title: 货值达到38.9倍\n      source: report#概况\n`;
  expect(verified(other, SOURCE).findings.map((found) => found.split(' ')[0])).toEqual([
    'formula-unused',
    'figure-computed',
  ]);
});
