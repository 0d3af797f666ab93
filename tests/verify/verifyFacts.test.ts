import { expect, test } from 'vitest';
import { HANGS } from '../hangs.ts';
import { verified } from './anOutline.ts';

const SOURCE = `海关小站守边关
小站建于1998年，站长是陈业林主任。
山高路远
全站34名党员守着300多公里边境。2011年9月27日，暴雪封山，气温降到零下20摄氏度。
他们八年累计无偿加班727人次、1385个工作日，检验货物3600余批，货值1.2亿多美元。
检验货值由2006年的5.22亿美元达到2011年的203.28亿美元，流程图画了37张。
站里获得总局表彰2次，个人获得县里表彰1次。
人勤路近
站长说：“路再远，也要把货送到；货再急，也要把关守好！”大家干了三天三晚。
`;

/** Writes one block of a unit that cites the passage 山高路远. */
const block = (fields: string, source = 'report#山高路远') => `units:
  - id: station
    name: 海关小站
    source: report#海关小站守边关
    slides:
      - title: 守一站
        source: ${source}
${fields.replace(/^/gm, '        ')}
`;

const findings = (fields: string, source?: string) => verified(block(fields, source), SOURCE).findings;

test('figures of values, texts, charts, tables and notes are traced, in any common way of writing', () => {
  const { findings: found, evidence } = verified(
    block(`kind: stats
items:
  - { prefix: 货值, value: 12 000, unit: 多万美元, label: 无偿加班一千三百八十五个工作日 }
  - { value: 34, unit: 名, label: 党员 }
text: 2011.9.27，−20℃
chart: column
unit: 亿美元
categories: [2006, 2011]
series:
  - { name: 检验货值, values: [5.22, 203.28] }
notes: |
  边境长300多公里，
  无偿加班727人次。`),
    SOURCE,
  );
  expect(found).toEqual([]);
  expect(evidence.map(({ fact }) => fact)).toEqual([
    ...['12 000多万美元', '一千三百八十五个工作日', '34名', '2011.9.27', '-20℃'],
    ...['2006', '2011', '5.22亿美元', '203.28亿美元', '300多公里', '727人次'],
  ]);
  expect(evidence[1]?.basis).toMatchObject({ type: 'source', document: 'report', heading: '山高路远' });
});

test('a figure that is not there is untraced, at its own place, also in a text of several lines', () => {
  expect(findings('items:\n  - { value: 721, unit: 人次, label: 加班 }')).toEqual([
    'untraced-figure [721] 721人次 does not stand in the cited passage “山高路远”.',
  ]);
  expect(
    findings('notes: |\n  加班727人次，\n  边境长300多公里，党员34名，\n  加班一千三百八十四个工作日。'),
  ).toEqual([
    'untraced-figure [一千三百八十四个工作日] 一千三百八十四个工作日 does not stand in the cited passage “山高路远”.',
  ]);
});

test('a decimal point, a sign, a month make another figure', () => {
  const text = (words: string) => findings(`text: ${words}`).map((found) => found.split(' ')[0]);
  expect(text('货值52.2亿美元')).toEqual(['untraced-figure']);
  expect(text('气温20摄氏度')).toEqual(['untraced-figure']);
  expect(text('9月26日')).toEqual(['untraced-figure']);
  expect(text('2010年9月27日')).toEqual(['untraced-figure']);
  expect(text('2011年9月')).toEqual([]);
});

test('a figure of another passage says where it stands', () => {
  const { findings: found, hints } = verified(block('text: 干了三天'), SOURCE);
  expect(found).toEqual(['untraced-figure [三天] 三天 does not stand in the cited passage “山高路远”.']);
  expect(hints).toEqual(['it stands under report#人勤路近: cite that too, or correct the figure.']);
});

test('a dropped hedge and a changed unit are findings', () => {
  expect(findings('items:\n  - { value: 3600, unit: 批 }')).toEqual([
    'figure-hedge [3600] 3600批 stands in report#山高路远 as 3600余批.',
  ]);
  expect(findings('text: 检验3600多批')).toEqual([]);
  expect(findings('text: 加班727人')).toEqual([
    'figure-unit [727人] 727人 counts something else than 727人次 in report#山高路远.',
  ]);
  expect(findings('text: 34位党员，流程图37个')).toEqual([]);
  expect(findings('text: 37名党员')).toEqual([
    'figure-unit [37名] 37名 counts something else than 37张 in report#山高路远.',
  ]);
});

