import { expect, test } from 'vitest';
import { verified } from './anOutline.ts';

/** Sources of our own. Each passage has several figures and the words of them all. */
const SOURCE = `一、园区
全年新增电动货车185辆，建成充电桩420个。冷链司机短缺，缺口约200人。
顺川邮政和迅驰快运共同投资4.35亿元。场地租金最高，为318万元；餐饮的满意度最低，为3.2分。
《滨江倡议》提出，2030年新建公共建筑能耗比2020年降低35%。汛期高温日数平均为11天。

Wells and pumps
Two boreholes were closed because of high fluoride. Nitrate in the Tressil brook fell by 12% over three years.
The new pitch cost €890,000, of which the town paid €400,000 and the state federation €210,000.
Conservators treated 318 objects, and 5,700 photographs were put online. We repaired 109 hand pumps.

Panels
In 2021 we put 31 solar panels up.
`;

const words = (passage: string, fields: string): string[] =>
  verified(
    `opening:\n  name: 工作回顾\n  slides:\n    - title: 提要\n      source: report#${passage}\n      ${fields}\n`,
    SOURCE,
  ).findings.flatMap((finding) => /^other-word.*says “(.*)”/.exec(finding)?.[1] ?? []);
const note = (passage: string, text: string) => words(passage, `notes: ${text}`);

test.each([
  ['电动叉车添了185辆', '货车'],
  ['冷链搬运工还缺200人左右', '司机'],
  ['顺川邮政和捷达快运出了4.35亿元', '迅驰'],
  ['2030年新建居住建筑能耗要比2020年低35%', '公共'],
  ['餐费最贵，318万元', '场地'],
  ['低温天平均11天', '高温'],
])('“%s” has another noun than the source', (text, meant) => {
  expect(note('一、园区', text)).toEqual([meant]);
});

test.each([
  ['Two boreholes were closed for high arsenic.', 'fluoride'],
  ['Less phosphate in the Tressil brook, 12% in three years.', 'Nitrate'],
  ['The county gave €400,000 and the federation €210,000.', 'town'],
  ['We put 5,700 letters online.', 'photographs'],
  ['We repaired 109 solar pumps.', 'hand'],
])('“%s” has another noun than the source', (text, meant) => {
  expect(note('Wells and pumps', text)).toEqual([meant]);
});

test.each([
  '电动货车添了185辆，充电桩建了420个',
  '冷链还缺200名左右司机',
  '场租最贵，318万元',
  '高温天平均11天',
])('“%s” only puts the source in other words', (text) => {
  expect(note('一、园区', text)).toEqual([]);
});

test.each([
  'Two wells had to close, since their fluoride was high.',
  'The town gave €400,000, and the federation another €210,000.',
  'Now 5,700 photographs can be seen online.',
  'Play began on a pitch that cost €890,000.',
])('“%s” only puts the source in other words', (text) => {
  expect(note('Wells and pumps', text)).toEqual([]);
});

test('the only noun of a label is compared with the clause that has its figure', () => {
  const label = (text: string) => words('一、园区', `items: [{ value: 185, unit: 辆, label: ${text} }]`);
  expect(label('电动货车')).toEqual([]);
  expect(label('柴油叉车')).toEqual([]);
  expect(label('电动叉车')).toEqual(['货车']);
});
