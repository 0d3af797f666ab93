import { expect, it } from 'vitest';
import { build } from '../../../src/build.ts';
import { Report } from '../../../src/diagnostics/report.ts';
import { readOwnTemplates } from '../../../src/files/readTemplateSources.ts';
import { tableStyleId, tableStylesXml } from '../../../src/pptx/theme/tableStyle.ts';
import { memoryFiles } from '../../files/memoryFiles.ts';
import { Parts } from '../../package/parts.ts';
import { XmlElement } from '../../package/xmlTree.ts';
import { everyKind, tableStyle } from '../everyKind.ts';
import { shipped } from '../shipped.ts';

const PART = 'ppt/tableStyles.xml';
const all = (root: XmlElement, tag: string) => root.getElementsByTagName(tag);
const childrenOf = (parent: XmlElement | undefined): XmlElement[] =>
  parent?.childNodes.filter((node) => node instanceof XmlElement) ?? [];
/** What a part of the style says of its text and lines: `bold accent3, bottom 19050 accent1`. */
const said = (style: XmlElement, tag: string): string => {
  const [part] = all(style, tag);
  const text = part && all(part, 'a:tcTxStyle')[0];
  const colour = childrenOf(text)
    .find(({ nodeName }) => nodeName === 'a:schemeClr')
    ?.getAttribute('val');
  const lines = part ? all(part, 'a:ln') : [];
  return [
    [text?.getAttribute('b') === 'on' ? 'bold' : 'plain', colour].filter(Boolean).join(' '),
    ...lines.map((line) => {
      const slot = all(line, 'a:schemeClr')[0]?.getAttribute('val');
      return `${line.parentNode?.nodeName.slice(2)} ${line.getAttribute('w')} ${slot}`;
    }),
  ].join(', ');
};

it('is one style, which new tables take: header, first and last column, total row, banding', async () => {
  const parts = Parts.unzip((await shipped).deck);
  const list = parts.xml(PART);
  const [style, ...others] = all(list, 'a:tblStyle');
  if (!style) throw new Error('no style');
  expect(others).toEqual([]);
  expect([list.getAttribute('def'), style.getAttribute('styleName')]).toEqual([
    style.getAttribute('styleId'),
    '国门红',
  ]);
  const tags = ['a:wholeTbl', 'a:firstRow', 'a:lastRow', 'a:firstCol', 'a:lastCol'];
  expect(tags.map((tag) => said(style, tag))).toEqual([
    'plain tx1, bottom 9525 bg2, insideH 9525 bg2',
    'plain accent3, bottom 19050 accent1',
    'bold, top 19050 accent1',
    'bold',
    'bold',
  ]);
  for (const tag of ['a:band1H', 'a:band1V'])
    expect(
      all(style, tag).flatMap((band) => all(band, 'a:schemeClr').map((one) => one.getAttribute('val'))),
    ).toEqual(['bg2']);
});

/** The deck of an outline with plain tables, and one with a column that stands out. */
async function plainTables(): Promise<Parts> {
  const text = [
    'deck: { title: 国门, language: zh-CN }',
    'slides:',
    '  - { kind: table, title: 甲, columns: [类, 数], rows: [[一, 1], [二, 2]] }',
    '  - { kind: table, title: 乙, columns: [类, 数], rows: [[一, 1], [二, 2]], emphasis: { column: 数 } }',
  ].join('\n');
  const report = new Report();
  const templates = { own: readOwnTemplates(report), users: [] };
  const project = { form: 'outline', text, file: 'content.yaml', files: memoryFiles({}), templates } as const;
  const built = await build({ ...project, inputs: new Set() }, report);
  if (!built.deck) throw new Error('the outline gives no deck');
  return Parts.unzip(built.deck);
}

it('draws plain tables: their cells have no lines, fills or bold of their own', async () => {
  const parts = await plainTables();
  const id = parts.xml(PART).getAttribute('def');
  const tables = parts
    .names()
    .filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name))
    .flatMap((name) => all(parts.xml(name), 'a:tbl'));
  expect(tables.length).toBeGreaterThan(0);
  for (const table of tables) {
    expect(all(table, 'a:tableStyleId')[0]?.textContent).toBe(id);
    const [properties] = all(table, 'a:tblPr');
    expect(
      ['firstRow', 'firstCol', 'lastRow', 'bandRow'].map((flag) => properties?.getAttribute(flag)),
    ).toEqual(['1', '1', undefined, undefined]);
    // A column that stands out has its ground in its cells; nothing else is their own.
    const own = all(table, 'a:tcPr').flatMap(childrenOf);
    const slots = own.flatMap((one) => all(one, 'a:schemeClr').map((slot) => slot.getAttribute('val')));
    expect(slots.filter((slot) => slot !== 'accent1')).toEqual([]);
    expect(own.every(({ nodeName }) => nodeName === 'a:solidFill')).toBe(true);
    const [header] = all(table, 'a:tr');
    const runs = header
      ? all(header, 'a:tc')
          .slice(0, 1)
          .flatMap((cell) => all(cell, 'a:rPr'))
      : [];
    expect(runs.filter((run) => run.getAttribute('b') !== undefined || childrenOf(run).length > 0)).toEqual(
      [],
    );
  }
});

it('has an id that follows from its look, so that two decks of one look share it, and no others', () => {
  const id = tableStyleId(tableStyle);
  expect(id).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}\}$/);
  expect(tableStyleId(structuredClone(tableStyle))).toBe(id);
  expect(tableStyleId({ ...tableStyle, band: { slot: 'accent5' } })).not.toBe(id);
});

it('has the name of the brand, with any characters', () => {
  const scene = everyKind();
  const xml = tableStylesXml({ ...scene, theme: { ...scene.theme, name: 'A & "B"' } });
  expect(xml).toContain('styleName="A &amp; &quot;B&quot;"');
});
