import { expect, it } from 'vitest';
import { Report } from '../../../src/diagnostics/report.ts';
import { Kept } from '../../../src/keep/kept.ts';
import { writePptx } from '../../../src/pptx/writePptx.ts';
import type { Page, Scene } from '../../../src/scene/scene.ts';
import { everyKind } from '../everyKind.ts';

/** Writes the scenes one after another through the same kept parts. Returns each deck, and the stages that were made anew for it. */
async function written(...scenes: readonly Scene[]) {
  const kept = new Kept();
  const decks: { readonly bytes: Uint8Array; readonly made: string[] }[] = [];
  for (const scene of scenes) {
    const keep = kept.begin(new Report());
    const made: string[] = [];
    const noting: typeof keep = (stage, input, make, holds) =>
      keep(
        stage,
        input,
        () => {
          made.push(stage);
          return make();
        },
        holds,
      );
    const bytes = await writePptx(scene, undefined, undefined, undefined, noting);
    kept.end(true);
    decks.push({ bytes, made });
  }
  return decks;
}

/** The scene with its pages changed. */
const withPages = (change: (pages: readonly Page[]) => readonly Page[]): Scene => {
  const scene = everyKind();
  return { ...scene, pages: change(scene.pages).map((one, i) => ({ ...one, number: i + 1 })) };
};

const NOTHING: readonly string[] = [];

it('writes nothing anew for the same scene', async () => {
  const [first, second] = await written(everyKind(), everyKind());
  expect(first?.made).toContain('slide part');
  expect(second?.made).toEqual(NOTHING);
  expect(second?.bytes).toEqual(first?.bytes);
});

const logo = everyKind().media.logo;
const changed: Record<string, readonly [scene: Scene, made: readonly string[]]> = {
  'a page that a link leads to has another title': [
    withPages((pages) => pages.map((one) => (one.number === 3 ? { ...one, title: '别的' } : one))),
    ['slide part'],
  ],
  'the first page becomes the last, so the charts are of another slide': [
    withPages((pages) => [...pages.slice(1), ...pages.slice(0, 1)]),
    ['slide part', 'notes part'],
  ],
  'a picture has another stand-in for older readers': [
    { ...everyKind(), media: { ...everyKind().media, logo: { ...(logo ?? {}), fallback: 'AAAA' } as never } },
    ['slide part'],
  ],
  'the notes say something else': [
    withPages((pages) => pages.map((one) => (one.number === 1 ? { ...one, notes: ['别的'] } : one))),
    ['notes part'],
  ],
  'the deck has another date': [
    { ...everyKind(), document: { ...everyKind().document, date: '2001-02-03' } },
    ['shared parts'],
  ],
  'the deck is in another language': [
    { ...everyKind(), document: { ...everyKind().document, language: 'en' } },
    ['written deck', 'shared parts', 'slide part', 'chart parts'],
  ],
};

it.each(Object.entries(changed))(
  'gives the bytes of a deck that is written alone when %s',
  async (_, [scene, made]) => {
    const [, second] = await written(everyKind(), scene);
    expect(second?.bytes).toEqual(await writePptx(scene));
    for (const stage of made) expect(second?.made).toContain(stage);
  },
);
