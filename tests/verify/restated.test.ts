import { expect, test } from 'vitest';
import { verified } from './anOutline.ts';

/** What verify finds on a slide with these notes, as codes. */
const codes = (source: string, notes: string, heading = 'Report'): string[] =>
  verified(
    `opening:\n  slides:\n    - title: T\n      source: report#${heading}\n      notes: ${JSON.stringify(notes)}\n`,
    source,
  ).findings.map((finding) => finding.split(' ')[0] ?? '');

const ENGLISH = `Report
The sites had 612,480 visitors, up 11.3% on the 550,300 of the year before.
Membership stood at 8,912 at the end of March, against 7,650 twelve months earlier.
The longest wait was 1 hour 10 minutes, and reserves last four and a half months.
Delivery would take between 14 and 18 weeks. It was a little under a third of the total.
In the week of 3 to 9 February 14,870 vehicles came. The hall opened at 6.30 pm.
In the first years the glacier lost about 9 metres a year. In the last ten it has been more like 24.
The mill has shrunk from 3.4 square kilometres to 2.1. It was above 20 degrees.
Margin was 46.2%, and earnings $0.58 per share. We expect revenue of $325 million to $340 million.
Service revenue grew for the ninth straight quarter. Grants came to up to £1.25m.
Homes were £210,000 below the budget of £6.9 million. Of the 35,400 people, of whom 19,800 live in town, most work.
`;

test.each([
  'Over 612,000 people came, 62,000 more than the year before.',
  'Members: 8,900, or 1,262 more than a year ago.',
  'The longest wait was 70 minutes.',
  'The longest wait was 1 h 10 min.',
  'Reserves for 4.5 months.',
  'Delivery within 18 weeks at the latest.',
  'Almost a third of the total.',
  '14,870 vehicles, 3–9 February.',
  'The hall opened at 18:30.',
  'Lately some 24 m a year.',
  'From 3.4 to 2.1 km².',
  'It was over 20 °C.',
  'Earnings of 58 cents per share.',
  'Revenue of $325–340m.',
  'Service grew for nine quarters in a row.',
  'Grants of £1.25m at most.',
])('“%s” restates the source', (notes) => {
  expect(codes(ENGLISH, notes).filter((code) => code !== 'figure-computed')).toEqual([]);
});

test.each([
  ['8,800 members.', 'untraced-figure'],
  ['The longest wait was 80 minutes.', 'untraced-figure'],
  ['Delivery within 14 weeks at the latest.', 'untraced-figure'],
  ['The hall opened at 17:30.', 'untraced-figure'],
  ['Revenue of $325–350m.', 'untraced-figure'],
  ['Service grew for the eighth straight quarter.', 'untraced-figure'],
  ['From 3.4 to 2.2 km².', 'untraced-figure'],
])('“%s” does not', (notes, code) => {
  expect(codes(ENGLISH, notes)).toContain(code);
});

const HAN = `一、情况
规上工业增加值增长7.3%，高于全市平均水平1.1个百分点。不良事件318例，同比多报74例。
常住人口35.4万人，其中城镇人口19.8万人。示范由11家合作社和2家农场承担。切口感染率远低于1.5%的标准。
施工高峰期有6800多名工人。手术历时5小时40分。海外收入首次突破20亿元。车站22座，每站少花约350万元。
新增重点专科2个，累计达9个。银杏树龄380年。种子成本每亩68元，比常规品种高22元。
`;

test.each(['工业增速全市是6.2%', '不良事件去年同期244例', '乡村人口15.6万人', '一共13家单位'])(
  '“%s” is worked out within one sentence',
  (notes) => {
    expect(codes(HAN, notes, '一、情况')).toEqual(['figure-computed']);
  },
);

test.each([
  '标准是1.5%',
  '工人近7000名',
  '手术做了5小时40分',
  '海外收入过20亿元',
  '22站',
  '重点专科9个，今年新增2个',
  '银杏380岁',
  '每亩种子贵22元',
])('“%s” restates the source', (notes) => {
  expect(codes(HAN, notes, '一、情况')).toEqual([]);
});

test('an average of another clause makes no figure rough', () => {
  const source = '一、情况\n办事处有50人，其中党员41人，平均年龄33岁。\n';
  expect(codes(source, '党员41人', '一、情况')).toEqual([]);
  expect(codes(source, '党员约41人', '一、情况')).toEqual(['figure-hedge']);
  expect(codes(source, '平均年龄约33岁', '一、情况')).toEqual([]);
});

test('a net increase is the one after what left, and a year from one to the next has both ends', () => {
  expect(codes('一、情况\n新增43家、注销9家，净增34家。\n', '净增34家', '一、情况')).toEqual([]);
  expect(codes('Report\nIn 2024/25 we had 31 guests.\n', 'In 2024/25 there were 31 guests.')).toEqual([]);
  expect(codes('Report\nIn 2024/25 we had 31 guests.\n', 'In 2023/24 there were 31 guests.')).not.toEqual([]);
});
