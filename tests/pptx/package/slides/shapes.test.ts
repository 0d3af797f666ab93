import { expect, it } from 'vitest';
import { shapes } from '../../../../src/pptx/package/slides/shapes.ts';
import type { ShapeItem } from '../../../../src/scene/item.ts';
import { box } from '../../everyKind.ts';
import { opened } from '../../opened.ts';

const decoration = {
  kind: 'shape',
  name: '形',
  box: box(10, 10, 200, 100),
  described: { decorative: true },
} as const;
const filled: ShapeItem = { ...decoration, shape: 'roundRect', radius: 5, fill: { slot: 'lt2', alpha: 0.4 } };

it('gives shapes the text body that readers expect', async () => {
  const { slide, xml } = await opened([filled]);
  expect(xml().match(/<p:txBody>/g)).toHaveLength(1);
  shapes(slide);
  expect(xml().match(/<p:txBody>/g)).toHaveLength(2);
  expect(xml()).toContain('<a:p><a:endParaRPr lang="zh-CN" altLang="en-US"/></a:p>');
});

it('draws a radius in points and fills by slot', async () => {
  const { xml } = await opened([filled]);
  expect(xml()).toContain('<a:gd name="adj" fmla="val 5000"/>');
  expect(xml()).toContain('<a:schemeClr val="bg2"><a:alpha val="40000"/></a:schemeClr>');
});

it('never rounds a corner by more than half a side', async () => {
  const { xml } = await opened([{ ...filled, radius: 500 }]);
  expect(xml()).toContain('fmla="val 50000"');
});

it('makes a rule a connector', async () => {
  const line: ShapeItem = { ...decoration, shape: 'line', line: { colour: { slot: 'accent2' }, width: 2 } };
  const { slide, xml } = await opened([line]);
  expect(xml()).not.toContain('p:cxnSp');
  shapes(slide);
  expect(xml()).toMatch(
    /<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="3" name="item 1.2"\/><p:cNvCxnSpPr\/><p:nvPr\/><\/p:nvCxnSpPr><p:spPr>.*<a:ln w="25400">.*<\/p:spPr><\/p:cxnSp>/,
  );
});

it('refuses a slot pptxgenjs would silently paint black', async () => {
  await expect(opened([{ ...filled, fill: { slot: 'hlink' } }])).rejects.toThrow(
    'pptxgenjs cannot paint with hlink',
  );
});
