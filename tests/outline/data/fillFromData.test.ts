import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/slides/slide.ts';
import { compileText, deckWith, pointedAt } from '../../text/compileText.ts';

const FIGURES = '年份,批次,货值（亿美元）\n2006,"1,204",5.22\n2009,,48.5\n2011,"3,600",203.28\n';
const CHART = 'kind: chart\ntitle: 货值增长\nchart: column\nalt: 柱形图\ndata: assets/figures.csv\n';
const TABLE = 'kind: table\ntitle: 历年货值\ndata: assets/figures.csv\n';

const compiled = (block: string, figures = FIGURES) =>
  compileText(deckWith(block), {}, { 'assets/figures.csv': figures });
/** The lines of the table in the slide text of a block. */
const tableOf = (block: string, figures?: string) =>
  compiled(block, figures)
    .text.text.split('\n')
    .filter((line) => line.startsWith('|'));

describe('a chart with `data`', () => {
  test('has the first column as categories and all others as series, its figures as they are written', () => {
    expect(tableOf(CHART)).toEqual([
      '|  | 批次 | 货值（亿美元） |',
      '| --- | ---: | ---: |',
      '| 2006 | 1,204 | 5.22 |',
      '| 2009 |  | 48.5 |',
      '| 2011 | 3,600 | 203.28 |',
    ]);
  });

  test('takes the columns that are named, in their order and with names of their own, and the first rows', () => {
    const chosen = 'category: 年份\nseries: [{ column: 货值（亿美元）, name: 货值 }, 批次]\nlimit: 2';
    expect(tableOf(CHART + chosen)).toEqual([
      '|  | 货值 | 批次 |',
      '| --- | ---: | ---: |',
      '| 2006 | 5.22 | 1,204 |',
      '| 2009 | 48.5 |  |',
    ]);
  });

  test('takes a category from any column, and English names', () => {
    const english = 'Parcels,Year\n48,2006\n"1,204",2011\n';
    expect(tableOf(`${CHART}category: Year`, english)).toEqual([
      '|  | Parcels |',
      '| --- | ---: |',
      '| 2006 | 48 |',
      '| 2011 | 1,204 |',
    ]);
  });

  test('has gaps where a cell is empty or a dash', () => {
    expect(tableOf(`${CHART}series: [批次]`, '年,批次\n2006,—\n2009,\n2011,3%\n').slice(2)).toEqual([
      '| 2006 |  |',
      '| 2009 |  |',
      '| 2011 | 3% |',
    ]);
  });
});

describe('a table with `data`', () => {
  test('has all columns, or those that are named', () => {
    expect(tableOf(TABLE).slice(0, 3)).toEqual([
      '| 年份 | 批次 | 货值（亿美元） |',
      '| --- | --- | --- |',
      '| 2006 | 1,204 | 5.22 |',
    ]);
    expect(tableOf(`${TABLE}columns: [{ column: 批次, name: 检验批次 }, 年份]\nlimit: 1`)).toEqual([
      '| 检验批次 | 年份 |',
      '| --- | --- |',
      '| 1,204 | 2006 |',
    ]);
  });

  test('keeps dashes, bold text, and characters that mean something in Markdown', () => {
    expect(tableOf(TABLE, '名称,数\n**甲** | 乙,—\n').at(-1)).toBe('| **甲** \\| 乙 | — |');
  });
});

test('every value keeps its place in the data file and the template that placed it', () => {
  const { report, slides } = compiled(TABLE);
  const cell = slides[0]?.tables[0]?.rows[0]?.[1] ?? [];
  expect(plainText(cell)).toBe('1,204');
  expect(pointedAt(cell[0]?.origin.value, report)).toBe('1,204');
  expect(cell[0]?.origin.value.file).toBe('assets/figures.csv');
  expect(cell[0]?.origin.template?.file).toBe('deckwright/templates/table.hbs');
});

