import { expect, it } from 'vitest';
import { notes } from '../../../src/pptx/package/notes.ts';
import { notesMaster } from '../../../src/pptx/package/notesMaster.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { deck, everyKind, page } from '../everyKind.ts';
import { drawn, read } from './read.ts';

async function written(scene: Scene) {
  const parts = await drawn(scene);
  notesMaster(parts, scene);
  notes(parts, scene);
  return parts;
}

const names = (parts: Awaited<ReturnType<typeof drawn>>) =>
  parts.names().filter((name) => /notes|theme/.test(name));

it('writes notes for the pages that have some, with a master and theme of their own', async () => {
  expect(names(await drawn(everyKind()))).toHaveLength(9);
  const parts = await written(everyKind());
  expect(names(parts)).toEqual([
    'ppt/notesMasters/_rels/notesMaster1.xml.rels',
    'ppt/notesMasters/notesMaster1.xml',
    'ppt/notesSlides/_rels/notesSlide1.xml.rels',
    'ppt/notesSlides/notesSlide1.xml',
    'ppt/theme/theme1.xml',
    'ppt/theme/theme2.xml',
  ]);
  expect(read(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('../theme/theme2.xml');
  expect(read(parts, 'ppt/slides/_rels/slide1.xml.rels')).toContain('../notesSlides/notesSlide1.xml');
  expect(read(parts, 'ppt/slides/_rels/slide2.xml.rels')).not.toContain('notesSlide');
});

it('gives each note its paragraph, in the language of the deck', async () => {
  const xml = read(await written(everyKind()), 'ppt/notesSlides/notesSlide1.xml');
  const lang = 'lang="zh-CN" altLang="en-US"';
  expect(xml).toContain(
    `<a:p><a:r><a:rPr ${lang}/><a:t>先讲时间跨度，</a:t></a:r><a:endParaRPr ${lang}/></a:p>` +
      `<a:p><a:r><a:rPr ${lang}/><a:t>再讲数字 &amp; &lt;单位&gt;。</a:t></a:r>`,
  );
});

it('leaves notes out of a deck that has none', async () => {
  const parts = await written(deck([page(1, []), page(2, [], { notes: [' ', ''] })]));
  expect(names(parts)).toEqual(['ppt/theme/theme1.xml']);
});
