import { expect, it } from 'vitest';
import { parseXml } from '../../../../src/pptx/package/parseXml.ts';
import { tidy } from '../../../../src/pptx/package/slides/tidy.ts';
import { box, run, text } from '../../everyKind.ts';
import { opened } from '../../opened.ts';

it('takes away slide names, blanks between elements and empty outlines', async () => {
  const { slide, xml } = await opened([text('甲', box(0, 0, 100, 20), [run('甲')])]);
  expect(xml()).toContain('<p:cSld name="Slide 1">');
  expect(xml()).toMatch(/<a:ln\/>/);
  tidy(slide);
  expect(xml()).toContain('<p:cSld>');
  expect(xml()).not.toMatch(/<a:ln\/>|[^?]>\s+</);
});

it('leaves blanks that are text', async () => {
  const { slide, xml } = await opened([]);
  slide.tree.appendChild(parseXml('<a:t> </a:t>'));
  tidy(slide);
  expect(xml()).toContain('<a:t> </a:t>');
});
