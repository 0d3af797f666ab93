import { expect, it } from 'vitest';
import type { GroupItem } from '../../../../src/scene/item.ts';
import { box, run, text } from '../../everyKind.ts';
import { written } from '../../written.ts';

const words = (name: string, x: number) => text(name, box(x, 10, 20, 30), [run(name)]);
const group = (name: string, items: GroupItem['items']): GroupItem => ({ kind: 'group', name, items });

it('gathers members under one name, in a box that encloses them and does not scale them', async () => {
  const { slide } = await written([
    words('前', 0),
    group('卡 1: “727” & 人次', [words('甲', 100), words('乙', 200)]),
    words('后', 0),
  ]);
  const place = (off: string, ext: string) =>
    `<a:${off} x="1270000" y="127000"/><a:${ext} cx="1524000" cy="381000"/>`;
  expect(slide).toContain(
    '<p:nvGrpSpPr><p:cNvPr id="4" name="卡 1: “727” &amp; 人次" descr="甲 乙"/><p:cNvGrpSpPr/><p:nvPr/>' +
      `</p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place('off', 'ext')}${place('chOff', 'chExt')}</a:xfrm></p:grpSpPr>`,
  );
  expect(slide).toMatch(/name="前".*<p:grpSp>.*name="甲".*name="乙".*<\/p:grpSp>.*name="后"/s);
});

it('nests, in drawing order', async () => {
  const { slide } = await written([group('外', [group('内', [words('甲', 100)]), words('乙', 200)])]);
  expect(slide).toMatch(
    /<p:grpSp>.*name="外" descr="甲 乙".*<p:grpSp>.*name="内" descr="甲".*name="甲".*<\/p:grpSp>.*name="乙".*<\/p:grpSp>/s,
  );
});

it('says what its members say: words of texts, descriptions of the rest, nothing of decoration; else its name', async () => {
  const shape = { kind: 'shape', shape: 'rect', box: box(0, 0, 9, 9) } as const;
  const numeral = { ...words('02', 0), decorative: true } as const;
  const ground = { ...shape, name: '底', described: { decorative: true } } as const;
  const arrow = { ...shape, name: '箭', described: { alt: '向右' } } as const;
  const { slide } = await written([
    group('卡', [ground, numeral, text('行', box(0, 0, 9, 9), [run('上\n下'), run(' 完')]), arrow]),
    group('饰', [{ ...ground, name: '底 2' }]),
  ]);
  expect(slide).toContain('name="卡" descr="上 下 完 向右"');
  expect(slide).toContain('name="饰" descr="饰"');
});

it('is left out without members', async () => {
  const { slide } = await written([
    group('空', [group('也空', [])]),
    group('有', [group('空', []), words('甲', 100)]),
  ]);
  expect(slide.match(/<p:grpSp>/g)).toHaveLength(1);
  expect(slide).toContain('<a:off x="1270000" y="127000"/><a:ext cx="254000" cy="381000"/>');
});
