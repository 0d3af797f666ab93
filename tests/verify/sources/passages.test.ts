import { expect, test } from 'vitest';
import { passagesUnder, readPassages } from '../../../src/verify/sources/passages.ts';

const PLAIN = `海关小站守边关
某报专题 海关小站守边关
在祖国西部，有这样一个小站。
山高路远
全站12人，守着300公里边境。
他们说：
“不辛苦！”
  人 勤 路 近
去年验放1200批货物。
（本版由某局供稿）`;

const headings = (text: string, file: string) =>
  readPassages(text, file.endsWith('.md')).map((passage) => passage.headings);

test('in plain text a short line without a mark at its end is a heading; a title and its subtitle open one passage', () => {
  expect(headings(PLAIN, 'a.txt')).toEqual([
    ['海关小站守边关', '某报专题 海关小站守边关'],
    ['山高路远'],
    ['人 勤 路 近'],
  ]);
});

test('a passage goes up to the next heading', () => {
  expect(passagesUnder(readPassages(PLAIN, false), '山高路远').map(({ text }) => text)).toEqual([
    '山高路远\n全站12人，守着300公里边境。\n他们说：\n“不辛苦！”\n',
  ]);
});

test('a heading is found whatever its spaces and widths', () => {
  const passages = readPassages(PLAIN, false);
  expect(passagesUnder(passages, '人勤路近')).toHaveLength(1);
  expect(passagesUnder(passages, '某报专题　海关小站守边关')).toHaveLength(1);
  expect(passagesUnder(passages, '人勤')).toEqual([]);
});

test('in Markdown headings begin with #, and short lines are text', () => {
  const text = '前言\n\n# 海关小站 #\n\n短行\n\n## 山高路远\n全站12人。\r\n';
  expect(headings(text, 'a.md')).toEqual([[], ['海关小站'], ['山高路远']]);
});

test('no text, no passages', () => {
  expect(readPassages('', false)).toEqual([]);
});
