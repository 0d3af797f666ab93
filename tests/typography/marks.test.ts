import { expect, it } from 'vitest';
import { marksInRows, opensAt } from '../../src/typography/marks.ts';

const rows = (text: string) => marksInRows(text).map((at) => text.slice(at, at + 2));

it('finds the full-width marks that another one follows', () => {
  expect(rows('“授边民以渔”，三年收入翻两番')).toEqual(['”，']);
  expect(rows('“甲”、“乙”。')).toEqual(['”、', '、“', '”。']);
  expect(rows('《“甲”之歌》（上）')).toEqual(['《“', '》（']);
});

it('leaves marks alone that are narrow, that stand apart or that keep their width', () => {
  expect(rows('“a”, “b”')).toEqual([]);
  expect(rows('甲，乙；丙')).toEqual([]);
  expect(rows('甲——“乙”……丙')).toEqual([]);
  expect(rows('甲”\n“乙')).toEqual([]);
});

it('knows an opening mark on a full em', () => {
  expect(opensAt('“甲”', 0)).toBe(true);
  expect(opensAt('“5+2”、甲', 0)).toBe(true);
  expect(opensAt('（甲）', 0)).toBe(true);
  expect(opensAt('“a”', 0)).toBe(false);
  expect(opensAt('(甲)', 0)).toBe(false);
  expect(opensAt('”甲', 0)).toBe(false);
});
