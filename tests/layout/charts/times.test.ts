import { expect, test } from 'vitest';
import { areTimes } from '../../../src/layout/charts/times.ts';

test.each([
  '2006',
  '2006年',
  '2006 年',
  '2006年度',
  '二〇〇六年',
  '06年',
  '2006/07',
  '2006–2010',
  '1990s',
  'FY2011',
  'FY11',
  '2011年3月',
  '2011年第一季度',
  '2011年上半年',
  '2011年底',
  '截至2012年6月',
  '一月',
  '十二月',
  '12月',
  '1—3月',
  '3月5日',
  '6月中旬',
  '一季度',
  '第2季度',
  '春季',
  '下半年',
  '周一',
  '星期日',
  '第3周',
  '第10天',
  'Q1',
  'Q4 2011',
  '2011 Q4',
  '2011Q4',
  'H1 2012',
  'Jan',
  'January 2012',
  'Sept.',
  '5 May 2012',
  'May 5',
  'Mon',
  'Thursday',
  'Week 12',
  'Day 3',
  '2011-01-05',
  '2011.1',
  '1/5/2011',
  '08:30',
  '2013E',
  '2013年（预计）',
  '2013 (forecast)',
])('%j is a time', (name) => {
  expect(areTimes([name])).toBe(true);
});

test.each([
  '',
  'A',
  '甲',
  '党员',
  '十六开',
  '12',
  '1,234',
  '2006人',
  'Mayor',
  'March pasts',
  '20° N',
  '三月三',
  '现在',
  'Quarto',
])('%j is none', (name) => {
  expect(areTimes([name])).toBe(false);
});

test('all names have to be times, and there has to be one', () => {
  expect(areTimes(['2010', '2011'])).toBe(true);
  expect(areTimes(['2010', '2011', '合计'])).toBe(false);
  expect(areTimes([])).toBe(false);
});

test('a long name is read at once', () => {
  expect(areTimes([`${'一'.repeat(50_000)}月`, `${'2006–'.repeat(20_000)}`, `${' '.repeat(50_000)}x`])).toBe(
    false,
  );
});
