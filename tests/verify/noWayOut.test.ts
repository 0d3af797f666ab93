import { expect, test } from 'vitest';
import { verified } from './anOutline.ts';

/** A passage as papers have them: several figures in each sentence. */
const SOURCE = `一、情况
全年进出口213.6亿元，其中出口158.9亿元，增长15.2%；上年进出口为189.9亿元。解决了3个问题。新楼6层，分成4组。
第100列班列于2011年发车。捐款近百万元，占三分之二。工期3至5天，效率提高3个百分点。甲企业26批，乙企业565批。
（一）出口
机电产品出口96.3亿元，占六成。上千人参加，一万二千亿元到位。
二、表
单位：亿元
项目	2023年	2024年
出口	137.9	158.9
进口	52.0	54.7
`;

const slide = (fields: string, source = 'report#一、情况') =>
  `opening:\n  name: 工作回顾\n  slides:\n    - title: 标题\n      source: ${source}\n${fields.replace(/^/gm, '      ')}\n`;
const codes = (fields: string, source?: string) =>
  verified(slide(fields, source), SOURCE).findings.map((finding) => finding.split(' ')[0]);
const text = (words: string, source?: string) => codes(`items:\n  - { heading: ${words} }`, source);

test.each([
  // What a speaker counts is checked where the source counts it.
  '解决了9个问题',
  '新楼9层',
  '分成7组',
  '效率提高8个点',
  '第200列班列发车',
  // A bare 百, 千, 万 or 亿.
  '捐款近千万元',
  '捐款亿元',
  '万人参加',
  // Parts of a whole, ranges, years.
  '占三分之一',
  '占五成',
  '工期5天',
  '22011年发车',
])('“%s” is found, where the source says something else', (words) => {
  expect(text(words)).toEqual([expect.stringMatching(/untraced-figure|figure-/)]);
});

test.each([
  '解决了3个问题，新楼6层，分成4组',
  '第100列班列发车',
  '捐款近百万元',
  '占三分之二，约占67%',
  '工期3—5天',
  '占60%',
  '1.2万亿元到位',
  '这三张牌要打好',
])('“%s” is what the source says', (words) => {
  expect(text(words).filter((code) => code !== 'figure-hedge')).toEqual([]);
});

test('a title of a section that is no organisation need not stand in a source', () => {
  const named = (name: string) =>
    verified(`units:\n  - id: a\n    name: ${name}\n    slides:\n      - { title: 题 }\n`, SOURCE).findings;
  expect(named('工作回顾')).toEqual([]);
  expect(named('Results')).toEqual([]);
  expect(named('某市商务局')).toEqual([
    'untraced-name [某市商务局] the name 某市商务局 stands in no cited source.',
  ]);
});

test('a computed figure is worked out with the full figures of the source, and has the unit of its formula', () => {
  const computed = (value: string, unit: string, formula: string) =>
    codes(`items:\n  - { value: ${value}, unit: ${unit}, label: 差, computed: "${formula}" }`);
  expect(computed('23.7', '亿元', '213.6 - 189.9')).toEqual([]);
  expect(computed('23.7', '万元', '213.6 - 189.9')).toEqual(['formula-result']);
  expect(computed('4.6', '"%"', '26 / 565 * 100')).toEqual([]);
  for (const unit of ['倍', '‰', '个百分点'])
    expect(computed('4.6', unit, '26 / 565 * 100')).toEqual(['formula-result']);
});

test('arithmetic that verify finds itself is offered, with its operands, and is never silent', () => {
  const { findings, evidence } = verified(slide('text: 进出口比上年多23.7亿元'), SOURCE);
  expect(findings).toEqual([
    'figure-computed [23.7亿元] 23.7亿元 stands in no cited passage; figures there give it: 213.6亿 - 189.9亿 = 23.7.',
  ]);
  expect(
    evidence.map(({ verdict, basis }) => [verdict, basis?.type === 'computed' && basis.operands.length]),
  ).toEqual([['computed', 2]]);
});

test('a figure rounded to the places shown is traced, rounded; a wrong rounding is not', () => {
  const verdict = (words: string) =>
    verified(slide(`text: 全年进出口${words}`), SOURCE).evidence.map((fact) => fact.verdict);
  expect(verdict('214亿元')).toEqual(['rounded']);
  expect(verdict('约214亿元')).toEqual(['rounded']);
  expect(verdict('213.6亿元')).toEqual(['traced']);
  expect(verdict('213亿元')).not.toContain('rounded');
  expect(verdict('约213.6亿元')).toEqual(['hedge']);
});

