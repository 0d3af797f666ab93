import { expect, it } from 'vitest';
import type { Parts } from '../../package/parts.ts';
import { deck, everyKind, page } from '../everyKind.ts';
import { writtenDeck } from '../written.ts';

const names = (parts: Parts) => parts.names().filter((name) => /notes|theme/.test(name));

/** Returns the names of objects without the root of their shape tree. */
const namesIn = (xml: string) =>
  [...xml.matchAll(/<p:cNvPr id="\d+" name="([^"]+)"/g)].map(([, name]) => name);

it('writes notes for the pages that have some, with a master and theme of their own', async () => {
  const parts = await writtenDeck(everyKind());
  expect(names(parts)).toEqual([
    'ppt/notesMasters/_rels/notesMaster1.xml.rels',
    'ppt/notesMasters/notesMaster1.xml',
    'ppt/notesSlides/_rels/notesSlide1.xml.rels',
    'ppt/notesSlides/notesSlide1.xml',
    'ppt/theme/theme1.xml',
    'ppt/theme/theme2.xml',
  ]);
  expect(parts.text('ppt/notesMasters/_rels/notesMaster1.xml.rels')).toContain('../theme/theme2.xml');
  expect(parts.text('ppt/slides/_rels/slide1.xml.rels')).toContain('../notesSlides/notesSlide1.xml');
  expect(parts.text('ppt/slides/_rels/slide2.xml.rels')).not.toContain('notesSlide');
});

it('gives each note its paragraph, in the language of the deck', async () => {
  const xml = (await writtenDeck(everyKind())).text('ppt/notesSlides/notesSlide1.xml');
  const lang = 'lang="zh-CN" altLang="en-US"';
  expect(xml).toContain(
    `<a:p><a:r><a:rPr ${lang}/><a:t>先讲时间跨度，</a:t></a:r><a:endParaRPr ${lang}/></a:p>` +
      `<a:p><a:r><a:rPr ${lang}/><a:t>再讲数字 &amp; &lt;单位&gt;。</a:t></a:r>`,
  );
});

it('has the number of its slide, in the place that the notes master gives it', async () => {
  const parts = await writtenDeck(deck([page(1, []), page(2, [], { notes: ['话'] })]));
  const number = /<p:sp>(?:(?!<p:sp>).)*type="sldNum" idx="5".*?<\/p:sp>/;
  const [own = ''] = number.exec(parts.text('ppt/notesSlides/notesSlide2.xml')) ?? [];
  expect(own).toMatch(/<p:spPr><\/p:spPr>.*<a:fld id="[^"]+" type="slidenum">.*<a:t>2<\/a:t><\/a:fld>/);
  const [master = ''] = number.exec(parts.text('ppt/notesMasters/notesMaster1.xml')) ?? [];
  expect(master).toMatch(/<a:ext cx="2286000" cy="304800"\/>.*<a:t>‹#›<\/a:t><\/a:fld>/);
});

it.each([
  ['zh-CN', ['幻灯片图像', '备注', '页码'], '单击编辑备注'],
  ['en-GB', ['Slide image', 'Notes', 'Slide number'], 'Click to edit the notes'],
])('names what is on notes pages in %s', async (language, called, prompt) => {
  const scene = everyKind();
  const parts = await writtenDeck({ ...scene, document: { ...scene.document, language } });
  const master = parts.text('ppt/notesMasters/notesMaster1.xml');
  const page = parts.text('ppt/notesSlides/notesSlide1.xml');
  expect(namesIn(master)).toEqual(called);
  expect(namesIn(page)).toEqual(called);
  expect(master).toContain(`<a:t>${prompt}</a:t>`);
});

it('leaves notes out of a deck that has none', async () => {
  const parts = await writtenDeck(deck([page(1, []), page(2, [], { notes: [' ', ''] })]));
  expect(names(parts)).toEqual(['ppt/theme/theme1.xml']);
});
