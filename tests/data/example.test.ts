import { expect, test } from 'vitest';
import { build } from '../../src/index.ts';
import { lintPackage } from '../lint/lintPackage.ts';
import { Parts } from '../package/parts.ts';
import { validate } from '../pptx/validate.ts';

/** The typefaces of quotations in the brand of a deck that has none. */
const FACES = ['Times New Roman', 'SimSun'];

const built = async (file: string) => {
  const { findings, deck, slides } = await build(file, { folder: 'tests/data/example' });
  expect(findings).toEqual([]);
  return { deck: deck ?? new Uint8Array(), slides };
};
/** The numbers and texts of the workbook behind the first chart, by their cells. */
const workbookOf = (deck: Uint8Array) => {
  const sheet = Parts.unzip(Parts.unzip(deck).bytes('ppt/embeddings/workbook1.xlsx')).text(
    'xl/worksheets/sheet1.xml',
  );
  return [...sheet.matchAll(/<c r="(\w+)"[^>]*>.*?<(?:t [^>]*|v)>([^<]*)</g)]
    .map((m) => `${m[1]} ${m[2]}`)
    .join(', ');
};

test('a Chinese deck with charts and tables of a CSV file is in order, and its workbook holds the cells', async () => {
  const { deck, slides } = await built('content.yaml');
  expect(slides).toBe(4);
  expect(workbookOf(deck)).toBe(
    'A1  , B1 货值, A2 2006, B2 5.22, A3 2007, B3 9.8, A4 2008, B4 21.4, A5 2009, B5 48.5, A6 2010, B6 112.6, A7 2011, B7 203.28',
  );
  expect(Parts.unzip(deck).text('ppt/slides/slide3.xml')).toContain('<a:t>50.39%</a:t>');
  expect(lintPackage(deck, { faces: FACES })).toEqual([]);
  expect(await validate(deck)).toEqual([]);
});

test('an English deck takes a file with semicolons, and its long table goes on over slides', async () => {
  const { deck, slides } = await built('english.yaml');
  expect(slides).toBeGreaterThan(4);
  expect(workbookOf(deck)).toContain('B1 Parcels, C1 Refused, A2 Jan 2009, B2 ');
  expect(Parts.unzip(deck).text(`ppt/slides/slide${slides}.xml`)).toContain('<a:t>Dec 2011</a:t>');
  expect(lintPackage(deck, { faces: FACES })).toEqual([]);
  expect(await validate(deck)).toEqual([]);
});
