import { expect, it } from 'vitest';
import { writePptx } from '../../../src/pptx/writePptx.ts';
import type { Placeholder, SceneLayout } from '../../../src/scene/scene.ts';
import { Parts } from '../../package/parts.ts';
import { box, content, deck, everyKind, page, run, text } from '../everyKind.ts';
import { expectedDeck, readDeck } from '../readBack.ts';
import { validate } from '../validate.ts';
import { writtenDeck } from '../written.ts';

const cover: SceneLayout = {
  name: 'cover',
  label: '封面 & 标题',
  background: { slot: 'dk2' },
  items: [
    {
      kind: 'shape',
      name: '线',
      shape: 'line',
      box: box(48, 500, 864, 0),
      line: { colour: { slot: 'accent4' }, width: 0.75 },
      described: { decorative: true },
    },
    { kind: 'picture', name: '标志', box: box(800, 30, 60, 60), media: 'logo', described: { alt: '徽标' } },
    text('回目录', box(48, 507, 200, 18), [run('回目录')], { link: '#page-1' }),
    text('大字', box(700, 100, 200, 300), [run('02')], { decorative: true }),
  ],
  placeholders: [],
};

async function written(more: readonly SceneLayout[] = []) {
  const parts = await writtenDeck({ ...everyKind(), layouts: [content, ...more] });
  return { parts, xml: (number: number) => parts.text(`ppt/slideLayouts/slideLayout${number}.xml`) };
}

it('are those of the scene and no other', async () => {
  const { parts } = await written();
  expect(parts.names().filter((name) => name.includes('slideLayout'))).toEqual([
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
    'ppt/slideLayouts/slideLayout1.xml',
  ]);
});

it('has a name, a type, and what new slides begin with', async () => {
  const { xml } = await written();
  expect(xml(1)).toContain(' type="obj" preserve="1"><p:cSld name="内容">');
  expect([...xml(1).matchAll(/<p:ph ([^>]*)\/>/g)].map(([, ph]) => ph)).toEqual([
    'type="title" hasCustomPrompt="1"',
    'type="body" idx="11" hasCustomPrompt="1"',
    'type="ftr" sz="quarter" idx="12"',
    'type="sldNum" sz="quarter" idx="13"',
    'type="dt" sz="half" idx="10"',
  ]);
  expect(xml(1)).toMatch(/<a:t>正文<\/a:t><\/a:r><a:endParaRPr [^>]*\/><\/a:p><a:p><a:pPr lvl="1"\/><a:r>/);
});

it('gives bodies five levels: those of the scene, then more like the last, each a step further in, with a bullet', async () => {
  const { xml } = await written();
  const body = /idx="11".*?<a:lstStyle>(.*?)<\/a:lstStyle>/.exec(xml(1))?.[1] ?? '';
  const levels = [
    ...body.matchAll(
      /<a:lvl(\d)pPr marL="(\d+)" indent="(-?\d+)".*?<a:bu(?:None|AutoNum type|Char char)(?:="(.*?)")?.*?sz="(\d+)"/g,
    ),
  ];
  const points = (emu: string | undefined) => Number(emu) / 12_700;
  expect(
    levels.map(([, level, left, hanging, bullet, size]) => [
      level,
      points(left),
      points(hanging),
      bullet,
      size,
    ]),
  ).toEqual([
    ['1', 18, -18, '•', '1800'],
    ['2', 36, -18, undefined, '1400'],
    ['3', 54, -18, '–', '1400'],
    ['4', 72, -18, '•', '1400'],
    ['5', 90, -18, '–', '1400'],
  ]);
  expect(body.match(/<a:buFont typeface="\+mj-lt"\/>/g)).toHaveLength(4);
});

it('makes prose that someone makes too long shrink, and leaves footers as they are', async () => {
  const { xml, parts } = await written();
  const fitOf = (part: string) =>
    [...part.matchAll(/<p:ph type="(\w+)".*?(?:<a:bodyPr\/>|<a:(\w+)Autofit\/>)/gs)].map(
      ([, type, fit]) => `${type} ${fit ?? 'inherits'}`,
    );
  expect(fitOf(parts.text('ppt/slideMasters/slideMaster1.xml'))).toEqual([
    'title norm',
    'body norm',
    'dt no',
    'ftr no',
    'sldNum no',
  ]);
  expect(fitOf(xml(1)).filter((fit) => /^(title|body|subTitle|ctrTitle) no$/.test(fit))).toEqual([]);
});

