import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findings } from '../../src/diagnostics/finding.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { decodeText, readNamedFile, readText } from '../../src/files/readText.ts';
import { aFolder } from './aFolder.ts';
import { memoryFiles } from './memoryFiles.ts';

const messages = (report: Report) => report.sorted().map((d) => `${d.code}: ${d.message}`);

test('reads UTF-8 without its byte order mark, and remembers it for code frames', () => {
  const report = new Report();
  const files = memoryFiles({ 'content.yaml': '\uFEFFtitle: 简报' });
  expect(readText(files, 'content.yaml', report, {}, { name: 'talk/content.yaml' })).toBe('title: 简报');
  expect(report.source('talk/content.yaml')?.text).toBe('title: 简报');
  expect(messages(report)).toEqual([]);
});

test.each([
  ['GBK', [0xbc, 0xf2, 0xb1, 0xa8], 'BC', 1, 1],
  [
    'a byte behind Chinese text and line breaks',
    [...Buffer.from('题：\r\n标题\n甲乙'), 0xff, 0x41],
    'FF',
    3,
    3,
  ],
  ['a character that is cut', [...Buffer.from('a\n'), 0xe4, 0xb8], 'E4', 2, 1],
])('%s is told at its place, not read as other characters', (_, bytes, byte, line, column) => {
  const report = new Report();
  const files = memoryFiles({ 'content.yaml': new Uint8Array(bytes) });
  expect(readText(files, 'content.yaml', report)).toBeUndefined();
  expect(messages(report)).toEqual([
    `file-not-utf8: content.yaml is not UTF-8 text: the byte ${byte} here is part of no character.`,
  ]);
  expect(findings(report)[0]?.place?.start).toEqual({ line, column });
});

test.each([
  ['least significant byte first', [0xff, 0xfe, 0x74, 0x5e]],
  ['most significant byte first', [0xfe, 0xff, 0x5e, 0x74]],
])('UTF-16 with its byte order mark is read: %s', (_, bytes) => {
  const report = new Report();
  expect(readText(memoryFiles({ 'a.csv': new Uint8Array(bytes) }), 'a.csv', report)).toBe('年');
  expect(messages(report)).toEqual([]);
});

test.each([
  ['none.yaml', 'file-missing: there is no file none.yaml.'],
  ['../a.yaml', 'file-outside: ../a.yaml is outside the project; only files below its folder are read.'],
  ['huge.yaml', 'file-too-large: huge.yaml has 6.0 MB; the limit is 5.0 MB.'],
])('%s is a finding', (path, message) => {
  const report = new Report();
  const files = memoryFiles({ 'huge.yaml': new Uint8Array(6 * 1024 * 1024) });
  expect(readText(files, path, report)).toBeUndefined();
  expect(messages(report)).toEqual([message]);
});

test('text from a pipe has the same limit', () => {
  const report = new Report();
  expect(decodeText(new Uint8Array(6 * 1024 * 1024), 'stdin', report)).toBeUndefined();
  expect(messages(report)).toEqual(['file-too-large: stdin has 6.0 MB; the limit is 5.0 MB.']);
});

test('the input itself may be a symbolic link: whoever calls has named it', () => {
  const folder = aFolder({ 'real/content.yaml': 'a: 1', 'project/x': '' });
  symlinkSync('../real/content.yaml', join(folder, 'project/content.yaml'));
  const report = new Report();
  expect(readNamedFile(join(folder, 'project/content.yaml'), 'content.yaml', report)).toBe('a: 1');
  expect(readNamedFile(join(folder, 'none.yaml'), 'none.yaml', report)).toBeUndefined();
  expect(messages(report)).toEqual(['file-missing: there is no file none.yaml.']);
});

test('UTF-16 is read by its byte order mark', () => {
  const report = new Report();
  const little = Buffer.from('\uFEFFtitle: 简报', 'utf16le');
  expect(decodeText(little, 'a.yaml', report)).toBe('title: 简报');
  expect(decodeText(Buffer.from(little).swap16(), 'a.yaml', report)).toBe('title: 简报');
  expect(messages(report)).toEqual([]);
});