test('a heading in parentheses is cited alone, and a heading covers what is below it', () => {
  expect(text('机电产品出口96.3亿元', 'report#（一）出口')).toEqual([]);
  expect(text('机电产品出口96.3亿元', 'report#一、情况')).toEqual([]);
  expect(text('上年进出口189.9亿元', 'report#（一）出口')).toEqual(['untraced-figure']);
});

test('a cell of a pasted table has the label of its row and the unit above the table', () => {
  const table = (rows: string) =>
    codes(`columns: [项目（亿元）, 2023年, 2024年]\nrows:\n${rows}`, 'report#二、表');
  expect(table('  - [出口, 137.9, 158.9]\n  - [进口, 52.0, 54.7]')).toEqual([]);
  expect(table('  - [出口, 137.9, 54.7]\n  - [进口, 52.0, 158.9]')).not.toEqual([]);
  expect(table('  - [出口, 158.9, 137.9]\n  - [进口, 54.7, 52.0]')).not.toEqual([]);
  expect(text('出口158.9亿元，进口54.7亿元', 'report#二、表')).toEqual([]);
});

test('labels, values and directions that are exchanged are found', () => {
  const items = (a: string, b: string) =>
    codes(`items:\n  - { value: 26, unit: 批, label: ${a} }\n  - { value: 565, unit: 批, label: ${b} }`);
  expect(items('甲企业', '乙企业')).toEqual([]);
  expect(items('乙企业', '甲企业')).toContain('figures-exchanged');
  expect(text('出口158.9亿元，下降15.2%')).toEqual(['opposite-word']);
});

test('English figures are read with their multipliers, units, months, hedges and words', () => {
  const source =
    '# Costs\n\nIn May 2025 sales were $1.24 billion, up 120 basis points. A loss of $3.2 million followed. Two thirds of 12 plants, over 1,200 people, work there.\n';
  const found = (words: string) =>
    verified(slide(`text: '${words}'`, 'report#Costs'), source.replace('# ', '')).findings.map(
      (finding) => finding.split(' ')[0],
    );
  for (const right of [
    'May 2025.',
    '$1.2bn',
    'up 1.2 percentage points',
    'Loss -3.2 million',
    '67% of twelve plants',
  ])
    expect(found(right)).toEqual([]);
  for (const wrong of ['$1.24 million', 'June 2025', '120 percent', 'one third of 12 plants', '14 plants'])
    expect(found(wrong), wrong).not.toEqual([]);
  expect(found('1,200 people')).toEqual(['figure-hedge']);
});

test('an empty document confirms nothing', () => {
  const { findings } = verified(slide('text: 213.6亿元'), '\n\n');
  expect(findings).toEqual(['untraced-figure [213.6亿元] 213.6亿元 does not stand in any source.']);
});

test.each([
  ['产值翻了一番', '产值翻了一番', []],
  ['产值翻了一番', '产值翻番', []],
  ['产值翻了一番', '产值增长一倍', []],
  ['产值翻了一番', '产值增长100%', []],
  ['产值翻两番', '产值翻了一番', ['untraced-figure']],
  ['产值翻了一番', '产值翻了两番', ['untraced-figure']],
  ['Output doubled', 'Output tripled', ['untraced-figure']],
  ['超时由30秒改为3秒', '超时从3秒改成30秒', ['figures-exchanged', 'figures-exchanged']],
  ['Between March and August 2025 it ran', 'It ran from March to August 2025', []],
  ['Output doubled', 'Output rose by 100%', []],
  ['Costs halved', 'Costs fell by 50%', []],
  ['Output doubled in a year', 'Output nearly doubled', ['figure-hedge']],
  ['Output rose from 24 tonnes to 48 tonnes', 'Output doubled', ['figure-computed']],
])('the source “%s” and the slide “%s”', (source, words, codes) => {
  const { findings } = verified(slide(`text: ${words}`, 'report#情况'), `情况\n${source}。\n`);
  expect(findings.map((finding) => finding.split(' ')[0])).toEqual(codes);
});

test('a number of the slide’s entries in digits is a figure; in words a speaker may count the entries', () => {
  const entries = (words: string) => text(`${words} }\n  - { heading: 守岗`);
  expect(entries('先后获得2项')).toEqual(['untraced-figure']);
  expect(entries('先后做了两项')).toEqual([]);
});
