import { expect, it } from 'vitest';
import type { ShapeItem } from '../../../../src/scene/item.ts';
import { box } from '../../everyKind.ts';
import { written } from '../../written.ts';

const decoration = {
  kind: 'shape',
  name: '形',
  box: box(10, 10, 200, 100),
  described: { decorative: true },
} as const;
const filled: ShapeItem = { ...decoration, shape: 'roundRect', radius: 5, fill: { slot: 'lt2', alpha: 0.4 } };
const drawn = async (item: ShapeItem) => (await written([item])).object('形');

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
