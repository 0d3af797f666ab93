import { expect, test } from 'vitest';
import { findingsIn, slide } from './findingsIn.ts';

const entries = (count: number) => Array.from({ length: count }, (_, i) => `## 第${i}条`).join('\n\n');
const numbered = (name: string, body = '') =>
  `---\nlayout: section\nsection: ${name}\n---\n\n# ${name}\n\n${body}\n`;

test('slide-too-wordy: what one minute cannot hold; notes do not count', () => {
  const long = '党员专列开行八年从未停运'.repeat(22);
  expect(findingsIn('slide-too-wordy', slide('points', `# 标题\n\n${long}`))).toEqual([
    '2:9 the slide holds 266 words; more than 260 are not read while someone speaks.',
  ]);
  expect(findingsIn('slide-too-wordy', slide('points', `# 标题\n\n短\n\n<!--\n${long}\n-->`))).toEqual([]);
  expect(findingsIn('slide-too-wordy', slide('points', `# 标题\n\n${long.slice(20)}`))).toEqual([]);
});

test('slide-too-many-entries: more than seven, but not where the units of the deck are listed', () => {
  expect(findingsIn('slide-too-many-entries', slide('points', `# 标题\n\n${entries(8)}`))).toEqual([
    '2:9 the slide lists 8 things; more than 7 are not taken in at once.',
  ]);
  expect(
    findingsIn('slide-too-many-entries', slide('cards', `# 标题\n\n## 卡\n\n${'- 项\n'.repeat(8)}`)),
  ).toHaveLength(1);
  expect(findingsIn('slide-too-many-entries', slide('points', `# 标题\n\n${entries(7)}`))).toEqual([]);
  expect(findingsIn('slide-too-many-entries', slide('agenda', `# 标题\n\n${entries(9)}`))).toEqual([]);
});

test('kind-repeated: the third of a kind running, within a section', () => {
  const three = slide('cards', '# 一') + slide('cards', '# 二') + slide('cards', '# 三');
  expect(findingsIn('kind-repeated', three)).toEqual(['14:9 this is the third cards slide running.']);
  expect(findingsIn('kind-repeated', three + slide('cards', '# 四'))).toHaveLength(1);
  expect(
    findingsIn(
      'kind-repeated',
      slide('cards', '# 一') + slide('quote', '# 二') + slide('cards', '# 三') + slide('cards', '# 四'),
    ),
  ).toEqual([]);
});

test('section-without-figures: a numbered section in which nothing is counted', () => {
  const quote = slide('quote', '# 话\n\n> 说过的话');
  const stats = slide('stats', '# 数\n\n## **78** 班次\n\n累计开行');
  expect(findingsIn('section-without-figures', numbered('吉林') + quote)).toEqual([
    '2:9 the section 吉林 shows no figure.',
  ]);
  expect(findingsIn('section-without-figures', numbered('吉林') + quote + stats)).toEqual([]);
  expect(
    findingsIn(
      'section-without-figures',
      numbered('吉林') + slide('table', '# 表\n\n| 年 | 数 |\n|---|---|\n| 2011 | 5 |'),
    ),
  ).toEqual([]);
  expect(
    findingsIn('section-without-figures', numbered('吉林') + slide('compare', '# 比\n\n## **两成** 以上')),
  ).toEqual([]);
  expect(findingsIn('section-without-figures', quote)).toEqual([]);
});

test('section-without-notes: not one slide says what to say', () => {
  const silent = slide('quote', '# 话\n\n> 说过的话');
  const told = slide('quote', '# 话二\n\n> 说过的话\n\n<!-- 停一下。 -->');
  expect(findingsIn('section-without-notes', numbered('吉林') + silent)).toEqual([
    '2:9 no slide of 吉林 has speaker notes.',
  ]);
  expect(findingsIn('section-without-notes', silent)).toEqual([
    '2:9 no slide of the deck has speaker notes.',
  ]);
  expect(findingsIn('section-without-notes', numbered('吉林') + told + silent)).toEqual([]);
});
