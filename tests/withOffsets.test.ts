import { expect, test } from 'vitest';
import { parted, withOffsets } from '../src/withOffsets.ts';

test('each text has its offsets in the joined text, also an empty one', () => {
  expect(withOffsets([{ text: '国门', bold: true }, { text: '' }, { text: 'ab' }])).toEqual([
    { text: '国门', bold: true, start: 0, end: 2 },
    { text: '', start: 2, end: 2 },
    { text: 'ab', start: 2, end: 4 },
  ]);
});

test('of no texts there are none', () => {
  expect(withOffsets([])).toEqual([]);
});

test('texts are parted where the key of their characters changes, and keep what else they have', () => {
  const texts = [{ text: '甲”', bold: true }, { text: '' }, { text: '，乙' }];
  expect(parted(texts, (at) => at === 1 || at === 2)).toEqual([
    { part: { text: '甲', bold: true }, key: false },
    { part: { text: '”', bold: true }, key: true },
    { part: { text: '，' }, key: true },
    { part: { text: '乙' }, key: false },
  ]);
});
