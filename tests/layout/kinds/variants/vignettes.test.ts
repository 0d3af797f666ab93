import { expect, test } from 'vitest';
import type { Item, PictureItem } from '../../../../src/scene/item.ts';
import { findings, lay, withUnits } from '../../lay.ts';

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.kind === 'group' ? flat(item.items) : [item]));

/** Lays out the fixture of a route with pictures after a change, and returns the items of its page and the findings. */
function laid(change: (text: string) => string = (text) => text) {
  const { scene, report } = lay(change(withUnits('overview-vignettes')));
  const items = flat(scene.pages[0]?.items ?? []);
  const pictures = items.filter(
    (item): item is PictureItem => item.kind === 'picture' && item.outline === 'ellipse',
  );
  return { items, pictures, found: findings(report) };
}

test('round pictures stand beside the places of their units and touch neither line nor one another', () => {
  const { items, pictures, found } = laid();
  expect(found).toEqual([]);
  expect(pictures).toHaveLength(2);
  const [one, other] = pictures.map(({ box }) => ({ x: box.x + 50, y: box.y + 50 }));
  const dots = items.filter(({ name }) => name.startsWith('圆点'));
  expect(dots).toHaveLength(3);
  // The northernmost place is Mohe’s, whose picture is the first.
  const [north] = dots;
  if (!one || !other || north?.kind !== 'shape') throw new Error('there are two pictures and a dot');
  expect(Math.hypot(one.x - north.box.x - 7, one.y - north.box.y - 7)).toBeCloseTo(65, 3);
  expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(100);
  for (const { box } of pictures) expect(box.x).toBeGreaterThanOrEqual(48);
  for (const centre of [one, other])
    for (const dot of dots)
      if (dot.kind === 'shape')
        expect(Math.hypot(centre.x - dot.box.x - 7, centre.y - dot.box.y - 7)).toBeGreaterThanOrEqual(
          50 + 12,
        );
});

test('a route has an arrow to the north, and its source says that it is no map', () => {
  const texts = (change?: (text: string) => string) =>
    laid(change).items.flatMap((item) =>
      item.kind === 'text'
        ? [item.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('')]
        : [],
    );
  expect(texts()).toContain('北');
  expect(texts()).toContain('来源：专题报道（二）；左图由北向南，为位置示意');
  expect(texts((text) => text.replace(/^source: .*\n/m, ''))).toContain('左图由北向南，为位置示意');
});

test.each([
  [
    'an id that no entry has',
    (text: string) => text.replace('vignettes: mohe', 'vignettes: moho'),
    '“moho” is no vignettes of this layout.',
  ],
  [
    'an id without a picture',
    (text: string) => text.replace('![蜂场](assets/tanks.svg)\n', ''),
    'the layout “overview” needs at least 2 pictures; here is 1.',
  ],
  [
    'two pictures without ids',
    (text: string) => text.replace(/^vignettes: .*\n/m, ''),
    'the layout “overview” takes at most 1 picture; here are 2.',
  ],
  [
    'pictures beside no route',
    (text: string) => text.replace(/^at: .*\n/m, ''),
    'the layout “overview” takes no pictures; here are 2.',
  ],
])('%s is an error', (_, change, message) => {
  expect(laid(change).found.join('\n')).toContain(message);
});
