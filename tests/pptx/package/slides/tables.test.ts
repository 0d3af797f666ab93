import { expect, it } from 'vitest';
import { tables } from '../../../../src/pptx/package/slides/tables.ts';
import type { TableItem } from '../../../../src/scene/item.ts';
import { box, paragraph, run } from '../../everyKind.ts';
import { opened } from '../../opened.ts';

const cell = (words: string) => ({ paragraphs: [paragraph([run(words, { size: 13 })])] });
const table: TableItem = {
  kind: 'table',
  name: '表',
  box: box(48, 120, 300, 60),
  columns: [200, 100],
  rowHeights: [20, 40],
  rule: { colour: { slot: 'accent4' }, width: 0.75 },
  padding: 6,
  described: { alt: '货值' },
  rows: [
    [{ ...cell('年份'), fill: { slot: 'accent1' } }, cell('货值')],
    [cell('2011'), { paragraphs: [] }],
  ],
};

it('marks the header row and drops the id that all tables share', async () => {
  const { slide, xml } = await opened([table]);
  expect(xml()).toContain('modId');
  expect(xml()).toContain('<a:tblPr/>');
  tables(slide);
  expect(xml()).not.toContain('modId');
  expect(xml()).toContain('<a:tblPr firstRow="1" bandRow="1"/>');
});

it('fills the cells with text, at the sizes and paddings of the scene', async () => {
  const { slide, xml } = await opened([table]);
  tables(slide);
  expect(xml().match(/<a:t>.*?<\/a:t>/g)).toEqual(['<a:t>年份</a:t>', '<a:t>货值</a:t>', '<a:t>2011</a:t>']);
  expect(xml()).toContain('<a:gridCol w="2540000"/><a:gridCol w="1270000"/>');
  expect(xml()).toContain('<a:tr h="254000">');
  expect(xml()).toContain('<a:tr h="508000">');
  expect(xml().match(/<a:tcPr [^>]*>/g)).toEqual(
    ['0', '76200', '0', '76200'].map(
      (left) => `<a:tcPr marL="${left}" marR="76200" marT="0" marB="0" anchor="ctr">`,
    ),
  );
  expect(xml()).toContain('sz="1300"');
  expect(xml().replace(/.*<p:graphicFrame>/, '')).not.toContain(' lang="en-US"');
});

it('draws rules under rows on both sides of an edge, in slots, alpha kept', async () => {
  const rule = { colour: { slot: 'accent4', alpha: 0.5 }, width: 0.75 } as const;
  const headRule = { colour: { slot: 'accent1' }, width: 1.5 } as const;
  const { slide, xml } = await opened([{ ...table, rule, headRule }]);
  tables(slide);
  const lines = [...xml().matchAll(/<a:ln([TB]) w="(\d+)"[^>]*>(<a:noFill|.*?<\/a:solidFill>)/g)];
  const head = '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>';
  const thin = '<a:solidFill><a:schemeClr val="accent4"><a:alpha val="50000"/></a:schemeClr></a:solidFill>';
  expect(lines.map(([, side, width, fill]) => [side, width, fill])).toEqual([
    ...[1, 2].flatMap(() => [
      ['T', '0', '<a:noFill'],
      ['B', '19050', head],
    ]),
    ...[1, 2].flatMap(() => [
      ['T', '19050', head],
      ['B', '9525', thin],
    ]),
  ]);
});

it('fills cells by slot', async () => {
  const { xml } = await opened([table]);
  expect(xml()).toContain('<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>  </a:tcPr>');
});
