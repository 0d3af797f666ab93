import { expect, test } from 'vitest';
import type { Item, PictureItem, TextItem } from '../../../src/scene/item.ts';
import { findings, lay, readFixture, withUnits } from '../lay.ts';

const pageOf = (text: string) => lay(text).scene.pages[0];
const texts = (items: readonly Item[] = []): TextItem[] =>
  items.flatMap((item) => (item.kind === 'text' ? [item] : []));
const wordsOf = ({ paragraphs }: TextItem): string[] =>
  paragraphs.map(({ runs }) => runs.map((run) => run.text).join(''));
const pictures = (items: readonly Item[] = []): PictureItem[] =>
  items.flatMap((item) => (item.kind === 'picture' ? [item] : []));

test('the picture of a divider ends at the band of figures, or at the foot of the page', () => {
  const whole = readFixture('section-picture');
  const plain = whole.slice(0, whole.indexOf('## '));
  expect(pictures(pageOf(whole)?.items).map(({ box }) => box)).toEqual([
    { x: 384, y: 0, width: 576, height: 432 },
  ]);
  expect(pictures(pageOf(plain)?.items).map(({ box }) => box)).toEqual([
    { x: 384, y: 0, width: 576, height: 540 },
  ]);
  expect(pageOf(whole)?.layout).toBe('section-picture-facts-3');
  expect(pageOf(plain)?.layout).toBe('section-picture');
});

test('a divider has its number among all, and the name of the next unit with a link to it', () => {
  const shown = texts(lay(withUnits('section')).scene.pages[0]?.items);
  expect(shown.flatMap(wordsOf)).toContain('01 / 07');
  const next = shown.find((item) => wordsOf(item)[0]?.startsWith('接下来'));
  expect(next?.link).toMatch(/^#/);
});

test('the figures of a divider are larger without a picture', () => {
  const sizes = (name: string) =>
    texts(pageOf(readFixture(name))?.items)
      .filter(({ placeholder }) => (placeholder?.idx ?? 0) >= 31)
      .map(({ paragraphs }) => Math.max(...(paragraphs[0]?.runs.map(({ size }) => size) ?? [])));
  expect(sizes('section-picture')).toEqual([36, 36, 36]);
  expect(sizes('section-facts')).toEqual([80, 80]);
});

test('the pictures of a cover stand as panes, each cropped around its focal point', () => {
  const [left, right] = pictures(pageOf(readFixture('cover-pictures'))?.items);
  expect(left?.box).toEqual({ x: 486, y: 0, width: 234, height: 540 });
  expect(right?.box).toEqual({ x: 726, y: 0, width: 234, height: 540 });
  expect(left?.crop?.left).toBeLessThan(right?.crop?.left ?? 0);
});

test('a cover with pictures and a list is refused, at the picture', () => {
  const text = readFixture('cover-pictures').replace(/\n$/, '\n\n- 甲\n- 乙\n');
  expect(findings(lay(text).report).filter((one) => one.includes('layout-takes'))).toHaveLength(1);
});

test('the rows of a route go from north to south, and an entry without a place stands at its turn', () => {
  const page = pageOf(withUnits('overview-route'));
  const names = texts(page?.items).filter(({ placeholder }) => [31, 32, 33].includes(placeholder?.idx ?? 0));
  expect(names.flatMap(wordsOf)).toEqual(['黑龙江漠河', '吉林技术中心', '广西水口']);
  const route = page?.items.find((item) => item.kind === 'group');
  const dots = route?.kind === 'group' ? route.items.filter(({ name }) => name.startsWith('圆点')) : [];
  expect(dots).toHaveLength(3);
});

test('a place that cannot be read is an error', () => {
  const text = readFixture('overview-route').replace('62% 8%', 'north');
  expect(findings(lay(text).report).some((one) => one.includes('picture-focus'))).toBe(true);
});
