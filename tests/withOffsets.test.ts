import { expect, test } from 'vitest';
import { withOffsets } from '../src/withOffsets.ts';

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
