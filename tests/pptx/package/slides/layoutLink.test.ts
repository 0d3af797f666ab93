import { expect, it } from 'vitest';
import { layoutLink } from '../../../../src/pptx/package/slides/layoutLink.ts';
import { content } from '../../everyKind.ts';
import { opened } from '../../opened.ts';

it('ties a slide to the layout at the same place in the scene', async () => {
  const { slide, rels } = await opened([], { layouts: [{ ...content, name: 'cover' }, content] });
  expect(rels()).toContain('slideLayout1.xml');
  layoutLink(slide);
  expect(rels()).not.toContain('slideLayout1.xml');
  expect(rels()).toContain('Target="../slideLayouts/slideLayout2.xml"');
});

it('stops at a page whose layout the scene does not have', async () => {
  const { slide } = await opened([], { layouts: [] });
  expect(() => layoutLink(slide)).toThrow('page 1 asks for the unknown layout content');
});
