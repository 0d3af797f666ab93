import { expect, test } from 'vitest';
import type { PictureItem } from '../../../src/scene/item.ts';
import { findings, lay } from '../lay.ts';

const IMAGE = '![油罐](assets/tanks.svg)';

/** The layout and the pictures of an agenda with these entries. */
function agenda(entries: readonly string[], focus = '') {
  const words = entries.map((text, i) => `## 第${i + 1}部分\n\n说明\n\n${text}\n`).join('\n');
  const { scene, report } = lay(`---\nlayout: agenda\n${focus}---\n\n# 目录\n\n${words}`);
  const [page] = scene.pages;
  const pictures = page?.items.filter(
    (item): item is PictureItem => item.kind === 'picture' && item.placeholder !== undefined,
  );
  return { layout: page?.layout, pictures: pictures ?? [], said: findings(report) };
}

test('up to three rows show the pictures of their entries, one below the other, each around its focal point', () => {
  const { layout, pictures, said } = agenda([IMAGE, IMAGE], 'focus: 0% 50%, 100% 50%\n');
  expect(said).toEqual([]);
  expect(layout).toBe('agenda-2-picture');
  const [first, second] = pictures;
  expect(pictures.map(({ box }) => box.x)).toEqual([360, 360]);
  expect((second?.box.y ?? 0) - (first?.box.y ?? 0)).toBe(204);
  expect([first?.crop?.left, second?.crop?.right]).toEqual([0, 0]);
  expect(agenda([IMAGE, IMAGE, IMAGE]).layout).toBe('agenda-3-picture');
});

test('four to eight rows have small pictures before their names', () => {
  const four = agenda([IMAGE, IMAGE, IMAGE, IMAGE]);
  const eight = agenda(Array.from({ length: 8 }, () => IMAGE));
  expect([four.layout, eight.layout]).toEqual(['agenda-4-picture', 'agenda-8-picture']);
  expect([four.pictures.length, eight.pictures.length]).toEqual([4, 8]);
});

test('more rows, and rows of which one has no picture, show none', () => {
  const nine = agenda(Array.from({ length: 9 }, () => IMAGE));
  const some = agenda([IMAGE, '']);
  expect([nine.layout, some.layout]).toEqual(['agenda-9', 'agenda-2']);
  expect([...nine.pictures, ...some.pictures]).toEqual([]);
});
