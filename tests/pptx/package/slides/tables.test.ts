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
  expect(xml()).toContain('<a:tcPr marL="76200" marR="76200" marT="0" marB="0" anchor="ctr">');
  expect(xml()).toContain('sz="1300"');
  expect(xml().replace(/.*<p:graphicFrame>/, '')).not.toContain(' lang="en-US"');
});

it('draws rules below rows and fills by slot', async () => {
  const { xml } = await opened([table]);
  expect(xml()).toContain('<a:lnB w="9525"');
  expect(xml()).toContain('<a:lnL w="0"');
  expect(xml()).toContain('<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>  </a:tcPr>');
});