describe('every mistake is reported, with its place', () => {
  const said = (block: string, figures?: string) => compiled(block, figures).said;

  test('a figure that is none, at its cell', () => {
    expect(said(CHART, '年份,货值\n2006,5.22\n2011, 许多\n')).toEqual([
      'assets/figures.csv:3:7 error outline-wrong-type: item 2 of `values` must be a number, not the text `许多`.',
    ]);
  });

  test('an empty category, at its cell', () => {
    expect(said(CHART, '年份,货值\n2006,5.22\n,203.28\n')[0]).toMatch(
      /^assets\/figures\.csv:3:1 error outline-empty: /,
    );
  });

  test('a column that the file lacks, with the one that is meant', () => {
    expect(said(`${CHART}category: 年\nseries: [货值, { column: 重量 }]`)).toEqual([
      'content.yaml:11:17 error data-unknown-column: the data file has no column `年`. (did you mean `年份`?)',
      'content.yaml:12:16 error data-unknown-column: the data file has no column `货值`. (did you mean `货值（亿美元）`?)',
      'content.yaml:12:30 error data-unknown-column: the data file has no column `重量`. (its columns, separated by commas, are `年份`, `批次`, `货值（亿美元）`.)',
    ]);
  });

  test('a file that is missing, or outside the project', () => {
    expect(said(CHART.replace('figures', 'figure'))[0]).toMatch(
      /^content\.yaml:10:13 error file-missing: there is no file assets\/figure\.csv\./,
    );
    expect(said(TABLE.replace('assets', '..'))[0]).toMatch(/^content\.yaml:8:13 error file-outside: /);
  });

  test('values beside a data file, and columns of none', () => {
    expect(said(`${CHART}categories: [2006]`)[0]).toMatch(
      /^content\.yaml:11:7 error outline-both: `categories` and `data` are both given/,
    );
    expect(said(`${TABLE}rows: [[1]]`)[0]).toMatch(/error outline-both: `rows` and `data` are both given/);
    const without = CHART.replace('data: assets/figures.csv', 'category: 年份\ncategories: [1]');
    expect(said(`${without}series: [{ name: 甲, values: [1] }]`)[0]).toMatch(
      /error outline-needs: `category` says nothing without `data`\./,
    );
    expect(said(CHART.replace('data: assets/figures.csv\n', ''))).toHaveLength(2);
  });

  test('a choice of columns in a wrong form', () => {
    expect(said(`${CHART}series: [{ colum: 货值 }, true]`).map((line) => line.split(' (')[0])).toEqual([
      'content.yaml:11:18 error outline-unknown-key: `colum` is not a key of item 1 of `series`.',
      'content.yaml:11:25 error data-unknown-column: the data file has no column `货值`.',
      'content.yaml:11:31 error outline-wrong-type: item 2 of `series` must be text, not true',
      'content.yaml:11:31 error data-unknown-column: the data file has no column `true`.',
    ]);
    expect(said(`${CHART}limit: all`)[0]).toMatch(/`limit` must be a whole number/);
    expect(said(CHART.replace('assets/figures.csv', '[a]'))[0]).toMatch(/`data` must be the path of a data/);
  });

  test('more columns than a chart takes, at `data`', () => {
    expect(said(CHART, '年,1,2,3,4,5,6,7\n2006,1,2,3,4,5,6,7\n')).toEqual([
      'content.yaml:10:7 error outline-count: `series` has 7 items; it takes at most 6. (split the block in two, or choose another kind.)',
    ]);
  });
});

test('a kind of a user takes a data file when its template declares the field', () => {
  const template = `{{!--
description: Rows.
fields:
  data: { type: data, description: A file., example: a.csv }
  columns: { type: list, or: data, columns-of: data, required: true, description: Columns., example: [甲] }
  rows: { type: list, or: data, required: true, of: { type: list, description: A row., example: [甲] }, description: Rows., example: [[甲]] }
--}}
---
layout: points
{{> partials/title}}
{{#each rows}}
- {{#each this}}{{this}}；{{/each}}
{{/each}}
{{#each columns}}
{{this}}

{{/each}}
`;
  const block = 'kind: rows\ntitle: 题\ndata: a.csv\ncolumns: [乙]';
  const { said, text } = compileText(deckWith(block), { rows: template }, { 'a.csv': '甲;乙\n1;2\n3;4' });
  expect(said).toEqual([]);
  expect(text.text).toContain('- 2；\n- 4；');
});
