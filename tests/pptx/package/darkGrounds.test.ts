import { expect, it } from 'vitest';
import { darkGrounds } from '../../../src/pptx/package/darkGrounds.ts';
import { Parts } from '../../../src/pptx/package/parts.ts';
import { writePptx } from '../../../src/pptx/writePptx.ts';
import type { SceneLayout } from '../../../src/scene/scene.ts';
import { box, content, deck, page, run, text } from '../everyKind.ts';
import { expectedDeck, readDeck } from '../readBack.ts';
import { validate } from '../validate.ts';
import { read } from './read.ts';

const dark: SceneLayout = { ...content, name: 'dark', label: '深色', background: { slot: 'dk2' } };
const words = [
  text('White', box(48, 120, 400, 40), [run('白字', { colour: { slot: 'lt1' } })]),
  text('Black', box(48, 200, 400, 40), [run('黑字')]),
];
const scene = deck(
  [page(1, words), page(2, words)].map((one) => (one.number === 1 ? { ...one, layout: 'dark' } : one)),
  {
    layouts: [content, dark],
  },
);

it('on a dark layout the text colour is light, also on its slides, and what stands there looks as it did', async () => {
  const bytes = await writePptx(scene);
  const parts = Parts.unzip(bytes);
  const [slide1, layout2] = ['ppt/slides/slide1.xml', 'ppt/slideLayouts/slideLayout2.xml'];
  for (const name of [slide1, layout2]) expect(read(parts, name)).not.toMatch(/schemeClr val="(bg|tx)\d"/);
  expect(read(parts, layout2)).toContain('<p:clrMapOvr><a:overrideClrMapping bg1="dk1" tx1="lt1" ');
  // A map of the slide's own would go with it to whatever layout it is given.
  for (const name of [slide1, 'ppt/slides/slide2.xml', 'ppt/slideLayouts/slideLayout1.xml']) {
    expect(read(parts, name)).toContain('<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>');
  }
  const runs = /<a:rPr[^>]*><a:solidFill><a:schemeClr val="(\w+)"\/><\/a:solidFill>.*?<a:t>(..)<\/a:t>/g;
  const colours = [...read(parts, 'ppt/slides/slide1.xml').matchAll(runs)];
  expect(colours.map(([, slot, said]) => `${said} ${slot}`)).toEqual(['白字 lt1', '黑字 dk1']);
  expect((await readDeck(bytes)).map(({ texts }) => texts)).toEqual(
    expectedDeck(scene).map(({ texts }) => texts),
  );
  expect(await validate(bytes)).toEqual([]);
});

it('light grounds are left alone', async () => {
  const light = deck([page(1, words)]);
  const parts = Parts.unzip(await writePptx(light));
  const before = read(parts, 'ppt/slides/slide1.xml');
  darkGrounds(parts, light);
  expect(read(parts, 'ppt/slides/slide1.xml')).toBe(before);
});
