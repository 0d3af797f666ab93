import { expect, test } from 'vitest';
import { verified } from './anOutline.ts';

const SOURCE = `2025年运行分析

一、用电
一季度用电量增长5.4%，二季度增长3.8%。2024年最大负荷4910万千瓦，2025年达到5120万千瓦。满意度81.3分，比一季度提高2.6分。
今年汛期（5月至9月）降水842毫米。下半年停电1.9小时。

Traffic
In 2023 the line carried 4.1 million people, in 2024 it carried 4.6 million. From October to December 88.3% of trains were on time, the best figure since 2019.
In the second half of the year 4,180 hearings were held. Trains were 11 weeks late. The average delay was 14 minutes.

Crowds
The average crowd of 2024-25 was 14,862, that of 2023-24 was 12,917. In May the gates closed at 21:00.

| Month | Visitors |
|---|---|
| May | 9.8 |
| June | 6.1 |
`;

const found = (passage: string, text: string): string[] =>
  verified(
    `opening:\n  name: 工作回顾\n  slides:\n    - title: 提要\n      source: report#${passage}\n      notes: ${text}\n`,
    SOURCE,
  ).findings.map((finding) => /“(.*)” stands by .*“(.*)”/.exec(finding)?.slice(1).join(' for ') ?? finding);

test.each([
  ['一、用电', '二季度用电增长5.4%。', '二季度 for 一季度'],
  ['一、用电', '满意度比二季度高2.6分。', '二季度 for 一季度'],
  ['Traffic', 'In 2024 there were 4.1 million passengers.', '2024 for 2023'],
])('in %s “%s” names another period than the source', (passage, text, expected) => {
  expect(found(passage, text)).toEqual([expected]);
});

test.each([
  ['一、用电', '一季度用电增长5.4%，二季度3.8%。'],
  ['一、用电', '5至9月下了842毫米雨。'],
  ['一、用电', '2025年下半年停电1.9小时。'],
  ['Traffic', 'Between July and December there were 4,180 hearings.'],
  ['Traffic', 'In 2023 there were 4.1 million passengers.'],
  ['Traffic', 'A delay takes about 14 minutes.'],
  ['Crowds', 'In 2024-25 the average crowd was 14,862.'],
  ['Crowds', 'In 2024/25 the average crowd was 14,862.'],
])('in %s “%s” names the period of the source', (passage, text) => {
  expect(found(passage, text)).toEqual([]);
});

test('a season of two years is one date', () => {
  expect(found('Crowds', 'In 2023-24 the average crowd was 14,862.')).toContain('2023-24 for 2024-25');
});
