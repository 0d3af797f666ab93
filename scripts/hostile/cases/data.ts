import { aWorkbook } from '../../../tests/data/xlsx/aWorkbook.ts';
import { BUILD, type HostileCase, outline, type Wanted } from '../hostileCase.ts';

const block = (file: string, kind: string): string =>
  outline(
    `      - kind: ${kind}\n        title: T\n        data: ${JSON.stringify(file)}\n${kind === 'chart' ? '        chart: line\n        alt: A\n' : ''}`,
  );

/** Cases of a table and of a chart that take their values from a data file. */
const data = (
  name: string,
  file: string,
  content: string | Uint8Array,
  wanted: Wanted = {},
): readonly HostileCase[] =>
  ['table', 'chart'].map((kind) => ({
    kind: 'data files',
    name: `${name}, as ${kind}`,
    files: { 'content.yaml': block(file, kind), [file]: content },
    line: BUILD,
    ...wanted,
  }));

const rows = (count: number, row: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => row(i)).join('\n');

const csv: readonly HostileCase[] = [
  ...data('an empty CSV', 'a.csv', '', { exit: 2 }),
  ...data('a CSV of a header', 'a.csv', 'a,b\n', { exit: 2 }),
  ...data('a CSV of NUL', 'a.csv', '\0'.repeat(10_000)),
  ...data('100 columns', 'a.csv', `${rows(100, (i) => `c${i}`).replaceAll('\n', ',')}\n${'1,'.repeat(99)}1`),
  ...data('300 columns', 'a.csv', `${'a,'.repeat(299)}b\n${'1,'.repeat(299)}1`),
  ...data('500 000 columns', 'a.csv', `${'a,'.repeat(500_000)}\n${'1,'.repeat(500_000)}`),
  ...data('9 000 rows', 'a.csv', `a,b\n${rows(9000, (i) => `r${i},${i}`)}`),
  ...data('400 000 rows', 'a.csv', `a,b\n${rows(400_000, (i) => `${i},${i}`)}`),
  ...data('a cell of 3 MB', 'a.csv', `a,b\n${'x '.repeat(1_500_000)},1`),
  ...data('a quoted cell without an end', 'a.csv', `a,b\n"${'x\n'.repeat(1_000_000)}`),
  ...data('a million quotation marks', 'a.csv', '"'.repeat(1_000_000)),
  ...data('ragged rows', 'a.csv', `a,b\n${rows(20_000, () => '1,2,3')}`),
  ...data('20 000 cells that are no number', 'a.csv', `a,b\n${rows(9000, () => 'x,y')}`),
  ...data('CR only', 'a.csv', 'a,b\r1,2\r3,4'),
  ...data('a formula', 'a.csv', 'a,b\n=1+1,"=cmd|x"\n@a,+1'),
  ...data('UTF-16', 'a.csv', Buffer.from('\ufeffa,b\nx,1\ny,2', 'utf16le')),
  ...data('Latin-1', 'a.csv', Buffer.from('a,b\né,1', 'latin1'), { says: 'file-not-utf8' }),
];

const SHEET = (body: string): string => `<worksheet><sheetData>${body}</sheetData></worksheet>`;
/** A workbook whose sheet is `xml`, and other parts. */
const sheet = (xml: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  aWorkbook({ S: {} }, { 'xl/worksheets/sheet1.xml': xml, ...more });
const numbered = (count: number): string =>
  rows(count, (i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c><c r="B${i + 1}"><v>1</v></c></row>`);
const whole = aWorkbook({ S: { A1: 'a', B1: 'b', A2: 'x', B2: 1 } });

/** A workbook whose every size in the zip says `size`. */
function lying(size: number): Uint8Array {
  const bytes = Buffer.from(whole);
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (bytes.readUInt32LE(at) === 0x02014b50) bytes.writeUInt32LE(size, at + 24);
  return bytes;
}

const workbooks: readonly HostileCase[] = [
  ...data('an empty workbook', 'a.xlsx', '', { exit: 2 }),
  ...data('a workbook of text', 'a.xlsx', 'hello', { exit: 2 }),
  ...data('half a workbook', 'a.xlsx', whole.subarray(0, whole.length >> 1), { exit: 2 }),
  ...data('a workbook without its end', 'a.xlsx', whole.subarray(0, -20), { exit: 2 }),
  ...data('a zip whose sizes lie: 4 GB', 'a.xlsx', lying(0xffffffff), { exit: 0 }),
  ...data('a zip whose sizes lie: 0', 'a.xlsx', lying(0), { exit: 0 }),
  ...data('a bomb of 1 GB in a sheet', 'a.xlsx', sheet(' '.repeat(500_000_000)), { exit: 2 }),
  ...data('a bomb of 60 MB of spaces', 'a.xlsx', sheet(SHEET(' '.repeat(60_000_000)))),
  ...data(
    'a bomb of strings',
    'a.xlsx',
    sheet(SHEET(''), { 'xl/sharedStrings.xml': '<sst>'.padEnd(90_000_000, '<si/>') }),
  ),
  ...data('a million empty tags', 'a.xlsx', sheet(SHEET('<row/>'.repeat(1_000_000)))),
  ...data('tags 100 000 deep', 'a.xlsx', sheet(SHEET('<row>'.repeat(100_000)))),
  ...data('120 000 rows', 'a.xlsx', sheet(SHEET(numbered(120_000)))),
  ...data(
    'a cell in row 1 048 576',
    'a.xlsx',
    aWorkbook({ S: { A1: 'a', B1: 'b', A1048576: 1, B1048576: 1 } }),
  ),
  ...data('a cell in column XFD', 'a.xlsx', aWorkbook({ S: { A1: 'a', XFD1: 'b', A2: 1, XFD2: 1 } })),
  ...data('a cell in column ZZZZZZZZZ', 'a.xlsx', aWorkbook({ S: { A1: 'a', ZZZZZZZZZ1: 'b' } })),
  ...data(
    'entities',
    'a.xlsx',
    sheet(
      `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(1000)}">]>${SHEET('<row r="1"><c r="A1" t="str"><v>&a;</v></c></row>')}`,
    ),
  ),
  ...data(
    'a merge of every cell',
    'a.xlsx',
    sheet(
      `<worksheet><sheetData>${numbered(3)}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`,
    ),
  ),
  ...data(
    'sheets that lead out',
    'a.xlsx',
    aWorkbook(
      { S: {} },
      {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Target="../../../../etc/passwd"/></Relationships>',
      },
    ),
    { exit: 2 },
  ),
  ...data(
    '60 000 sheets',
    'a.xlsx',
    aWorkbook(
      { S: { A1: 'a' } },
      {
        'xl/workbook.xml': `<workbook><sheets>${'<sheet name="a" sheetId="1" r:id="rId1"/>'.repeat(60_000)}</sheets></workbook>`,
      },
    ),
  ),
  ...data(
    'a format of a million letters',
    'a.xlsx',
    aWorkbook(
      { S: { A1: 'a', B1: 'b', A2: 1, B2: 2 } },
      {
        'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${'0;'.repeat(500_000)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`,
      },
    ),
  ),
];

/** Data files that are large, wide, deep, broken, or other than they say. */
export const dataCases: readonly HostileCase[] = [...csv, ...workbooks];
