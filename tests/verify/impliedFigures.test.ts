import { expect, test } from 'vitest';
import { verified } from './anOutline.ts';

/** The codes of the findings of a slide against a source. */
const codes = (slide: string, source: string): string[] =>
  verified(`opening:\n  name: Part\n  slides:\n    - ${slide}\n`, source).findings.map((one) =>
    one.replace(/ \[.*/s, ''),
  );
const notes = (words: string, source: string) =>
  codes(`{ title: Line, source: report, notes: "${words}" }`, source);

test('square metres are one unit, and a number alone in parentheses has the unit of the one before it', () => {
  const source = 'Work\nField A (420 square metres) and Field B (310) were dug.\n';
  expect(notes('We dug 420 m² and 310 m².', source)).toEqual([]);
  expect(notes('We dug 420 m and 310 m².', source)).toEqual(['untraced-figure']);
});

test('the number of a label and the value behind it are two figures, and groups of three digits are one', () => {
  const source = 'Work\nTrench 1 has 420 finds. Trench 2 has 310 finds. We kept 1 420 sherds.\n';
  expect(notes('Trench 1 420, Trench 2 310.', source)).toEqual([]);
  expect(notes('We kept 1 420 sherds.', source)).toEqual([]);
  expect(notes('We kept 1 430 sherds.', source)).toEqual(['untraced-figure']);
});

test('an age is in years, the lowest figure of a range is its first', () => {
  const source =
    'Work\nShe was aged between 35 and 45. Tenders ranged from £13.9 million to £17.6 million.\n';
  expect(notes('She was 35–45 years old.', source)).toEqual([]);
  expect(notes('The lowest tender was £13.9m.', source)).toEqual([]);
  expect(notes('The highest tender was £13.9m.', source)).toEqual(['untraced-figure']);
});

test('two years of a sentence give the time between them', () => {
  const source =
    'Work\nWe expect to be ready by 2038, not by 2035. It was dug between 3 June and 19 July 2024.\n';
  expect(notes('Ready three years later.', source)).toEqual(['figure-computed']);
  expect(notes('We dug for seven weeks.', source)).toEqual(['figure-computed']);
  expect(notes('We dug for nine weeks.', source)).toEqual(['untraced-figure']);
});

test('the first day of a range has the year of the second', () => {
  const source = 'Work\nWork goes on between 13 October and 28 November 2025.\n';
  expect(notes('It begins on 13 October 2025.', source)).toEqual([]);
  expect(notes('It begins on 13 October 2024.', source)).toEqual(['untraced-figure']);
});

const zh = (slide: string, source: string) => codes(slide, `一、情况\n${source}\n`);

test('nobody died is zero deaths', () => {
  const item = (label: string) =>
    `{ title: 安全, source: report, items: [{ value: 0, unit: 人, label: ${label} }] }`;
  expect(zh(item('死亡人数'), '发生事故2起，致3人受伤，没有人员死亡。')).toEqual([]);
  expect(zh(item('受伤人数'), '发生事故2起，致3人受伤，没有人员死亡。')).not.toEqual([]);
});

test('two quarters make a half year, and four a year', () => {
  const source = '一季度71.3万吨，二季度98.6万吨，三季度112.4万吨，四季度104.4万吨。';
  expect(zh('{ title: 货运, source: report, notes: 四个季度里下半年更忙 }', source)).toEqual([]);
  expect(zh('{ title: 货运, source: report, notes: 下半年更忙 }', source.replace('四季度', '年末'))).toEqual([
    'untraced-figure',
  ]);
});

test('a category that touches its figure in the source is its label', () => {
  const chart = (values: string) =>
    `{ kind: chart, title: 英语最多, unit: 人, categories: [英语, 数学], series: [{ name: 志愿者, values: ${values} }], source: report }`;
  const source = '304名志愿者分布在61所学校。按学科分，英语92人，数学67人。';
  expect(zh(chart('[92, 67]'), source)).toEqual([]);
  expect(zh(chart('[67, 92]'), source)).not.toEqual([]);
});

test('exports before a figure are its subject, imports behind it are not', () => {
  const source = '出口261.37亿元，增长14.1%，进口157.15亿元，增长2.9%。';
  expect(zh('{ title: 外贸, source: report, notes: 出口增长14.1%，进口只增长2.9% }', source)).toEqual([]);
  expect(zh('{ title: 外贸, source: report, notes: 进口增长14.1%，出口只增长2.9% }', source)).toContain(
    'opposite-word',
  );
});

test('不少于 is no fall, 不超过 is 以内, 站上 is 突破, and degrees are degrees', () => {
  const source = '新增车位不少于500个，过卡时间缩短到45秒以内，货值突破400亿元，最低零下25摄氏度。';
  expect(zh('{ title: 情况, source: report, notes: 增加不少于500个车位，过卡不超过45秒 }', source)).toEqual(
    [],
  );
  expect(zh('{ title: 情况, source: report, notes: 货值站上400亿元，最低零下25度 }', source)).toEqual([]);
  expect(zh('{ title: 情况, source: report, notes: 过卡超过45秒 }', source)).toContain('figure-hedge');
});

test('a figure of another passage counts with the words that touch it or the label of its row', () => {
  const source = '录取312人，其中女性198人。\n二、打算\n明年计划招募350人，增加支教县。';
  const table = (count: string) =>
    `{ kind: table, title: 安排, source: report#二、打算, columns: [事项, 本年, 下年], rows: [[招募人数, ${count}, 计划350人]] }`;
  expect(zh(table('录取312人'), source)).toEqual([]);
  expect(zh(table('录取313人'), source)).toEqual(['untraced-figure']);
});

test('rose by 21 to 386 is a change to 386, and no range', () => {
  expect(notes('Staff rose by 21 to 386.', 'Work\nThe board has 386 staff, 21 more than before.\n')).toEqual(
    [],
  );
  expect(
    notes('Staff rose by 22 to 386.', 'Work\nThe board has 386 staff, 21 more than before.\n'),
  ).not.toEqual([]);
});