it('stands on its own ground and draws its furniture, described or marked as decoration', async () => {
  const { parts, xml } = await written([cover]);
  expect(xml(1)).not.toContain('<p:bg>');
  expect(xml(2)).toContain(
    '<p:cSld name="封面 &amp; 标题"><p:bg><p:bgPr><a:solidFill><a:schemeClr val="dk2"/></a:solidFill><a:effectLst/>',
  );
  expect(xml(2)).toContain(' preserve="1" userDrawn="1"');
  expect(xml(2)).toMatch(/<p:cxnSp>.*name="线">.*?decorative/);
  expect(xml(2)).toMatch(/<p:pic>.*name="标志" descr="徽标"/);
  expect(xml(2)).toMatch(/name="大字"><a:extLst>.*?decorative/);
  expect(xml(2)).toMatch(/name="回目录"><a:hlinkClick r:id="rId4" [^>]* tooltip="第 1 页"/);
  expect(parts.text('ppt/slideLayouts/_rels/slideLayout2.xml.rels').match(/Target="[^"]*"/g)).toEqual([
    'Target="../slideMasters/slideMaster1.xml"',
    expect.stringMatching(/^Target="..\/media\/image-[0-9a-f]{12}.png"$/),
    expect.stringMatching(/^Target="..\/media\/image-[0-9a-f]{12}.svg"$/),
    'Target="../slides/slide1.xml"',
  ]);
});

it('is a mistake of ours to ask for a picture the scene does not have', async () => {
  const scene = deck([page(1, [])], { layouts: [content, cover], media: {} });
  await expect(writePptx(scene)).rejects.toThrow('the scene has no medium logo');
});

it('repeats nothing that the master says: moving the master’s title or footer moves those of every layout', async () => {
  const low = { ...content, name: 'low', label: '低', placeholders: content.placeholders.map(lower) };
  const { xml } = await written([
    low,
    { ...content, name: 'dark', label: '深', background: { slot: 'dk2' } },
  ]);
  const shape = (number: number, type: string) =>
    new RegExp(`<p:ph type="${type}"[^>]*/></p:nvPr></p:nvSpPr>(.*?)<a:p>`, 's').exec(xml(number))?.[1];
  for (const type of ['title', 'ftr', 'sldNum', 'dt']) {
    expect(shape(1, type)).toBe('<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>');
  }
  expect(shape(2, 'title')).toMatch(/^<p:spPr><a:xfrm>.*<\/p:spPr><p:txBody><a:bodyPr\/><a:lstStyle\/>$/);
  // On a dark background the master's text colour would be different.
  expect(shape(3, 'title')).toMatch(/<a:lstStyle><a:lvl1pPr/);
});

it('is told that it has no footer when it has none', async () => {
  const bare = { ...content, name: 'bare', label: '无', placeholders: content.placeholders.slice(-1) };
  const { xml } = await written([bare]);
  expect(xml(1)).toContain('<p:hf hdr="0" dt="0"/>');
  expect(xml(2)).toContain('<p:hf hdr="0" ftr="0" dt="0"/>');
});

it('on a dark layout the text colour is light, also on its slides, and what stands there looks as it did', async () => {
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
  const bytes = await writePptx(scene);
  const parts = Parts.unzip(bytes);
  const [slide1, layout2] = ['ppt/slides/slide1.xml', 'ppt/slideLayouts/slideLayout2.xml'];
  for (const name of [slide1, layout2]) expect(parts.text(name)).not.toMatch(/schemeClr val="(bg|tx)\d"/);
  expect(parts.text(layout2)).toContain('<p:clrMapOvr><a:overrideClrMapping bg1="dk1" tx1="lt1" ');
  // The slide has no colour map of its own, because it would keep that map when it is given another layout.
  for (const name of [slide1, 'ppt/slides/slide2.xml', 'ppt/slideLayouts/slideLayout1.xml']) {
    expect(parts.text(name)).toContain('<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>');
  }
  const runs = /<a:rPr[^>]*><a:solidFill><a:schemeClr val="(\w+)"\/><\/a:solidFill>.*?<a:t>(..)<\/a:t>/g;
  const colours = [...parts.text('ppt/slides/slide1.xml').matchAll(runs)];
  expect(colours.map(([, slot, said]) => `${said} ${slot}`)).toEqual(['白字 lt1', '黑字 dk1']);
  expect((await readDeck(bytes)).map(({ texts }) => texts)).toEqual(
    expectedDeck(scene).map(({ texts }) => texts),
  );
  expect(await validate(bytes)).toEqual([]);
});

const lower = (one: Placeholder): Placeholder =>
  one.type === 'title' ? { ...one, box: { ...one.box, y: one.box.y + 6 } } : one;
