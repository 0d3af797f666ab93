import { expect, test } from 'vitest';
import { around, moved, within } from '../../../src/layout/onTemplate/moved.ts';
import type { PictureItem, TextItem } from '../../../src/scene/item.ts';

const TEXT: TextItem = {
  kind: 'text',
  name: 'Text',
  box: { x: 48, y: 120, width: 400, height: 100 },
  valign: 'top',
  placeholder: { type: 'body', idx: 1 },
  card: { fill: { slot: 'lt2' }, radius: 5, insets: { left: 10, top: 10, right: 10, bottom: 10 } },
  paragraphs: [
    {
      runs: [{ text: 'Words', size: 18, bold: false, colour: { slot: 'dk1' }, role: 'quotation' }],
      ...{ align: 'left', pitch: 27, before: 6, after: 0, level: 0, indent: 16, hanging: -16 },
    },
  ],
};

const PICTURE: PictureItem = {
  ...{ kind: 'picture', name: 'Picture', media: 'a.png', described: { decorative: true } },
  box: { x: 0, y: 0, width: 960, height: 540 },
};

test('all lengths of a text have one scale; sizes are rounded down to halves, and no placeholder is filled', () => {
  const item = moved(TEXT, { from: { x: 48, y: 120 }, to: { x: 100, y: 50 }, scale: 0.75 });
  expect(item).toMatchObject({
    box: { x: 100, y: 50, width: 300, height: 75 },
    card: { radius: 3.75, insets: { left: 7.5 } },
    paragraphs: [
      { pitch: 20.25, before: 4.5, indent: 12, hanging: -12, runs: [{ size: 13.5, role: 'heading' }] },
    ],
  });
  expect(item).not.toHaveProperty('placeholder');
});

test('a picture is cut to the room, and shows the same part of itself there', () => {
  const cut = within(PICTURE, { x: 240, y: 135, width: 480, height: 270 });
  expect(cut).toMatchObject({
    box: { x: 240, y: 135, width: 480, height: 270 },
    crop: { left: 0.25, top: 0.25, right: 0.25, bottom: 0.25 },
  });
  expect(within(PICTURE, { x: 1000, y: 0, width: 10, height: 10 })).toBeUndefined();
});

test('the box around items holds those of groups too', () => {
  const group = {
    kind: 'group' as const,
    name: 'Group',
    items: [TEXT, { ...TEXT, box: { ...TEXT.box, y: 300 } }],
  };
  expect(around([group])).toEqual({ x: 48, y: 120, width: 400, height: 280 });
  expect(around([])).toBeUndefined();
});
