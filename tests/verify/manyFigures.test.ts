import { expect, test } from 'vitest';
import { verified } from './anOutline.ts';

/** Sources as people have them: many figures in one passage, units in a column or above a table, both languages. */
const BULLETIN = `甲市2024年统计公报
一、综合
年末常住人口354.6万人，比上年末减少1.2万人，其中城镇常住人口226.9万人。全年生产总值2386.74亿元，增长5.6%。
高技术制造业增长12.9%，装备制造业增长10.6%。机场旅客首次突破500万人次，达到512.3万人次。
收入比由上年的1.96缩小至1.93。新增农田2.8万公顷。外购绿电2.15亿千瓦时，占27.3%。流程图37个，涉及47个工作岗位。
二、贸易
对东盟进出口118.9亿元。出口352.8亿元，增长12.8%；进口133.4亿元，增长3.7%。审核217家，增加62家。
夏粮62.9万吨，减产0.7%；秋粮215.7万吨，增产2.0%。一站一年只休三天。
三、环境
指标\t单位\t2023年\t2024年
取水量\t万吨\t396.8\t358.3
光伏发电量\t万千瓦时\t2385\t4170
员工总数（人）\t\t6218\t6547
`;

const QUARTER = `Report for the third quarter of 2025
Figures
Revenue was £186.4 million. Orders received came to £204.9 million. Net debt fell by £17.2 million to £88.5 million, or
0.8 times EBITDA (June: 1.0 times). The margin widened by 130 basis points. There were 3 accidents, 7 a year earlier.
Capital spending was £9.7 million. The board expects £735 million to £750 million. Plots lost nine in ten shoots within
the first two summers. Survival rose by a factor of 1.7. Divers counted in June and September.
£ million
Segment\tQ3 2025\tQ3 2024
Sensing\t78.2\t69.4
Metrology\t61.5\t62.8
`;

const findings = (source: string, slide: string) =>
  verified(`opening:\n  name: 提要\n  slides:\n  - title: 提要\n    ${slide}\n`, source).findings;
const notes = (text: string, source = BULLETIN) => findings(source, `notes: "${text}"`);

test.each([
  '生产总值接近2400亿元',
  '机场旅客首破500万人次',
  '2023年收入比1.96',
  '新增农田42万亩',
  '绿电2.15亿度，占近三成',
  '对东盟进出口119亿元',
  '取水量358.3万吨，发电4170万千瓦时',
  '员工6500多人',
  '一年省一点，一年一年长出来',
])('“%s” is what the bulletin says', (text) => {
  expect(notes(text)).toEqual([]);
});

test.each([
  'Net debt is £17.2m lower, at £88.5m',
  'Net debt is below one times EBITDA',
  'The margin is 1.3 points wider',
  '7 accidents in Q3 2024, 3 in Q3 2025',
  'Just under £10 million was spent',
  'We expect £735–750 million',
  'Nine out of ten shoots were lost',
  'Survival is 1.7 times as high',
  'Divers came twice. June and September, that is',
  'Sensing sold £78.2 million',
  'From the £186m, up',
])('“%s” is what the report says', (text) => {
  expect(notes(text, QUARTER)).toEqual([]);
});

test.each([
  ['出口增长3.7%', 'opposite-word [3.7%] “出口” stands by 3.7%, where the source says “进口”.'],
  ['夏粮增产0.7%', 'opposite-word [0.7%] “增产” stands by 0.7%, where the source says “减产”.'],
  [
    '对东盟出口118.9亿元',
    'opposite-word [118.9亿元] “出口” stands by 118.9亿元, where the source says “进出口”.',
  ],
  [
    '机场旅客再破500万人次',
    'opposite-word [破500万人次] “再破” stands by 破500万人次, where the source says “首次”.',
  ],
  [
    '37个工作岗位',
    'figure-doubtful [37个] 37个 stands in report#甲市2024年统计公报, but where that speaks of what the slide speaks of it says 47个.',
  ],
])('“%s” is found', (text, message) => {
  expect(notes(text)).toEqual([message]);
});

test('the label of another figure is found, shown or not', () => {
  const stats = (items: string, source = BULLETIN) => findings(source, `items: [${items}]`);
  const city = '{ value: 354.6, unit: 万人, label: 年末常住人口 }, { value: 1.2, unit: 万人, label: 减少 }';
  expect(stats(city)).toEqual([]);
  expect(stats(city.replace('年末', '城镇'))).toEqual([
    'figure-doubtful [354.6] 354.6万人 stands in report#甲市2024年统计公报, but where that speaks of what the slide speaks of it says 226.9万人.',
  ]);
  const money = '{ value: £186.4m, label: revenue }, { value: £9.7m, label: spending on capital }';
  expect(stats(money, QUARTER)).toEqual([]);
  expect(stats(money.replace('revenue', 'orders received'), QUARTER)).toEqual([
    expect.stringContaining('figure-doubtful [£186.4m]'),
  ]);
});

test('growth from an increase is offered as computed', () => {
  const items =
    '{ value: 217, unit: 家, label: 审核, note: 增长40% }, { value: 118.9, unit: 亿元, label: 对东盟进出口 }';
  expect(findings(BULLETIN, `source: report#二、贸易\n    items: [${items}]`)).toEqual([
    'figure-computed [40%] 40% stands in no cited passage; figures there give it: 62 / (217 - 62) = 40.',
  ]);
});

test('a text that says that something falls and gives the larger figure last has them exchanged', () => {
  expect(notes('收入比由1.96缩小到1.93')).toEqual([]);
  expect(
    verified(`opening:\n  name: 提要\n  slides:\n  - { title: 从1天缩短到60分钟 }\n`, '原来1天，现为60分钟。')
      .findings,
  ).toEqual([]);
  expect(notes('收入比由1.93缩小到1.96')).toEqual([
    expect.stringContaining('figures-exchanged [1.93]'),
    expect.stringContaining('figures-exchanged [1.96]'),
  ]);
});

test('a bare cell is compared with the cell of the same row and column', () => {
  const cells = (rows: string) =>
    findings(BULLETIN, `source: report#三、环境\n    columns: [指标, 2023年, 2024年]\n    rows: [${rows}]`);
  expect(cells('[取水量（万吨）, 396.8, 358.3]')).toEqual([]);
  expect(cells('[取水量（万吨）, 358.3, 396.8]').join()).toContain('figure');
});

test('a formula may convert units, and its entry may be rough', () => {
  const formula = (value: string, computed: string, text: string) =>
    findings(BULLETIN, `notes: ${text}\n    formulas: [{ ${value}, computed: "${computed}" }]`);
  expect(formula('value: 42, unit: 万亩', '2.8 * 15', '新增农田42万亩')).toEqual([]);
  expect(formula('value: 2.8, unit: 亿元', '(352.8 - 133.4) / 78', '折合2.8亿元').join()).toContain(
    'formula-operand [78]',
  );
  expect(formula('value: 220, unit: 亿元', '352.8 - 133.4', '顺差约220亿元')).toEqual([]);
  expect(formula('value: 230, unit: 亿元', '352.8 - 133.4', '顺差约230亿元').join()).toContain(
    'formula-result',
  );
});
