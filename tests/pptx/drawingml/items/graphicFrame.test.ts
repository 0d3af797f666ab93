import { describe, expect, it } from 'vitest';
import type { SceneRun, TableItem } from '../../../../src/scene/item.ts';
import type { Placeholder } from '../../../../src/scene/scene.ts';
import { aChart } from '../../charts/aChart.ts';
import { box, content, paragraph, run, tableStyle } from '../../everyKind.ts';
import { written } from '../../written.ts';

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

describe('a table', () => {
  const drawn = async (change: Partial<TableItem> = {}) =>
    (await written([{ ...table, ...change }])).object('表');

  it('marks its header row, and stands where the scene says', async () => {
    const xml = await drawn();
    expect(xml).toMatch(
      /<a:tblPr firstRow="1"><a:tableStyleId>\{[0-9A-F-]{36}\}<\/a:tableStyleId><\/a:tblPr>/,
    );
    expect(xml).toContain(
      '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
        '<p:xfrm><a:off x="609600" y="1524000"/><a:ext cx="3810000" cy="762000"/></p:xfrm>',
    );
  });

  it('has its cells full of text, at the sizes and paddings of the scene', async () => {
    const xml = await drawn();
    expect(xml.match(/<a:t>.*?<\/a:t>/g)).toEqual(['<a:t>年份</a:t>', '<a:t>货值</a:t>', '<a:t>2011</a:t>']);
    expect(xml).toContain('<a:gridCol w="2540000"/><a:gridCol w="1270000"/>');
    expect(xml).toContain('<a:tr h="254000">');
    expect(xml).toContain('<a:tr h="508000">');
    expect(xml.match(/<a:tcPr [^>]*>/g)).toEqual(
      ['0', '76200', '0', '76200'].map(
        (left) => `<a:tcPr marL="${left}" marR="76200" marT="0" marB="0" anchor="ctr">`,
      ),
    );
    expect(xml).toContain('sz="1300"');
    expect(xml).not.toContain(' lang="en-US"');
  });

  it('writes a cell that reaches over the next column as one, with the padding of both', async () => {
    const wide = [{ ...cell('货值'), wide: true as const }, { paragraphs: [] }];
    const xml = await drawn({ rows: [wide, [cell('2011'), cell('62')]], joined: [0], flush: true });
    expect(xml.match(/<a:tc( [^>]*)?>/g)).toEqual([
      '<a:tc gridSpan="2">',
      '<a:tc hMerge="1">',
      '<a:tc>',
      '<a:tc>',
    ]);
    expect(xml.match(/marR="\d+"/g)?.[0]).toBe('marR="0"');
  });

  it('draws rules under rows on both sides of an edge, in slots, alpha kept', async () => {
    const rule = { colour: { slot: 'accent4', alpha: 0.5 }, width: 0.75 } as const;
    const headRule = { colour: { slot: 'accent1' }, width: 1.5 } as const;
    const xml = await drawn({ rule, headRule });
    const lines = [...xml.matchAll(/<a:ln([TB]) w="(\d+)"[^>]*>(<a:noFill|.*?<\/a:solidFill>)/g)];
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

  it('leaves to the table style what that says: lines, bold, colours of text', async () => {
    const said = (words: string, look: Partial<SceneRun>) => ({
      paragraphs: [paragraph([run(words, look)])],
    });
    const { rule, headRule, header } = tableStyle;
    const rows = [
      [said('年份', { colour: header }), said('货值', { colour: header })],
      [said('2011', { bold: true }), said('5', {})],
      [said('合计', { bold: true }), said('9', { bold: true })],
    ];
    const xml = await drawn({ rule, headRule, rows, rowHeights: [20, 40, 40], total: true });
    expect(xml).toContain('<a:tblPr firstRow="1" firstCol="1" lastRow="1">');
    expect(xml).not.toMatch(/<a:ln[LRTB]|<a:solidFill>| b="/);
    const plain = await drawn({
      rule,
      headRule,
      rows: [...rows.slice(0, 2), [said('合计', {}), said('9', {})]],
    });
    expect(plain).toContain('<a:tblPr firstRow="1">');
    expect(plain.match(/ b="1"/g)).toHaveLength(2);
  });

  it('says what differs from the style: a bold header, a total without weight, a text in another colour', async () => {
    const { rule, headRule, header } = tableStyle;
    const look = { size: 14, colour: header };
    const head = { paragraphs: [paragraph([run('头', { ...look, bold: true })])] };
    const strong = {
      paragraphs: [paragraph([run('强', { size: 14, bold: true, colour: { slot: 'accent1' } })])],
    };
    const xml = await drawn({ rule, headRule, columns: [300], rows: [[head], [strong]] });
    expect(xml).toContain('sz="1400" b="1"/><a:t>头');
    expect(xml).toContain('sz="1400"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:rPr><a:t>强');
  });

  it('draws the strong rule above a total too, where the style does not', async () => {
    const rule = { colour: { slot: 'accent2' }, width: 1 } as const;
    const headRule = { colour: { slot: 'accent1' }, width: 2 } as const;
    const rows = [[cell('甲')], [cell('乙')], [cell('丙')]];
    const xml = await drawn({ rule, headRule, rows, columns: [300], rowHeights: [20, 20, 20], total: true });
    const widths = [...xml.matchAll(/<a:ln([TB]) w="(\d+)"/g)].map(([, side, width]) => `${side}${width}`);
    expect(widths).toEqual(['T0', 'B25400', 'T25400', 'B25400', 'T25400', 'B12700']);
  });

  it('fills cells by slot', async () => {
    const fills = (await drawn()).match(/<\/a:lnB>(<a:solidFill>.*?<\/a:solidFill>)?<\/a:tcPr>/g);
    expect(fills).toEqual([
      '</a:lnB><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:tcPr>',
      ...[1, 2, 3].map(() => '</a:lnB></a:tcPr>'),
    ]);
  });
});

it('a chart stands in a part of its own', async () => {
  const { object, rels } = await written([aChart()]);
  const [, id] = /<c:chart xmlns:c="[^"]*" r:id="(rId\d+)"\/>/.exec(object('图')) ?? [];
  expect(rels).toContain(
    `Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" ` +
      'Target="../charts/chart1.xml"',
  );
  expect(object('图')).toContain('<p:cNvGraphicFramePr/><p:nvPr/>');
});

it('a chart fills a chart placeholder, a table one for tables; frames say where they stand', async () => {
  const [title, body] = content.placeholders;
  if (!title || !body) throw new Error('the content layout has a title and a body');
  const at = box(600, 120, 300, 200);
  const slot = (type: Placeholder['type'], idx: number): Placeholder => ({ ...body, type, idx, box: at });
  const layouts = [{ ...content, placeholders: [title, slot('chart', 22), slot('tbl', 23)] }];
  const { object } = await written(
    [
      { ...aChart(), box: at, placeholder: { type: 'chart', idx: 22 } },
      { ...table, box: at, placeholder: { type: 'tbl', idx: 23 } },
    ],
    { layouts },
  );
  expect(object('图')).toContain(
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr><p:ph type="chart" idx="22"/>',
  );
  expect(object('图')).toContain('<p:xfrm><a:off x="7620000" y="1524000"/>');
  expect(object('表')).toContain('<p:ph type="tbl" idx="23"/>');
});