test('a figure that stands where the passage speaks of something else is doubtful, unless the slide shows both', () => {
  expect(findings('items:\n  - { value: 1, unit: 次, label: 站里获得总局表彰 }')).toEqual([
    'figure-doubtful [1] 1次 stands in report#山高路远, but where that speaks of what the slide speaks of it says 2次.',
  ]);
  const both = (own: number) =>
    `items:\n  - { value: 2, unit: 次, label: 站里获得总局表彰 }\n  - { value: ${own}, unit: 次, label: 个人获得县里表彰 }`;
  expect(findings(both(1))).toEqual([]);
  expect(findings(both(2))).toHaveLength(1);
});

test('what a speaker counts off is no figure; a number of the entries is the slide’s own', () => {
  const items = 'items:\n  - { heading: 甲 }\n  - { heading: 乙 }\n  - { heading: 丙 }\n';
  expect(findings(`${items}notes: 第四站讲三件事，记住两个字。`)).toEqual([]);
  expect(findings(`${items}notes: 讲四件事。`)).toEqual([
    'untraced-figure [四件] 四件 does not stand in the cited passage “山高路远”.',
  ]);
});

test('an article is taken at its word where the source counts', () => {
  expect(findings('text: 一名战士，一面旗')).toEqual([]);
  expect(findings('text: 一名党员')).toHaveLength(1);
});

test('a computed figure is worked out again, and may be said again on its slide', () => {
  const stat = (value: string, formula: string) =>
    `items:\n  - { ${value}, unit: 倍, label: 增长, computed: "${formula}" }\nnotes: 约38.9倍。`;
  expect(findings(stat('prefix: 约, value: 38.9', '203.28 / 5.22'))).toEqual([]);
  expect(findings(stat('prefix: 约, value: 38.9', '203.28亿美元 / 5.22'))).toEqual([
    'formula-unreadable ["203.28亿美元 / 5.22"] the formula 203.28亿美元 / 5.22 cannot be worked out: an operator or the end was expected.',
    'untraced-figure [约38.9倍] 约38.9倍 does not stand in the cited passage “山高路远”.',
  ]);
  expect(findings(stat('prefix: 约, value: 38.9', '203.82 / 5.24'))).toEqual([
    'formula-operand [203.82] 203.82 in the formula 203.82 / 5.24 does not stand in a cited passage.',
    'formula-operand [5.24] 5.24 in the formula 203.82 / 5.24 does not stand in a cited passage.',
  ]);
  expect(findings(stat('prefix: 约, value: 39.8', '203.28 / 5.22'))[0]).toBe(
    'formula-result [39.8] 约39.8倍 is shown, but 203.28 / 5.22 is 38.9425.',
  );
});

test('cells of tables and values of charts are worked out again by the formulas listed for them', () => {
  const table = (cell: string, formula: string) =>
    findings(`kind: table
columns: [项, 人, 占比（%）]
rows:
  - [党员, 34, null]
  - [人次, 727, ${cell}]
computed:
  - { row: 人次, column: 占比（%）, formula: ${formula} }`);
  expect(table('约4.7', '34 / 727 * 100')).toEqual([]);
  expect(table('约5.7', '34 / 727 * 100')[0]).toContain('formula-result');
  expect(table('约4.8', '35 / 727 * 100')[0]).toContain('formula-operand');
  const chart = (category: string) =>
    findings(`kind: chart
chart: column
unit: 亿美元
categories: [2006, 差额]
series:
  - { name: 检验货值, values: [5.22, 198.06] }
computed:
  - { category: ${category}, formula: 203.28 - 5.22 }`);
  expect(chart('差额')).toEqual([]);
  expect(chart('别的')).toHaveLength(1);
});

test.each([
  ['value: 39, unit: 倍', true],
  ['prefix: 将近, value: 40, unit: 倍', true],
  ['value: 38, unit: 倍多', true],
  ['prefix: 将近, value: 50, unit: 倍', false],
  ['value: 3894.25, unit: "%"', true],
])('%s shows 203.28 / 5.22: %s', (shown, agrees) => {
  const found = findings(`items:\n  - { ${shown}, computed: 203.28 / 5.22 }`);
  expect(found.length === 0).toBe(agrees);
});

test('a quotation is word for word, and from the passage it cites', () => {
  const quote = (text: string, source = 'report#人勤路近') =>
    findings(`kind: quote\ntext: ${text}\nby: 站长`, source);
  expect(quote('路再远，也要把货送到……也要把关守好！')).toEqual([]);
  expect(quote('路再远，也得把货送到')).toEqual([
    'quotation-altered [路再远，也得把货送到] the quotation has “再远，也得把货送到” where its source has “再远，也要把货送到；货再”.',
  ]);
  expect(quote('路再远，也要把货送到', 'report#海关小站守边关')).toEqual([
    'quotation-elsewhere [路再远，也要把货送到] the quotation “路再远，也要把货送到” stands under report#人勤路近, which is not cited.',
  ]);
  expect(findings('text: 站长说“货不急，关要守”')).toEqual([
    'quotation-altered [货不急，关要守] the quotation “货不急，关要守” stands in no source.',
  ]);
  expect(findings('notes: 请看这个“变”字。')).toEqual([]);
});

