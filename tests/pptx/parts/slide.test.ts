import { expect, it } from 'vitest';
import { box, content, run, text } from '../everyKind.ts';
import { written } from '../written.ts';

it('belongs to the layout that its page names', async () => {
  const { rels } = await written([], { layouts: [{ ...content, name: 'cover' }, content] });
  expect(rels).not.toContain('slideLayout1.xml');
  expect(rels).toContain('Target="../slideLayouts/slideLayout2.xml"');
});

it('is a mistake of ours when the scene does not have its layout', async () => {
  await expect(written([], { layouts: [] })).rejects.toThrow('page 1 asks for the unknown layout content');
});

it('has no name, no blanks between elements, and keeps those that are text', async () => {
  const { slide } = await written([text('甲', box(0, 0, 100, 20), [run(' ')])]);
  expect(slide).toContain('<p:cSld><p:spTree>');
  expect(slide.replace('<a:t> </a:t>', '')).not.toMatch(/[^?]>\s+</);
  expect(slide).toContain('<a:t> </a:t>');
});

it('draws its items in their order, behind one another', async () => {
  const { slide } = await written([1, 2, 3].map((n) => text(`甲 ${n}`, box(0, 0, 9, 9), [run(`${n}`)])));
  expect([...slide.matchAll(/<p:cNvPr id="\d+" name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
    '标题',
    '甲 1',
    '甲 2',
    '甲 3',
  ]);
});

it('keeps its own id from build to build', async () => {
  const { parts, slide } = await written([]);
  const id = (xml: string) =>
    /<p:extLst><p:ext uri="\{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E\}"><p14:creationId [^>]*\bval="(\d+)"\/>/.exec(
      xml,
    )?.[1];
  expect(id(slide)).toBeDefined();
  expect(id(slide)).toBe(id((await written([])).slide));
  expect(id(parts.text('ppt/slides/slide2.xml'))).not.toBe(id(slide));
});
