import { expect, it } from 'vitest';
import { writePptx } from '../../src/pptx/writePptx.ts';
import { everyKind } from './everyKind.ts';
import { expectedDeck, readDeck } from './readBack.ts';
import { expectedStructure, readStructure } from './readStructure.ts';

it('is read by others as the scene says, inheritance included', async () => {
  const scene = everyKind();
  const read = await readDeck(await writePptx(scene));
  const expected = expectedDeck(scene);
  // The reader lists groups after everything else.
  const byName = (slides: typeof read) =>
    slides.map((slide) => ({ ...slide, texts: [...slide.texts].sort((a, b) => (a.name < b.name ? -1 : 1)) }));
  expect(byName(read)).toEqual(byName(expected));
});

it('is read by another, too: sections, titles, notes, table cells, chart data', async () => {
  const scene = everyKind();
  expect(await readStructure(await writePptx(scene))).toEqual(expectedStructure(scene));
});
