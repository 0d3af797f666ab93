import { expect, test } from 'vitest';
import { verified } from './anOutline.ts';

const SOURCE = `Two sites
St Oswin's took 44,906 attendances and Marlow Road in Kelby 27,306. The figure was 66.8% at St Oswin's and 74.2% at Marlow Road.
Sixty-four volunteers gave about 1,870 hours between them; twenty-two students trained on the site. The yield has gone from 0.8 to 2.6 grams.
Options
| | Option A | Option B |
|---|---|---|
| Payback (years) | 9 | 14 |
| Ready | spring 2028 | autumn 2029 |
二、Dates
| Code | Age BP | Calibrated |
|---|---|---|
| SUX-81204 | 2185 ± 28 | 361 BC |
| SUX-81205 | 2148 ± 26 | 351 BC |
三、打算
岗前集训由21天延长到28天。
最满意的是环境（97.8分），最不满意的是停车（71.4分）。
`;

const found = (fields: string, heading: string) =>
  verified(
    `opening:\n  slides:\n    - title: T\n      source: report#${heading}\n${fields.replace(/^/gm, '      ')}\n`,
    SOURCE,
  ).findings.map((finding) => finding.split('] ')[0]);
const table = (columns: string, rows: readonly string[], heading: string) =>
  found(`kind: table\ncolumns: ${columns}\nrows:\n${rows.map((row) => `  - ${row}`).join('\n')}`, heading);

test('cells whose columns differ in one letter are told apart', () => {
  const columns = '[Measure, Option A, Option B]';
  expect(table(columns, ['[Payback, 9 years, 14 years]'], 'Options')).toEqual([]);
  expect(table(columns, ['[Payback, 14 years, 9 years]'], 'Options')).toEqual([
    'figure-doubtful [14 years',
    'figure-doubtful [9 years',
  ]);
  expect(table(columns, ['[Ready, Autumn 2029, Spring 2028]'], 'Options')).not.toEqual([]);
});

test('this year and the next one are the two ends of a change', () => {
  const columns = '[事项, 本学年, 下学年]';
  expect(table(columns, ['[岗前集训, 21天, 28天]'], '三、打算')).toEqual([]);
  expect(table(columns, ['[岗前集训, 28天, 21天]'], '三、打算')).toEqual([
    'figures-exchanged [28天',
    'figures-exchanged [21天',
  ]);
});

test('the number behind ± is that of its row', () => {
  const columns = '[Code, Age BP]';
  expect(table(columns, ['[SUX-81204, 2185 ± 28]', '[SUX-81205, 2148 ± 26]'], '二、Dates')).toEqual([]);
  expect(table(columns, ['[SUX-81204, 2148 ± 26]', '[SUX-81205, 2185 ± 28]'], '二、Dates')).not.toEqual([]);
});

test('a figure of one side is found on the other side', () => {
  const sides = (first: string, second: string) =>
    found(
      `kind: compare\nbefore: { label: St Oswin's, items: ["${first} attendances", "66.8% in time"] }\nafter: { label: "Marlow Road, Kelby", items: ["${second} attendances", "74.2% in time"] }`,
      'Two sites',
    );
  expect(sides('44,906', '27,306')).toEqual([]);
  expect(sides('44,906', '44,906')).toEqual(['figure-doubtful [44,906']);
});

test('a value is above what its note says that it is up from', () => {
  const stat = (value: number, note: string) =>
    found(`kind: stats\nitems:\n  - { value: ${value}, unit: g, label: yield, note: ${note} }`, 'Two sites');
  expect(stat(2.6, 'up from 0.8')).toEqual([]);
  expect(stat(0.8, 'up from 2.6')).toEqual(['figures-exchanged [0.8', 'figures-exchanged [2.6']);
});

test('a figure that two entries show is that of the entry whose label stands by it', () => {
  const stats = (volunteers: number) =>
    found(
      `kind: stats\nitems:\n  - { value: ${volunteers}, label: volunteers }\n  - { value: 22, label: students }`,
      'Two sites',
    );
  expect(stats(64)).toEqual([]);
  expect(stats(22)).toEqual(['figure-doubtful [22']);
});

test('the noun right before a figure names it', () => {
  const notes = (words: string) => found(`notes: ${words}`, '三、打算');
  expect(notes('停车只得71.4分')).toEqual([]);
  expect(notes('环境只得71.4分')).toEqual(['figure-doubtful [71.4']);
});
