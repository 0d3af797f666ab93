import { expect, it } from 'vitest';
import type { ShapeItem } from '../../../../src/scene/item.ts';
import { box, everyKind, run, text } from '../../everyKind.ts';
import { written, writtenDeck } from '../../written.ts';

const at = box(0, 0, 200, 40);
const shape: ShapeItem = {
  kind: 'shape',
  name: '段',
  shape: 'rect',
  box: at,
  described: { alt: '去第二页' },
};

it('has an id of its own, in drawing order, members of groups too', async () => {
  const parts = await writtenDeck(everyKind());
  for (const number of [1, 2, 3]) {
    const ids = [...parts.text(`ppt/slides/slide${number}.xml`).matchAll(/<p:cNvPr id="(\d+)"/g)];
    expect(ids.map(([, id]) => Number(id))).toEqual(ids.map((_, index) => index + 1));
  }
});

it('is described when it is not text, or marked as decoration', async () => {
  const parts = await writtenDeck(everyKind());
  const xml = [1, 2].map((number) => parts.text(`ppt/slides/slide${number}.xml`)).join();
  expect(xml).toContain('name="箭头" descr="从过去到现在"');
  expect(xml).toContain('name="表格" descr="各年货值"');
  expect(xml).toContain('name="图：column" descr="货值从 5.22 到 203.28 亿美元"');
  expect(xml).toMatch(
    /name="标志"><a:extLst><a:ext uri="\{C183D7F6-B498-43B3-948B-1728B52AA6E4\}"><adec:decorative [^>]*val="1"/,
  );
});

it('may be a text that only decorates', async () => {
  const numeral = { ...text('数', box(0, 0, 99, 99), [run('02')]), decorative: true } as const;
  expect((await written([numeral])).slide).toMatch(/name="数"><a:extLst><a:ext uri="\{C183D7F6/);
});

it('has a name and a description of any characters', async () => {
  const { object } = await written([{ ...shape, name: 'A & "B"', described: { alt: '<\n>\u0000' } }]);
  expect(object('A & "B"')).toContain('name="A &amp; &quot;B&quot;" descr="&lt;\n&gt;"');
});

it('keeps its own id from build to build when it comes from the outline, after the mark of decoration', async () => {
  const decoration = { ...shape, described: { decorative: true } } as const;
  const { object } = await written([
    { ...decoration, key: '甲' },
    { ...decoration, name: '他', key: '乙' },
    { ...decoration, name: '无' },
  ]);
  const guid = (name: string) =>
    /<\/a:ext><a:ext uri="\{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236\}"><a16:creationId [^>]*\bid="(\{[^"]*\})"\/>/.exec(
      object(name),
    )?.[1];
  expect(guid('段')).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}\}$/);
  expect(guid('他')).not.toBe(guid('段'));
  expect(guid('无')).toBeUndefined();
});

it('leads somewhere, with its tip', async () => {
  const { object, rels } = await written([{ ...shape, link: '#page-2', tip: '第二页' }]);
  expect(object('段')).toMatch(
    /name="段" descr="去第二页"><a:hlinkClick r:id="rId\d+" action="ppaction:\/\/hlinksldjump" tooltip="第二页"\/>/,
  );
  expect(rels).toContain('Target="slide2.xml"');
});

it('leads somewhere as the box of a text, leaving its words alone', async () => {
  const { object } = await written([{ ...text('甲', at, [run('第二页')]), link: 'https://example.org' }]);
  expect(object('甲')).toMatch(
    /name="甲"><a:hlinkClick r:id="rId\d+" action="ppaction:\/\/hlinkfile" tooltip="https:\/\/example.org\/"\/>/,
  );
  expect(object('甲').match(/hlinkClick/g)).toHaveLength(1);
});

it('leads nowhere when it has no link, though its words may', async () => {
  const { object } = await written([text('甲', at, [run('看'), run('二页', { link: '#page-2' })]), shape]);
  expect(object('甲')).toMatch(/name="甲"\/>.*<a:rPr [^>]*><a:hlinkClick/);
  expect(object('段')).not.toContain('hlinkClick');
});
