import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Parts } from '../package/parts.ts';
import { lintPackage } from './lintPackage.ts';
import { BOOK, changeBook, eachIsSeen, goodDeck, options } from './plant.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const TABLE = 'xl/tables/table1.xml';
const TYPES = '[Content_Types].xml';

eachIsSeen([
  ['zip-shape', `${BOOK}: is no zip`, (parts) => parts.set(BOOK, 'no zip')],
  ['zip-shape', `${BOOK}: is no zip`, (parts) => parts.set(BOOK, '')],
  [
    'zip-shape',
    `${BOOK}: is no zip`,
    // The end record places the directory 2^24 bytes behind the end of the file.
    (parts) =>
      parts.set(
        BOOK,
        parts.bytes(BOOK).map((byte, at, all) => (at === all.length - 3 ? 1 : byte)),
      ),
  ],
  [
    'well-formed',
    `${BOOK}/${SHEET}: not well-formed XML: 1:11: unclosed tag: worksheet`,
    changeBook(SHEET, /^[\s\S]*$/, '<worksheet>'),
  ],
  [
    'carriage-returns',
    `${BOOK}/${SHEET}: holds an escaped carriage return, &#13;`,
    changeBook(SHEET, '>2006<', '>2006&#13;<'),
  ],
  [
    'relationship-targets',
    `${BOOK}/${RELS}: rId2 leads to xl/style.xml, which is not there`,
    changeBook(RELS, 'styles.xml', 'style.xml'),
  ],
  [
    'relationship-ids',
    `${BOOK}/xl/workbook.xml: names the relationship rId7, which is not there`,
    changeBook('xl/workbook.xml', 'r:id="rId1"', 'r:id="rId7"'),
    changeBook(RELS, /<Relationship Id="rId1"[^>]*>/, ''),
  ],
  [
    'addresses',
    `${BOOK}/${RELS}: rId2 leads to “a b.xml”, which is no URI`,
    changeBook(RELS, 'styles.xml', 'a b.xml'),
  ],
  [
    'content-types',
    `${BOOK}/${TYPES}: lists /xl/styles.xml twice`,
    changeBook(TYPES, /(<Override PartName="\/xl\/styles.xml"[^>]*>)/, '$1$1'),
  ],
  [
    'content-types',
    `${BOOK}/${TYPES}: says ${SHEET} is x, not application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml`,
    changeBook(TYPES, /(sheet1.xml" ContentType=)"[^"]*"/, '$1"x"'),
  ],
  [
    'workbook-tables',
    `${BOOK}/${TABLE}: is the area A1:B2, but its sheet has A1:B3`,
    changeBook(TABLE, 'A1:B3', 'A1:B2'),
  ],
  [
    'workbook-tables',
    `${BOOK}/${TABLE}: has the columns “ |值” under the headings “ |货值”`,
    changeBook(TABLE, '货值', '值'),
  ],
  [
    'workbook-tables',
    `${BOOK}/${TABLE}: has two columns “ ”`,
    changeBook(TABLE, '货值', ' '),
    changeBook(SHEET, '货值', ' '),
  ],
  [
    'workbook-tables',
    `${BOOK}/${SHEET}: has no table`,
    changeBook('xl/worksheets/_rels/sheet1.xml.rels', 'tables/table1', 'tables/table2'),
    (parts) => {
      const book = Parts.unzip(parts.bytes(BOOK));
      book.delete(TABLE);
      parts.set(BOOK, book.zip());
    },
  ],
  [
    'unreached-parts',
    `${BOOK}/xl/styles.xml: no relationship leads here`,
    changeBook(RELS, /<Relationship Id="rId2"[^>]*>/, ''),
  ],
]);

test('the zip of a workbook is looked at as that of the deck is', async () => {
  const parts = Parts.unzip(await goodDeck);
  const book = Parts.unzip(parts.bytes(BOOK));
  const names = ['_rels/.rels', TYPES, ...book.names().filter((name) => name.startsWith('xl/'))];
  parts.set(
    BOOK,
    zipSync(Object.fromEntries(names.map((name) => [name, book.bytes(name)])), {
      mtime: '1980-01-01T00:00:00',
    }),
  );
  expect(lintPackage(parts, options)).toEqual([
    { rule: 'zip-shape', part: `${BOOK}/_rels/.rels`, message: `stands before ${TYPES}` },
    { rule: 'zip-shape', part: BOOK, message: 'the parts are not in order of their names' },
  ]);
});
