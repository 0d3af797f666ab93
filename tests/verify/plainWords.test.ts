import { expect, test } from 'vitest';
import { findQuantities } from '../../src/verify/read/numbers.ts';
import { verified } from './anOutline.ts';

const SOURCE = `采访整理
时间：2026年5月20日
去年12月8号开始装箱，今年3月12号最后一车到。概算是6.8亿，现在看大概在6.62亿左右。每天在岗大概一百二三十人，登记的是1185个。
问卷
发放问卷3200份，收回有效问卷2947份。市民带来旧书5.2万册，换走4.7万册。评出一等奖3名、二等奖8名、三等奖20名。
标箱和列数分别增长15.5%和18.2%。停工了半年多。
Winter
The first incident lasted 52 hours, the second just under 20. The average handover took 27 minutes, down from 41.
Uptake was highest among pharmacists (81%) and lowest among porters and domestic staff (38%).
Handovers fell from 3,391 to 2,034. Two thirds of all ambulances go north. We work from 1 December 2025 to 31 March 2026.
Roughly 60 percent goes to the trial, a quarter to the plant. The visit is in mid-2028. That is thirtyfold.
Other
The national standard is 78% in every month of the year.
`;

const slide = (fields: string, heading: string) =>
  verified(
    `opening:\n  slides:\n    - title: 题\n      source: report#${heading}\n${fields.replace(/^/gm, '      ')}\n`,
    SOURCE,
  );
const found = (fields: string, heading: string) => slide(fields, heading).findings;
const codes = (words: string, heading: string) =>
  found(`notes: ${words}`, heading).map((one) => one.split(' ')[0]);

test.each([
  ['采访整理', '2025年12月8日开始装箱，2026年3月12日最后一车到', []],
  ['采访整理', '2026年12月8日开始装箱', ['untraced-figure']],
  ['采访整理', '概算6.8亿元', []],
  ['采访整理', '概算6.8亿元，现在看6.62亿元左右，省1800万元', ['figure-computed']],
  ['采访整理', '每天在岗120—130人，登记的有1185人', []],
  ['采访整理', '每天在岗120—140人', ['untraced-figure']],
  ['问卷', '停工了半年', []],
  ['问卷', '有效问卷2947份', []],
  ['问卷', '有效问卷3200份', ['figure-doubtful']],
  ['问卷', '带来的旧书是4.7万册', ['figure-doubtful']],
  ['问卷', '列数增长18.2%', []],
  ['问卷', '一、二、三等奖共评出31名', ['figure-computed']],
  ['Winter', 'The second incident was over in less than 20 hours.', []],
  ['Winter', 'The second incident was over in less than 30 hours.', ['untraced-figure']],
  ['Winter', 'Porters and domestic staff come last with 38%.', []],
  ['Winter', 'Porters and domestic staff lead with 81%.', ['figure-doubtful']],
  ['Winter', 'Handovers are down to 2,034 from 3,391.', []],
  ['Winter', 'Handovers are down to 3,391 from 2,034.', ['figures-exchanged', 'figures-exchanged']],
  ['Winter', 'The work lasts from December to March.', []],
  ['Winter', 'The work lasts from October to March.', ['untraced-figure']],
  ['Winter', 'One in three ambulances goes south.', ['figure-computed']],
  ['Winter', 'Beside the trial and the plant, the remaining 15% or so goes to us.', ['figure-computed']],
  ['Winter', 'The visit is in the middle of 2028.', []],
])('of %s: %s', (heading, words, expected) => {
  expect(codes(words, heading)).toEqual(expected);
});

test('a figure in a passage that is not cited is traced there when the slide cites its other figures rightly', () => {
  const chart = (value: number) =>
    `items:\n  - { value: 81, unit: "%", label: pharmacists }\n  - { value: ${value}, unit: "%", label: the national standard of every month }`;
  const { findings, evidence } = slide(chart(78), 'Winter');
  expect(findings).toEqual([]);
  expect(evidence.map(({ verdict }) => verdict)).toEqual(['traced', 'elsewhere']);
  expect(found(chart(79), 'Winter')).toEqual([
    'untraced-figure [79] 79% does not stand in the cited passage “Winter”.',
  ]);
});

test('a difference of two figures that a slide shows needs no word for it', () => {
  const items = (note: string) =>
    found(`items:\n  - { value: 27, unit: minutes, label: the average handover, note: ${note} }`, 'Winter');
  expect(items('14 minutes quicker than before')[0]).toMatch(/^figure-computed/);
  expect(items('14 minutes slower than before').join()).toContain('opposite-word');
  expect(items('16 minutes quicker than before')[0]).toMatch(/^untraced-figure/);
});

test.each([
  ['2026 (first half)', ['2026 (first half)']],
  ['98% on 17 January days', ['98%', '17']],
  ['on 17 January', ['17 January']],
  ['近不到半年', ['近不到半年']],
  ['< 50%', ['< 50%']],
  ['That is thirtyfold', ['thirtyfold']],
])('%s has %j', (text, written) => {
  expect(findQuantities(text).map((one) => one.written)).toEqual(written);
});
