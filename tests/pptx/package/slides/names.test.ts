import { expect, it } from 'vitest';
import { names } from '../../../../src/pptx/package/slides/names.ts';
import { box, everyKind, run, text } from '../../everyKind.ts';
import { opened } from '../../opened.ts';

const scene = everyKind();
const items = scene.pages.flatMap((page) => page.items.slice(1));

it('gives every object an id of its own', async () => {
  const ids = (xml: string) => [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => Number(id));
  const table = items.filter(({ kind }) => kind === 'table');
  const { slide, xml } = await opened([...items.slice(1), ...table, ...table], { media: scene.media });
  expect(new Set(ids(xml())).size).toBeLessThan(ids(xml()).length);
  names(slide);
  expect(ids(xml())).toEqual(ids(xml()).map((_, index) => index + 1));
});

it('describes what is not text and marks decoration', async () => {
  const { slide, xml } = await opened(items, { media: scene.media });
  names(slide);
  expect(xml()).toContain('name="箭头" descr="从过去到现在"');
  expect(xml()).toContain('name="表格" descr="各年货值"');
  expect(xml()).toContain('name="图：column" descr="货值从 5.22 到 203.28 亿美元"');
  expect(xml()).toMatch(/name="标志">\s*<a:extLst><a:ext uri="\{C183D7F6[^>]*><adec:decorative [^>]*val="1"/);
  expect(xml()).not.toContain('preencoded');
  expect(xml()).not.toContain('item 1.');
});

it('marks a text that only decorates', async () => {
  const numeral = { ...text('数', box(0, 0, 99, 99), [run('02')]), decorative: true } as const;
  const { slide, xml } = await opened([numeral]);
  names(slide);
  expect(xml()).toMatch(/name="数"><a:extLst><a:ext uri="\{C183D7F6/);
});
