import { expect, it } from 'vitest';
import { themeXml } from '../../../src/pptx/theme/theme.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { parseXml } from '../../package/parseXml.ts';
import { box, theme as brand, deck, everyKind, page, paragraph, run, text } from '../everyKind.ts';

const inLanguage = (language: string, scene: Scene = deck([])): string =>
  themeXml({ ...scene, document: { ...scene.document, language } });
/** The faces of the body font: of East Asian text, and of these scripts. */
const facesIn = (xml: string) => {
  const font = /<a:minorFont>(.*?)<\/a:minorFont>/.exec(xml)?.[1] ?? '';
  const scripts = [...font.matchAll(/script="(\w+)" typeface="([^"]*)"/g)].map(([, script, face]) => [
    script,
    face,
  ]);
  return { ea: /<a:ea typeface="([^"]*)"/.exec(font)?.[1], ...Object.fromEntries(scripts) };
};

it('puts the brand in place of the Office theme: twelve colours, two fonts with their East Asian faces', () => {
  const xml = themeXml(everyKind());
  expect(xml).toContain('name="国检红"');
  expect(
    [...xml.matchAll(/<a:(\w+)><a:srgbClr val="(\w{6})"\/>/g)].map(([, slot, hex]) => [slot, hex]),
  ).toEqual(Object.entries(brand.colours));
  for (const font of ['majorFont', 'minorFont'])
    expect(xml).toContain(
      `<a:${font}><a:latin typeface="Arial"/><a:ea typeface="Microsoft YaHei"/><a:cs typeface=""/>`,
    );
});

it('offers the colours of the brand that are no slots, by their names in the language of the deck', () => {
  const offered = (xml: string) =>
    [...xml.matchAll(/<a:custClr name="([^"]*)"><a:srgbClr val="(\w{6})"\/>/g)].map(([, ...one]) => one);
  expect(offered(inLanguage('zh-CN'))).toEqual([
    ['次要文字', '6B7078'],
    ['线条', 'D8D2C4'],
    ['浅底', 'F7F4EE'],
    ['浅主色', 'F4E7E4'],
  ]);
  expect(offered(inLanguage('en-GB')).map(([name]) => name)).toEqual(['Muted', 'Line', 'Wash', 'Tint']);
});

it('gives each script a face that has its letters; the brand’s East Asian face goes to the script of the deck', () => {
  const face = {
    heading: brand.faces.heading,
    body: { latin: 'Arial', ea: 'KaiTi' },
    quotation: brand.faces.quotation,
  };
  const scene = deck([], { theme: { ...brand, faces: face } });
  const others = { Arab: 'Arial', Hebr: 'Arial', Thai: 'Cordia New', Deva: 'Mangal' };
  const [jpan, hang, hans, hant] = ['Yu Gothic', 'Malgun Gothic', 'Microsoft YaHei', 'Microsoft JhengHei'];
  expect(facesIn(inLanguage('zh-CN', scene))).toMatchObject({
    ea: 'KaiTi',
    Jpan: jpan,
    Hang: hang,
    Hans: 'KaiTi',
    Hant: hant,
    ...others,
  });
  expect(facesIn(inLanguage('zh-TW', scene))).toMatchObject({ ea: 'KaiTi', Hans: hans, Hant: 'KaiTi' });
  expect(facesIn(inLanguage('ja', scene))).toMatchObject({ ea: 'KaiTi', Jpan: 'KaiTi', Hans: hans });
  expect(facesIn(inLanguage('ko-KR', scene))).toMatchObject({ ea: 'KaiTi', Hang: 'KaiTi', Hans: hans });
  expect(facesIn(inLanguage('en-GB', scene))).toMatchObject({
    ea: '',
    Jpan: jpan,
    Hang: hang,
    Hans: 'KaiTi',
    Hant: hant,
    ...others,
  });
});

it('an English deck names a face for all East Asian text only when it has such text', () => {
  const plain = { ...page(1, []), items: [] };
  const saying = (words: string) => deck([{ ...plain, items: [text('a', box(0, 0, 9, 9), [run(words)])] }]);
  expect(facesIn(inLanguage('en', saying('Words – and “marks”'))).ea).toBe('');
  expect(facesIn(inLanguage('en', saying('A word: 国'))).ea).toBe('Microsoft YaHei');
  expect(facesIn(inLanguage('en', saying('かな'))).ea).toBe('Microsoft YaHei');
  const cell = { paragraphs: [paragraph([run('한')])] };
  const table = everyKind().pages[1]?.items.find((item) => item.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  const items = [{ ...table, rows: [[cell]] }];
  expect(facesIn(inLanguage('en', deck([{ ...plain, items }]))).ea).toBe('Microsoft YaHei');
});

it('gives what a user draws the look of the deck: a flat box in the primary colour, a line, a text without insets', () => {
  const xml = themeXml(everyKind());
  const [box, line, text] = ['spDef', 'lnDef', 'txDef'].map(
    (tag) => new RegExp(`<a:${tag}>.*</a:${tag}>`).exec(xml)?.[0] ?? '',
  );
  expect(box).toContain(
    '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln><a:effectLst/>',
  );
  expect(box).toContain('<a:defRPr sz="1800"><a:solidFill><a:schemeClr val="lt1"/>');
  expect(line).toContain('<a:ln w="19050"><a:solidFill><a:schemeClr val="accent1"/>');
  expect(text).toContain('lIns="0" tIns="0" rIns="0" bIns="0"');
  expect(text).toContain('<a:defRPr sz="1800">');
  const yellow = { ...brand, colours: { ...brand.colours, accent1: 'FFD600' } };
  expect(themeXml(deck([], { theme: yellow }))).toContain(
    '<a:defRPr sz="1800"><a:solidFill><a:schemeClr val="dk1"/>',
  );
});

it('writes names with any characters', () => {
  const xml = themeXml(deck([], { theme: { ...brand, name: 'A & "B" <C>' } }));
  expect(xml).toContain('name="A &amp; &quot;B&quot; &lt;C&gt;"');
  expect(parseXml(xml).getAttribute('name')).toBe('A & "B" <C>');
});
