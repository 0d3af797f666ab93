import { expect, test } from 'vitest';
import { turnedStatements } from '../../../src/verify/match/negations.ts';

const turned = (text: string, source: string) =>
  turnedStatements(text, source).map(({ written, meant }) => [written, meant]);

test('a negation that is dropped or added is found beside the same words', () => {
  const source = 'The effect was larger, but the interaction was not significant. The trials were completed.';
  expect(turned('And the interaction was significant.', source)).toEqual([
    ['was significant', 'was not significant'],
  ]);
  expect(turned('The trials were never completed.', source)).toEqual([
    ['were never completed', 'were completed'],
  ]);
  expect(turned('全年发生安全事故', '全年未发生安全事故。')).toEqual([['发生安全', '未发生安全']]);
  expect(turned('去年没有完成年度任务', '去年完成年度任务。')).toEqual([['没有完成年度', '完成年度']]);
});

test('statements that agree, speak of something else or stand both ways in the source are left alone', () => {
  const source = 'The interaction was not significant. The difference was significant.';
  expect(turned('The interaction was not significant.', source)).toEqual([]);
  expect(turned('The result was significant.', 'The interaction was not significant.')).toEqual([]);
  expect(turned('全年未发生安全事故', '全年未发生安全事故。')).toEqual([]);
  expect(turned('全年发生安全事故', '上半年发生安全事故，下半年未发生安全事故。')).toEqual([]);
});
