import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSource } from '../../../src/data/sources/readSource.ts';
import { Report } from '../../../src/diagnostics/report.ts';
import { HANGS } from '../../hangs.ts';

function read(bytes: Uint8Array, file: string): string {
  const report = new Report();
  const source = readSource(bytes, file, report, {});
  const findings = report.sorted().map(({ code, message }) => `${code}: ${message}`);
  return [...findings, ...(source ? [source.text] : [])].join('\n');
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: string) =>
  new Uint8Array([...(mark + text)].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]));
const zipped = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, utf8(text)])));

test('text is read in UTF-8, in UTF-16 with and without its mark, and in GB18030, with any line ends', () => {
  expect(read(utf8('\uFEFF标题\r\n一\r二'), 'a.txt')).toBe('标题\n一\n二');
  expect(read(utf16('标题 A4 and more', '\uFEFF'), 'a.txt')).toBe('标题 A4 and more');
  expect(read(utf16('Sales rose by 12.3%', ''), 'a.txt')).toBe('Sales rose by 12.3%');
  expect(read(new Uint8Array([0xb3, 0xf6, 0xbf, 0xda, 0x31, 0x35]), 'a.txt')).toBe('出口15');
});

test('bytes that are no text, a PDF, an old Office file and a damaged one say what they are; an empty one is told', () => {
  expect(read(new Uint8Array([0, 1, 2, 0xff, 0xff, 0x80]), 'a.txt')).toBe(
    'source-unreadable: a.txt cannot be read: its bytes are no text in UTF-8, UTF-16 or GB18030.',
  );
  expect(read(utf8('%PDF-1.7'), 'a.pdf')).toBe('source-unreadable: a.pdf cannot be read: it is a PDF.');
  expect(read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'a.doc')).toBe(
    'source-unreadable: a.doc cannot be read: it is an old binary Office file, or it has a password.',
  );
  expect(read(zipped({ 'word/styles.xml': '<a/>' }), 'a.docx')).toBe(
    'source-unreadable: a.docx cannot be read: it is no Word document, or it is damaged.',
  );
  expect(read(utf8(' \r\n \n'), 'a.txt')).toMatch(/^source-empty: a\.txt holds no text/);
});

test('a CSV file is a table, and the unit in its head stays beside its column', () => {
  expect(read(utf8('项目,金额（亿元）\n出口,158.9\n"a|b",2\n'), 'a.csv')).toBe(
    '| 项目 | 金额（亿元） |\n| --- | --- |\n| 出口 | 158.9 |\n| a b | 2 |\n',
  );
});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const p = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

test('a Word document is read with its headings, tables and footnotes, and without what was deleted', () => {
  const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
  const body = [
    p('Sales', 'H1'),
    `<w:p><w:r><w:t>Sales rose by </w:t></w:r><w:del><w:r><w:delText>12%</w:delText></w:r></w:del><w:ins><w:r><w:t>14%</w:t></w:r></w:ins></w:p>`,
    `<w:tbl><w:tr>${cell('Region')}${cell('$ million')}</w:tr><w:tr>${cell('Asia')}${cell('288.7')}</w:tr></w:tbl>`,
  ].join('');
  const bytes = zipped({
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/footnotes.xml': `<w:footnotes ${W}><w:footnote>${p('Without Japan.')}</w:footnote></w:footnotes>`,
  });
  expect(read(bytes, 'a.docx')).toBe(
    '# Sales\n\nSales rose by 14%\n\n| Region | $ million |\n| --- | --- |\n| Asia | 288.7 |\n\nWithout Japan.\n',
  );
});

test('a text of 5 MB is decoded and read', { timeout: HANGS }, () => {
  expect(read(utf8('出口一百五十八，'.repeat(200_000)), 'a.txt')).toHaveLength(1_600_000);
});
