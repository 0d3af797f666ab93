import { expect, test } from 'vitest';
import { verified } from './anOutline.ts';

/** A source of our own with what used to raise false alarms: names with many neighbours, and a change from one year to another. */
const SOURCE = `一、港区
青浦港务局云山办事处有职工50人。云山办事处为文达木业验放木材，作者满足读者，云山办事处总机开通。
云山总场机关有两个支部。云山总场的果园丰收，长途汽车颠簸到沈阳市。工人零下作业，全部到岗，一待就是几天。
货值已由2006年的3.4亿美元达到了2011年的127.9亿美元，短短5年里实现了将近40倍的增长。
光明电源有限公司今年开业。青浦总场机关党支部有党员。
`;

const slide = (fields: string) =>
  verified(
    `opening:\n  name: 工作回顾\n  slides:\n    - title: 提要\n      source: report#一、港区\n      ${fields}\n`,
    SOURCE,
  ).findings;

test.each([
  '检验人员同戴安全帽的工程师握手',
  '青浦总场全称很长',
  '长途客车去港区',
  '门前晒太阳，读者驻足观看',
  '木材卸下船，一颠就是几天',
  '光明电源走绿色通道',
  '货值从3.4亿美元涨到127.9亿美元，五年翻了将近40倍',
])('“%s” has other words than the source, and no slip', (words) => {
  expect(slide(`notes: ${words}`)).toEqual([]);
});

test('a slip that few neighbours tell is doubtful, one between four is certain', () => {
  expect(slide('notes: 青浦港务局云海办事处')).toEqual([
    expect.stringContaining('untraced-name [局云海办事]'),
  ]);
  expect(slide('notes: 文达木桥')).toEqual([expect.stringContaining('doubtful-name [达木桥]')]);
});

test('an English word that differs in one letter is doubtful, a name certain', () => {
  const found = (words: string) =>
    verified(
      `opening:\n  name: Results\n  slides:\n    - { title: Line, notes: ${words} }\n`,
      'Work\nThe electrification of the line to Debrecen.\n',
    ).findings.map((finding) => finding.split('] ')[0]);
  expect(found('The electrifcation goes on.')).toEqual(['doubtful-name [electrifcation']);
  expect(found('The line to Debrezen.')).toEqual(['untraced-name [Debrezen']);
});

const value = (figure: number, label: string) =>
  slide(`items: [{ value: ${figure}, unit: 亿美元, label: ${label} }]`).map(
    (finding) => finding.split(' ')[0],
  );

test('the year in a label decides which figure of a change is meant', () => {
  expect(value(127.9, '2011年货值')).toEqual([]);
  expect(value(3.4, '2006年货值')).toEqual([]);
  expect(value(127.9, '2006年货值')).toEqual(['figure-doubtful']);
  expect(value(3.4, '2011年货值')).toEqual(['figure-doubtful']);
});

test('both figures of a change are what a label without a year speaks of', () => {
  expect(value(127.9, '货值')).toEqual([]);
  expect(
    slide(
      'items: [{ value: 127.9, unit: 亿美元, label: 货值 }, { value: 127.9, unit: 亿美元, label: 2011年货值 }]',
    ),
  ).toEqual([]);
});
