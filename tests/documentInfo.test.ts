import { expect, test } from 'vitest';
import { documentInfo } from '../src/documentInfo.ts';

const TIME = '2020-01-02T03:04:05.000Z';
const deck = { title: '标题', language: 'zh-CN', keywords: [] };

test.each(['2012', '2012-07', '2012-07-01'])('the date %s stays as it was written', (date) => {
  expect(documentInfo({ ...deck, date }, [], TIME).date).toBe(date);
});

test('a deck that does not say its date takes the one it is given, or has none', () => {
  expect(documentInfo(deck, [], TIME).date).toBe(TIME);
  expect(documentInfo(deck, []).date).toBe('');
  expect(documentInfo(undefined, [], TIME).date).toBe(TIME);
});
