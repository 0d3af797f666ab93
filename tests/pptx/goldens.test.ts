import { expect, it } from 'vitest';
import { everyKind } from './everyKind.ts';
import { writtenDeck } from './written.ts';

const deck = writtenDeck(everyKind());

it.each([
  ...[1, 2, 3].map((number) => `slides/slide${number}`),
  'slideLayouts/slideLayout1',
  ...[1, 2, 3, 4].map((number) => `charts/chart${number}`),
])('%s of a deck of every kind of item is as it was, element by element', async (part) => {
  const xml = (await deck).text(`ppt/${part}.xml`);
  const file = `./goldens/everyKind/${part.replace(/.*\//, '')}.xml`;
  await expect(`${xml.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(file);
});
