import { expect, test } from 'vitest';
import { seenOn } from '../../../src/brand/colour.ts';
import { blend, contrast } from '../../../src/brand/contrast.ts';
import { paletteOn } from '../../../src/layout/frame/palette.ts';
import { leastVeil, WHOLE } from '../../../src/layout/frame/scrim.ts';
import type { PictureItem } from '../../../src/scene/item.ts';
import { brandOf, RED } from '../lay.ts';

const brand = brandOf(RED);
const picture: PictureItem = {
  kind: 'picture',
  name: 'Picture',
  box: WHOLE,
  media: 'two.png',
  described: { alt: 'Two halves' },
};

/** A deck with a picture of two halves: `left` and `right` in 10 columns each. */
function deckWith(left: string, right: string): Parameters<typeof leastVeil>[0] {
  const row = [...Array<string>(10).fill(left), ...Array<string>(10).fill(right)];
  const samples = { columns: 20, colours: Array.from({ length: 10 }, () => row).flat() };
  const media = { 'two.png': { type: 'png' as const, width: 960, height: 540, data: '', samples } };
  return { brand, media, palette: (slot) => paletteOn(brand, slot) };
}

const half = { ...WHOLE, width: 470 };

test.each(['FFFFFF', '9FC5E8', '808080', '333333'])(
  'the veil on #%s is the thinnest that texts are read on',
  (colour) => {
    const deck = deckWith(colour, 'FFFFFF');
    const alpha = leastVeil(deck, picture, half, 'dk1') ?? Number.NaN;
    const { text, accent } = deck.palette('dk1');
    const ratio = (thickness: number) => {
      const ground = blend(brand.theme.colours.dk1, thickness, colour);
      return Math.min(...[text, accent].map((one) => contrast(seenOn(ground, one, brand.theme), ground)));
    };
    expect(ratio(alpha)).toBeGreaterThanOrEqual(4.5);
    if (alpha > 0) expect(ratio(alpha - 0.02)).toBeLessThan(4.5);
  },
);

test('a picture needs no veil where it is as dark as the ground, and only the part under the texts counts', () => {
  const deck = deckWith('000000', 'FFFFFF');
  expect(leastVeil(deck, picture, half, 'dk1')).toBe(0);
  expect(leastVeil(deck, picture, WHOLE, 'dk1')).toBeGreaterThan(0.5);
  const cropped = { ...picture, crop: { left: 0.5, top: 0, right: 0, bottom: 0 } };
  expect(leastVeil(deck, cropped, half, 'dk1')).toBeGreaterThan(0.5);
});

test('nothing is known of a picture without pixels', () => {
  expect(leastVeil({ ...deckWith('000000', '000000'), media: {} }, picture, half, 'dk1')).toBeUndefined();
});
