import { expect, test } from 'vitest';
import { notesText } from '../../src/pictures/notesText.ts';
import { page } from '../pptx/everyKind.ts';

test('each slide with notes has a heading with its number and title', () => {
  const pages = [page(1, []), page(2, []), page(3, [])].map((one, i) => ({
    ...one,
    title: `题 ${i + 1}`,
    notes: [['先讲时间跨度。', '再讲数字。'], [], ['Then the figures.']][i] ?? [],
  }));
  expect(notesText(pages)).toBe(
    '## 1. 题 1\n\n先讲时间跨度。\n\n再讲数字。\n\n## 3. 题 3\n\nThen the figures.\n',
  );
});

test('a paragraph that looks like a heading or a list stays a paragraph', () => {
  const one = { ...page(1, []), title: 'A', notes: ['# one', '- two', '3. three', '2026 was'] };
  expect(notesText([one])).toBe('## 1. A\n\n\\# one\n\n\\- two\n\n3\\. three\n\n2026 was\n');
});
