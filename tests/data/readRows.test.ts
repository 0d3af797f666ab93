import { expect, test } from 'vitest';
import { readRows } from '../../src/data/readRows.ts';
import { placeName } from '../../src/diagnostics/placeName.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { aFolder } from '../files/aFolder.ts';

/** Reads the rows of a file: the first entry of the last row with its place, and the findings. */
function read(name: string, text: string | Uint8Array) {
  const report = new Report();
  const rows = readRows({ path: name, folder: aFolder({ [name]: text }), name }, report);
  const entry = rows?.at(-1)?.entries[0];
  const value = entry?.value.type === 'scalar' ? entry.value.value : entry?.value.type;
  const place = entry && placeName(entry.value.span, report);
  return {
    count: rows?.length,
    key: entry?.key,
    value,
    place,
    codes: report.sorted().map(({ code }) => code),
  };
}

test.each([
  ['u.csv', 'code,name\njl,吉林\n"h,b",湖北\n', 'h,b', 'u.csv:3:2'],
  ['u.tsv', 'code\tname\njl\t吉林\nhb\t湖北\n', 'hb', 'u.tsv:3:1'],
  ['u.yaml', '- { code: jl }\n- { code: 7 }\n', 7, 'u.yaml:2:11'],
  ['u.json', '[{"code": "jl"},\n {"code": [1]}]', 'list', 'u.json:2:11'],
  ['u.jsonl', '{"code": "jl"}\n\n{"code": true}\n', true, 'u.jsonl:3:10'],
])('%s', (name, text, value, place) => {
  expect(read(name, text)).toEqual({ count: 2, key: 'code', value, place, codes: [] });
});

test('a byte order mark and lines of Windows are no part of the rows', () => {
  expect(read('u.csv', '\uFEFFcode\r\njl\r\n')).toMatchObject({ count: 1, key: 'code', value: 'jl' });
  expect(read('u.jsonl', '\uFEFF{"code": "jl"}\r\n')).toMatchObject({ count: 1, key: 'code', value: 'jl' });
});

test('empty cells are null, true and false are truth values, any other is a text as it is spelled', () => {
  const report = new Report();
  const folder = aFolder({ 'u.csv': 'a,b,c,d\n,TRUE,false,007\n' });
  const [row] = readRows({ path: 'u.csv', folder, name: 'u.csv' }, report) ?? [];
  expect(row?.entries.map(({ value }) => value.type === 'scalar' && value.value)).toEqual([
    null,
    true,
    false,
    '007',
  ]);
});

test.each([
  ['u.yaml', 'a: 1', 'rows-form'],
  ['u.yaml', '- { a: 1 }\n- x', 'rows-form'],
  ['u.json', '[]', 'rows-form'],
  ['u.jsonl', '{"a": 1}\n{"a": ', 'yaml-syntax'],
  ['u.csv', 'code\n', 'data-empty'],
  ['u.csv', new Uint8Array([0xbc, 0xf2]), 'file-not-utf8'],
])('%s that holds %j is told: %s', (name, text, code) => {
  expect(read(name, text)).toMatchObject({ count: undefined, codes: [code] });
});

test('a file that is not there', () => {
  const report = new Report();
  expect(readRows({ path: 'x.csv', folder: aFolder(), name: 'x.csv' }, report)).toBeUndefined();
  expect(report.sorted().map(({ message }) => message)).toEqual(['there is no file x.csv.']);
});
