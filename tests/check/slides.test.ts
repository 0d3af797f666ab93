import { expect, test } from 'vitest';
import { lay } from '../layout/lay.ts';
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

test('composition-repeated: the third of one arrangement on one ground running', () => {
  const cards = (title: string, count = 2, text = '正文') =>
    slide('cards', `# ${title}\n\n${`## 卡\n\n${text}\n\n`.repeat(count)}`);
  const statement = (tone: string) => `---\nlayout: statement\ntone: ${tone}\n---\n\n# 话\n\n> 说过的话\n\n`;
  const found = (text: string) => findingsIn('composition-repeated', text, { scene: lay(text).scene });
  const alike = 'this is the third slide running that is composed alike (cards-lines).';
  // The number of cards makes no other composition.
  const three = cards('一') + cards('二', 3) + cards('三');
  expect(found(three)).toEqual([`38:9 ${alike}`]);
  expect(found(three + cards('四'))).toHaveLength(1);
  expect(found(cards('一') + cards('二') + statement('dark') + cards('三') + cards('四'))).toEqual([]);
  // The ground makes another one.
  expect(found(statement('dark') + statement('light') + statement('dark'))).toEqual([]);
  expect(found(statement('dark').repeat(3))).toHaveLength(1);
});

test('composition-repeated: a slide that continues counts as one', () => {
  const many = `## 要点\n\n${'很长的一段话要占去很多行，'.repeat(12)}\n\n`.repeat(6);
  const long = (title: string) => slide('points', `# ${title}\n\n${many}`);
  const two = long('一') + long('二');
  const { scene } = lay(two);
  expect(scene.pages.length).toBeGreaterThan(3);
  expect(findingsIn('composition-repeated', two, { scene })).toEqual([]);
  const text = long('一') + long('二') + long('三');
  expect(findingsIn('composition-repeated', text, { scene: lay(text).scene })).toHaveLength(1);
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
