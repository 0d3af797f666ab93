import { expect, test } from 'vitest';
import { readMoments, scaleMarks, trueSpacing } from '../../../../src/layout/kinds/variants/moments.ts';

const days = (...texts: string[]) => readMoments(texts);
const isDate = (text: string) => days(text)[0] !== undefined;

test('dates of Chinese and English are read, and other texts are not', () => {
  for (const text of [
    '2011',
    '2011年',
    '2011年9月',
    '2011 年 9 月 27 日',
    '2011.9',
    '2011-09-27',
    '2011.1.1 5:48',
  ])
    expect(isDate(text), text).toBe(true);
  for (const text of [
    'April 2009',
    '1 January 2011',
    'Sept. 3, 2011',
    'Q3 2026',
    '2026 Q3',
    '三月',
    '十二月',
    '9月27日',
  ])
    expect(isDate(text), text).toBe(true);
  for (const text of [
    '',
    '一',
    '3 个月',
    '2005年以来',
    '几个月里',
    '今年',
    '2012—2014',
    '13月',
    'spring',
    '62',
    '1',
    'noon',
  ])
    expect(isDate(text), text).toBe(false);
});

test('a date without a year is of the year before it, or of the next when its month has passed', () => {
  const [, may, next] = days('2010年4月9日', '5月1日', '2011年5月1日');
  expect((next ?? 0) - (may ?? 0)).toBe(365);
  const [, later, same] = days('2010年12月31日', '5月1日', '2011年5月1日');
  expect(later).toBe(same);
});

test('the places are as far apart as the dates', () => {
  expect(trueSpacing(days('2000', '2001', '2004'))?.map((share) => Math.round(share * 100))).toEqual([
    0, 25, 100,
  ]);
});

test('dates that do not all follow one another have no true places', () => {
  expect(trueSpacing(days('2000', 'later', '2004'))).toBeUndefined();
  expect(trueSpacing(days('2004', '2000', '2008'))).toBeUndefined();
  expect(trueSpacing(days('2004', '2004', '2008'))).toBeUndefined();
});

test('marks are at first days of months, years or decades, and never many', () => {
  expect(scaleMarks(days('2000', '2004')).map((share) => Math.round(share * 100))).toEqual(
    expect.arrayContaining([25, 50, 75]),
  );
  expect(scaleMarks(days('2000年1月15日', '2000年3月15日'))).toHaveLength(2);
  expect(scaleMarks(days('1811', '1934'))).toHaveLength(12);
  expect(scaleMarks(days('1000', '2100')).length).toBeLessThan(37);
});

test('a month before the one above it is of the next year', () => {
  const [october = 0, january = 0, march = 0] = days('October', 'January', 'March');
  expect([january - october, march - january]).toEqual([92, 59]);
  expect(days('2011年11月', '2月')).toEqual(days('2011年11月', '2012年2月'));
  expect(trueSpacing(days('March', 'March', 'May'))).toBeUndefined();
});
