import { expect, it } from 'vitest';
import { clicks } from '../../../../src/pptx/package/slides/clicks.ts';
import type { ShapeItem } from '../../../../src/scene/item.ts';
import { box, run, text } from '../../everyKind.ts';
import { opened } from '../../opened.ts';

const at = box(0, 0, 200, 40);
const shape: ShapeItem = {
  kind: 'shape',
  name: '段',
  shape: 'rect',
  box: at,
  described: { alt: '去第二页' },
};

it('links a shape, with its tip', async () => {
  const { slide, xml, rels } = await opened([{ ...shape, link: '#page-2', tip: '第二页' }]);
  clicks(slide);
  expect(xml()).toMatch(
    /name="item 1.2"><a:hlinkClick r:id="rId\d+" action="ppaction:\/\/hlinksldjump" tooltip="第二页"\/>/,
  );
  expect(rels()).toContain('Target="slide2.xml"');
});

it('links the box of a text, leaving its words alone', async () => {
  const { slide, xml } = await opened([{ ...text('甲', at, [run('第二页')]), link: 'https://example.org' }]);
  clicks(slide);
  expect(xml()).toMatch(
    /name="item 1.2"><a:hlinkClick r:id="rId\d+" action="ppaction:\/\/hlinkfile" tooltip="https:\/\/example.org\/"\/>/,
  );
});

it('leaves alone what has no link', async () => {
  const { slide, xml } = await opened([text('甲', at, [run('看'), run('二页', { link: '#page-2' })]), shape]);
  clicks(slide);
  expect(xml()).not.toContain('hlinkClick');
});
