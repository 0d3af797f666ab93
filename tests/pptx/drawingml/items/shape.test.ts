import { expect, it } from 'vitest';
import type { Item, ShapeItem } from '../../../../src/scene/item.ts';
import { box } from '../../everyKind.ts';
import { written } from '../../written.ts';

const decoration = {
  kind: 'shape',
  name: '形',
  box: box(10, 10, 200, 100),
  described: { decorative: true },
} as const;
const filled: ShapeItem = { ...decoration, shape: 'roundRect', radius: 5, fill: { slot: 'lt2', alpha: 0.4 } };
const drawn = async (item: Item) => (await written([item])).object('形');

it('has the text body that readers expect', async () => {
  expect(await drawn(filled)).toContain(
    '<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/>' +
      '<a:p><a:endParaRPr lang="zh-CN" altLang="en-US"/></a:p></p:txBody></p:sp>',
  );
});

it('has a radius in points and a fill by slot, and no outline that says nothing', async () => {
  const xml = await drawn(filled);
  expect(xml).toContain('<a:gd name="adj" fmla="val 5000"/>');
  expect(xml).toContain('<a:schemeClr val="bg2"><a:alpha val="40000"/></a:schemeClr>');
  expect(xml).not.toContain('<a:ln');
});

it('never rounds a corner by more than half a side', async () => {
  expect(await drawn({ ...filled, radius: 500 })).toContain('fmla="val 50000"');
});

it('rounds no corner without a radius or a side, and no other shape', async () => {
  const { radius: _, ...plain } = filled;
  const none = (shape: string) => `<a:prstGeom prst="${shape}"><a:avLst/></a:prstGeom>`;
  expect(await drawn(plain)).toContain(none('roundRect'));
  expect(await drawn({ ...filled, box: box(10, 10, 200, 0) })).toContain(none('roundRect'));
  expect(await drawn({ ...filled, shape: 'rect' })).toContain(none('rect'));
});

it('without a fill says so', async () => {
  const xml = await drawn({ ...decoration, shape: 'ellipse', line: { colour: { slot: 'dk1' }, width: 1 } });
  expect(xml).toContain(
    '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom><a:noFill/>' +
      '<a:ln w="12700"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:prstDash val="solid"/></a:ln></p:spPr>',
  );
});

it('as a rule is a connector', async () => {
  const line = { colour: { slot: 'accent2' }, width: 2 } as const;
  expect(await drawn({ ...decoration, described: { alt: '线' }, shape: 'line', line })).toMatch(
    /^<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="3" name="形" descr="线"\/><p:cNvCxnSpPr\/><p:nvPr\/><\/p:nvCxnSpPr><p:spPr>.*<a:ln w="25400">.*<\/p:spPr><\/p:cxnSp>$/,
  );
});

it('takes any slot of the theme, those of links too', async () => {
  expect(await drawn({ ...filled, fill: { slot: 'hlink' } })).toContain(
    '<a:solidFill><a:schemeClr val="hlink"/></a:solidFill>',
  );
});

it('as a chevron has its notch in points, and a gradient has its stops and its direction', async () => {
  const fill = {
    towards: 'bottom',
    stops: [
      { at: 0, colour: { slot: 'dk2', alpha: 0.8 } },
      { at: 1, colour: { slot: 'lt1' } },
    ],
  } as const;
  const xml = await drawn({ ...decoration, shape: 'chevron', notch: 28, fill });
  expect(xml).toContain('<a:prstGeom prst="chevron"><a:avLst><a:gd name="adj" fmla="val 28000"/></a:avLst>');
  expect(xml).toContain(
    '<a:gradFill rotWithShape="1"><a:gsLst><a:gs pos="0"><a:schemeClr val="tx2"><a:alpha val="80000"/></a:schemeClr></a:gs>' +
      '<a:gs pos="100000"><a:schemeClr val="bg1"/></a:gs></a:gsLst><a:lin ang="5400000" scaled="0"/></a:gradFill>',
  );
});

it('as a rising arrow is turned upside down and has a head', async () => {
  const line = { colour: { slot: 'dk1' }, width: 2, head: true, dashed: true } as const;
  const xml = await drawn({ ...decoration, shape: 'line', rising: true, line });
  expect(xml).toContain('<a:xfrm flipV="1">');
  expect(xml).toContain('<a:prstDash val="sysDash"/><a:tailEnd type="arrow" w="lg" len="lg"/></a:ln>');
});

it('as a freeform has its points in hundredths of its view, and no fill unless it has one', async () => {
  const icon = {
    ...decoration,
    kind: 'freeform',
    path: 'M2 2.5L22 2C1 2 3 4 5 6Z',
    view: { width: 24, height: 24 },
    line: { colour: { slot: 'accent1' }, width: 2 },
  } as const;
  expect(await drawn(icon)).toContain(
    '<a:pathLst><a:path w="2400" h="2400" fill="none"><a:moveTo><a:pt x="200" y="250"/></a:moveTo>' +
      '<a:lnTo><a:pt x="2200" y="200"/></a:lnTo><a:cubicBezTo><a:pt x="100" y="200"/><a:pt x="300" y="400"/>' +
      '<a:pt x="500" y="600"/></a:cubicBezTo><a:close/></a:path></a:pathLst></a:custGeom><a:noFill/>' +
      '<a:ln w="25400" cap="rnd"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:prstDash val="solid"/><a:round/></a:ln>',
  );
  expect(await drawn({ ...icon, fill: { slot: 'lt2' } })).toContain('<a:path w="2400" h="2400"><a:moveTo>');
});
