import { expect, test } from 'vitest';
import { type DataNode, makeRecord } from '../../../src/outline/tree/dataRecord.ts';
import { PlacedText } from '../../../src/outline/tree/placedText.ts';
import { unwrapped } from '../../../src/outline/tree/wrapped.ts';
import { cite } from '../../../src/text/render/cite.ts';
import { zh } from '../../../src/text/words/zh.ts';

const placed = (text: string): PlacedText =>
  new PlacedText(text, { file: 'content.yaml', start: 0, end: text.length });
const record = (entries: Record<string, DataNode>) => Object.assign(makeRecord([], placed('')), entries);
const documents = record({
  report: record({ short: placed('专题报道（二）') }),
  book: record({ title: placed('年鉴') }),
});
const unit = record({ region: placed('吉林') });

/** Returns the source line without the wrapping of its values. */
const line = (...sources: string[]): string =>
  unwrapped(cite(sources.map(placed), documents, unit, zh))
    .map(({ text }) => text)
    .join('');

test('names the document, the region and the headings', () => {
  expect(line('report#甲', 'report#乙')).toBe('专题报道（二）·吉林·甲、乙');
});

test('names several documents apart, by title where there is no short one', () => {
  expect(line('report#甲', 'book#乙')).toBe('专题报道（二）·吉林·甲；年鉴·吉林·乙');
});

test('of more than three headings it names the first and says how many there are', () => {
  expect(line('report#甲', 'report#乙', 'report#丙')).toBe('专题报道（二）·吉林·甲、乙、丙');
  expect(line('report#甲', 'report#乙', 'report#丙', 'report#丁')).toBe('专题报道（二）·吉林·甲等4处');
});
