import { expect, it } from 'vitest';
import { groups } from '../../../../src/pptx/package/slides/groups.ts';
import type { GroupItem } from '../../../../src/scene/item.ts';
import { box, run, text } from '../../everyKind.ts';
import { opened } from '../../opened.ts';

const words = (name: string, x: number) => text(name, box(x, 10, 20, 30), [run(name)]);
const group = (name: string, items: GroupItem['items']): GroupItem => ({ kind: 'group', name, items });

it('gathers members under one name, in a box that encloses them and does not scale them', async () => {
  const { slide, xml } = await opened([
    words('前', 0),
    group('卡 1: “727” & 人次', [words('甲', 100), words('乙', 200)]),
    words('后', 0),
  ]);
  groups(slide);
  const place = (off: string, ext: string) =>
    `<a:${off} x="1270000" y="127000"/><a:${ext} cx="1524000" cy="381000"/>`;
  expect(xml()).toContain(
    '<p:nvGrpSpPr><p:cNvPr id="0" name="卡 1: “727” &amp; 人次" descr="甲 乙"/><p:cNvGrpSpPr/><p:nvPr/>' +
      `</p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place('off', 'ext')}${place('chOff', 'chExt')}</a:xfrm></p:grpSpPr>`,
  );
  expect(xml()).toMatch(/"item 1.2".*<p:grpSp>.*"item 1.3".*"item 1.4".*<\/p:grpSp>.*"item 1.5"/s);
});

it('nests', async () => {
  const { slide, xml } = await opened([group('外', [group('内', [words('甲', 100)]), words('乙', 200)])]);
  groups(slide);
  expect(xml()).toMatch(
    /<p:grpSp>.*name="外".*<p:grpSp>.*name="内".*"item 1.2".*<\/p:grpSp>.*"item 1.3".*<\/p:grpSp>/s,
  );
});

it('leaves out groups without members', async () => {
  const { slide, xml } = await opened([
    group('空', [group('也空', [])]),
    group('有', [group('空', []), words('甲', 100)]),
  ]);
  groups(slide);
  expect(xml().match(/<p:grpSp>/g)).toHaveLength(1);
  expect(xml()).toContain('<a:off x="1270000" y="127000"/><a:ext cx="254000" cy="381000"/>');
});
