import { expect, test } from 'vitest';
import { documentInfo } from '../src/documentInfo.ts';
import { slideOf } from './slides/parse.ts';

const TIME = '2020-01-02T03:04:05.000Z';
const given = { file: 'briefings/talk.md', text: '题' };
const deck = { title: '标题', language: 'zh-CN', keywords: [] };

test.each(['2012', '2012-07', '2012-07-01'])('the date %s stays as it was written', (date) => {
  expect(documentInfo({ ...deck, date }, [], { ...given, date: TIME }).date).toBe(date);
});

test('a deck that does not say its date takes the one it is given, or has none', () => {
  expect(documentInfo(deck, [], { ...given, date: TIME }).date).toBe(TIME);
  expect(documentInfo(deck, [], given).date).toBe('');
  expect(documentInfo(undefined, [], { ...given, date: TIME }).date).toBe(TIME);
});

test('all is plain words, whatever the outline marks', () => {
  const marked = {
    ...deck,
    title: '**甲**与[乙](https://example.org/)',
    subtitle: '*副*题',
    author: '**某**处',
    keywords: ['**检**验'],
  };
  expect(documentInfo(marked, [], given)).toMatchObject({
    title: '甲与乙',
    subject: '副题',
    author: '某处',
    keywords: ['检验'],
  });
});

test('slide text has the first title there is, or the name of its file', () => {
  expect(documentInfo(undefined, [slideOf('## 甲'), slideOf('# **看**这里')], given).title).toBe('看这里');
  expect(documentInfo(undefined, [slideOf('## 甲')], given).title).toBe('talk');
});

test('a deck that does not say its language is in Chinese, or in English where nothing is', () => {
  const { language: _, ...silent } = deck;
  const languages = ['Size 型', 'Size: 10 mm'].flatMap((text) =>
    [undefined, silent, deck].map((facts) => documentInfo(facts, [], { ...given, text }).language),
  );
  expect(languages).toEqual(['zh-CN', 'zh-CN', 'zh-CN', 'en-US', 'en-US', 'zh-CN']);
});
