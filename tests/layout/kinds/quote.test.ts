import { expect, test } from 'vitest';
import type { TextItem } from '../../../src/scene/item.ts';
import { findings, lay } from '../lay.ts';

/** The lines of a quotation as they are broken, and its size in points. */
function quoted(words: string) {
  const { scene, report } = lay(`---\nlayout: quote\n---\n\n# 题\n\n> ${words}\n>\n> —— 王大伯\n`);
  const items = scene.pages[0]?.items ?? [];
  const item = items.find((one): one is TextItem => one.kind === 'text' && one.placeholder?.idx === 1);
  const runs = item?.paragraphs[0]?.runs ?? [];
  return {
    lines: runs
      .map(({ text }) => text)
      .join('')
      .split('\n'),
    size: runs[0]?.size,
    runs,
    last: runs.at(-1),
    said: findings(report),
  };
}

test('a long quotation stands in four lines of 34 points, of which each ends with a sentence or a clause', () => {
  const { lines, size, said } = quoted(
    '他们严于律己、严格把关的做法，维护了国家荣誉和企业信誉，这也是全市的光荣。他们虽然单位小，但责任重大；虽然成立时间短，但荣誉多。',
  );
  expect(said).toEqual([]);
  expect(size).toBe(34);
  expect(lines).toEqual([
    '他们严于律己、严格把关的做法，',
    '维护了国家荣誉和企业信誉，这也是全市的光荣。',
    '他们虽然单位小，但责任重大；',
    '虽然成立时间短，但荣誉多。”',
  ]);
});

test('no word stands at the end of a line that belongs to the next', () => {
  const { lines } = quoted(
    '只有铸就能力强局才能更好地服务兴边富民，也只有服务兴边富民才是能力强局的价值之所在！',
  );
  for (const line of lines) expect(line).not.toMatch(/才是$/u);
});

test('a closing mark in the accent follows the last character, once', () => {
  const { last, lines, runs } = quoted('口碑就是这样好。');
  expect(last?.text).toBe('”');
  expect(last?.colour).not.toEqual({ slot: 'dk1' });
  expect(lines).toEqual(['口碑就是这样好。”']);
  // The full stop gives up its empty half: 0.4 of 54 points.
  expect(runs.map(({ text, tracking }) => [text, tracking])).toEqual([
    ['口碑就是这样好', undefined],
    ['。', -21.5],
    ['”', undefined],
  ]);
  expect(quoted('他说：“口碑好。”').lines.join('')).toBe('他说：“口碑好。”');
});