test('a quoted person may begin with a capital letter that has a small one in an English sentence', () => {
  const source = 'Night trains\n“We plan by the day,” said the plant manager.\n';
  const by = (name: string) =>
    verified(block(`kind: quote\ntext: We plan by the day\nby: ${name}`, 'report#Night trains'), source)
      .findings;
  expect(by('The plant manager')).not.toContainEqual(expect.stringContaining('[The plant manager]'));
  expect(by('The plant manger')).toContain(
    'untraced-name [The plant manger] the name The plant manger stands in no cited source.',
  );
});

test('names are spelled as in the sources', () => {
  expect(findings('text: 陈业琳主任守了八年')).toEqual([
    'untraced-name [陈业琳] the name 陈业琳 stands in no cited source.',
  ]);
  expect(findings('kind: quote\ntext: 三天三晚\nby: 兰玉田', 'report#人勤路近')).toEqual([
    'quotation-narrated [三天三晚] “三天三晚” are the words of report#人勤路近 itself, and not those of 兰玉田.',
    'untraced-name [兰玉田] the name 兰玉田 stands in no cited source.',
  ]);
  expect(findings('kind: quote\ntext: 三天三晚\nby: 某报专题（一）', 'report#人勤路近')).toEqual([]);
});

test('a heading that is not there is an error with the nearest one', () => {
  const { findings: found, hints } = verified(block('text: 没有数字', 'report#山高路运'), SOURCE);
  expect(found).toEqual([
    'source-heading-unknown [report#山高路运] the source report has no heading “山高路运”.',
  ]);
  expect(hints).toEqual(['did you mean 山高路远?']);
});

test('two slides that label alike must agree', () => {
  const slide = (value: string) => `
      - title: 守边
        source: report#山高路远
        items:
          - { ${value}, label: 检验货值 }`;
  const yaml = `units:\n  - id: a\n    name: 海关小站\n    slides:${slide('value: 5.22, unit: 亿美元')}${slide('value: 203.28, unit: 亿美元')}\n`;
  expect(verified(yaml, SOURCE).findings).toContain(
    'facts-disagree [203.28] “检验货值” is 203.28亿美元 here and 5.22亿美元 on the slide “守边”.',
  );
});

test('without any source every figure is untraced', () => {
  const { findings: found } = verified('opening:\n  slides:\n    - { title: 干了三天 }\n', '');
  expect(found).toEqual(['untraced-figure [三天] 三天 does not stand in any source.']);
});

test('a slide without a source cites its unit; a cover may be from anywhere', () => {
  const yaml = `opening:
  slides:
    - { title: 开篇, text: 三天三晚, kind: cover }
units:
  - id: a
    name: 海关小站
    summary: 建于1998年
    source: report#海关小站守边关
    slides:
      - { title: 建站, text: 建于1998年 }
      - { title: 党员, text: 34名党员 }
`;
  expect(verified(yaml, SOURCE).findings).toEqual([
    'untraced-figure [34名] 34名 does not stand in the cited passage “海关小站守边关”.',
  ]);
});

test('a bare figure in a cell, whose unit stands nowhere, is traced by its value', () => {
  const cell = (value: string) => findings(`columns: [项, 数]\nrows:\n  - [气温, ${value}]`);
  expect(cell('-20')).toEqual([]);
  expect(cell('-21')).toEqual(['untraced-figure [-21] -21 does not stand in the cited passage “山高路远”.']);
});

const PASTED = [
  '12 ',
  '1-',
  '1,2,3,',
  '2011年1月1日',
  '百分之五',
  '1:1:',
  '1.1.',
  '1、',
  '第一',
  'a-a-',
  'A4',
  '7',
  '[',
  ' ',
];

test.each(PASTED)(
  'a source of 30 KB of “%s” on one line is read, and its figures are found',
  (text) => {
    const source = `标题\n\n${text.repeat(30_000 / text.length)}\n\n另一题\n\n运行78班次。\n`;
    const { findings, evidence } = verified(
      'opening:\n  name: 开\n  slides:\n    - kind: stats\n      title: 题\n      items: [{ value: 78, unit: 班次, label: 运行 }]\n',
      source,
    );
    expect(findings).toEqual([]);
    expect(evidence.map(({ fact }) => fact)).toEqual(['78班次']);
  },
  HANGS,
);
