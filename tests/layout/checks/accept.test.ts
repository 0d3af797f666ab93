import { expect, test } from 'vitest';
import { KINDS } from '../../../src/layout/kinds.ts';
import { findings, lay } from '../lay.ts';

const found = (text: string): string[] => findings(lay(text).report);

test('an unknown layout names those there are', () => {
  const names = KINDS.map(({ name }) => name);
  const all = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  expect(found('---\nlayout: stat\n---\n\n# 题\n')).toEqual([
    `2: error layout-unknown: there is no layout “stat”. (do you mean “stats”? layouts are ${all}.)`,
  ]);
});

test('too many and too few entries', () => {
  const entry = '## **1** 个\n\n一\n\n';
  expect(found(`---\nlayout: stats\n---\n\n# 题\n\n${entry.repeat(7)}`)).toEqual([
    '31: error layout-takes: the layout “stats” takes at most 6 entries; here are 7. (“stats” holds: 2–6 entries (each with a heading, an icon, 0–2 paragraphs), 0–1 pictures.)',
  ]);
  expect(found(`---\nlayout: compare\n---\n\n# 题\n\n${entry}`)).toEqual([
    '2: error layout-takes: the layout “compare” needs at least 2 entries; here is 1. (“compare” holds: 2 entries (each with a heading, 0–3 paragraphs, 0–1 lists), 0–1 paragraphs.)',
  ]);
});

test('an overview that lacks figures says where an outline has them', () => {
  expect(found('---\nlayout: overview\n---\n\n# 题\n')).toEqual([
    '2: error layout-takes: the layout “overview” needs at least 2 entries; here are 0. (write an entry (##) for each figure; an outline’s entries are the units that have a `figure`.)',
  ]);
});

test('a part that the layout has no place for', () => {
  expect(found('---\nlayout: quote\n---\n\n# 题\n\n> 话\n>\n> —— 某人\n\n一段多余的话\n')).toEqual([
    '11: error layout-takes: the layout “quote” takes no paragraphs; here is 1. (“quote” holds: 1 quotation, 0–1 pictures.)',
  ]);
});

test('a part that an entry has no place for', () => {
  const [first] = found('---\nlayout: timeline\n---\n\n# 题\n\n## **一** 甲\n\n- 列表\n\n## 乙\n\n## 丙\n');
  expect(first).toBe(
    '9: error layout-takes: an entry of layout “timeline” takes no lists; here is 1. (“timeline” holds: 3–6 entries (each with a heading, 0–1 paragraphs), 0–1 pictures.)',
  );
});

test('more columns than can be read', () => {
  const row = (cells: number) => `|${' 1 |'.repeat(cells)}\n`;
  const table = (cells: number) => `${row(cells)}|${' --- |'.repeat(cells)}\n${row(cells)}`;
  expect(found(`---\nlayout: table\n---\n\n# 题\n\n${table(12)}`)).toEqual([]);
  expect(found(`---\nlayout: table\n---\n\n# 题\n\n${table(13)}`)).toEqual([
    '7: error layout-takes: the layout “table” takes at most 12 columns; here are 13. (“table” holds: 0–1 paragraphs, 1 table of 1–12 columns.)',
  ]);
  expect(found(`---\nlayout: chart\nchart: bar\nalt: 图\n---\n\n# 题\n\n${table(8)}`)).toEqual([
    '9: error layout-takes: the layout “chart” takes at most 7 columns; here are 8. (“chart” holds: 0–3 entries (each with a heading, an icon, 0–2 paragraphs), 0–2 paragraphs, 1 table of 1–7 columns.)',
  ]);
});

test('a setting the layout does not have', () => {
  expect(found('---\nlayout: stats\nlaed: true\n---\n\n# 题\n\n## **1**\n\n## **2**\n')).toEqual([
    '3: error layout-setting: the layout “stats” has no setting “laed”. (do you mean “lead”?)',
  ]);
  expect(found('---\nlayout: quote\nsize: 3\n---\n\n# 题\n\n> 话\n')).toEqual([
    '3: error layout-setting: the layout “quote” has no setting “size”. (its settings are tone and focus.)',
  ]);
});

test.each([
  ['agenda', 'kicker', '## 甲\n'],
  ['agenda', 'source', '## 甲\n'],
  ['closing', 'source', ''],
  ['cover', 'source', ''],
  ['section', 'source', ''],
])('the layout %s has no place for a %s', (layout, line, body) => {
  expect(found(`---\nlayout: ${layout}\n${line}: 报道\n---\n\n# 题\n\n${body}`)[0]).toMatch(
    `3: error layout-takes: the layout “${layout}” takes no ${line} line; here is 1.`,
  );
});

test('a link to a slide that is not there', () => {
  expect(found('---\nlayout: cover\n---\n\n# 题\n\n- [甲](#jia)\n')).toEqual([
    '7: error link-nowhere: no slide has the id “jia”. (give the slide that is meant this `id`, or change the link.)',
  ]);
});

test('a link where a file takes the words only', () => {
  const lost = (line: number, what: string) =>
    `${line}: error link-in-plain-text: ${what} is plain text; the link to “https://example.org” would be lost. (write its words only, and put the link into a text of the slide.)`;
  const link = '[甲](https://example.org)';
  expect(found(`---\nlayout: section\nsection: '${link}'\n---\n\n# 题\n`)).toEqual([
    lost(3, 'the name of a section'),
  ]);
  const unit = `---\nlayout: chart\nchart: bar\nunit: '${link}'\n---\n\n# 题\n\n| 年 | 数 |\n| --- | --- |\n| 1 | 1 |\n`;
  expect(found(unit)).toEqual([lost(4, '`unit`')]);
  expect(found(`---\nlayout: cover\nimprint: '${link}'\n---\n\n# 题\n`)).toEqual([]);
  const chart = `---\nlayout: chart\nchart: bar\n---\n\n# 题\n\n| 年 | ${link} |\n| --- | --- |\n| ${link} | 1 |\n`;
  expect(found(chart)).toEqual([lost(8, 'what a chart shows'), lost(10, 'what a chart shows')]);
});

test('a chart of an unknown kind, and one without a kind', () => {
  const table = '# 题\n\n| 年 | 值 |\n| --- | --- |\n| 一 | 1 |\n';
  expect(found(`---\nlayout: chart\nchart: pie\n---\n\n${table}`)).toEqual([
    '3: error chart-kind: there is no chart “pie”. (write `chart:` with one of: column, bar, line, area, doughnut, share, scatter.)',
  ]);
  expect(found(`---\nlayout: chart\n---\n\n${table}`)).toEqual([
    '2: error chart-kind: the slide does not say which chart it shows. (write `chart:` with one of: column, bar, line, area, doughnut, share, scatter.)',
  ]);
});

test('a cell of a chart that is no number', () => {
  const chart =
    '---\nlayout: chart\nchart: bar\n---\n\n# 题\n\n| 年 | 值 |\n| --- | --- |\n| 一 | 1,385 |\n| 二 | 两亿 |\n| 三 | – |\n';
  expect(found(chart)).toEqual([
    '11: error chart-number: “两亿” is not a number; a chart draws numbers. (write digits only and put the unit into `unit:`; leave the cell empty for a gap.)',
  ]);
});

test.each([
  ['| 年 | 值 |\n| --- | --- |\n', 'row below its heading'],
  ['| 年 |\n| --- |\n| 2011 |\n', 'column of numbers beside the categories'],
  ['| 年 | 值 |\n| --- | --- |\n| 2011 |  |\n| 2012 | – |\n', 'number'],
])('a chart with nothing to draw: %j', (table, lacks) => {
  expect(found(`---\nlayout: chart\nchart: column\n---\n\n# 题\n\n${table}`)).toEqual([
    `8: error chart-empty: the chart has nothing to draw: its table has no ${lacks}. (give each category a row, and each series a column with at least one number in them.)`,
  ]);
});

test('an icon where no icon stands', () => {
  expect(found('---\nlayout: timeline\n---\n\n# 题\n\n## :flame: **一** 甲\n\n## 乙\n\n## 丙\n')).toEqual([
    '7: error layout-takes: an entry of layout “timeline” takes no icons; here is 1. (“timeline” holds: 3–6 entries (each with a heading, 0–1 paragraphs), 0–1 pictures.)',
  ]);
});
