import { expect, test } from 'vitest';
import { Parts } from '../package/parts.ts';
import { lintPackage } from './lintPackage.ts';
import { CHART, change, changeBook, eachIsSeen, goodDeck, options } from './plant.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const SERIES = /(<c:ser>.*?<\/c:ser>)/;
const VALUES = /<c:numRef><c:f>[^<]*<\/c:f><c:numCache>(.*?)<\/c:numCache><\/c:numRef>/;

eachIsSeen([
  [
    'chart-series',
    `${CHART}: two series have the c:idx 0`,
    change(CHART, SERIES, '$1$1'),
    change(CHART, '<c:order val="0"/>', '<c:order val="1"/>'),
  ],
  [
    'chart-series',
    `${CHART}: two series have the c:order 0`,
    change(CHART, SERIES, '$1$1'),
    change(CHART, '<c:idx val="0"/><c:order', '<c:idx val="1"/><c:order'),
  ],
  [
    'chart-points',
    `${CHART}: paints the point 2 of a series of 2`,
    change(CHART, '<c:dPt><c:idx val="1"/>', '<c:dPt><c:idx val="2"/>'),
  ],
  [
    'chart-points',
    `${CHART}: labels the point 2 of a series of 2`,
    change(CHART, '<c:dLbl><c:idx val="1"/>', '<c:dLbl><c:idx val="2"/>'),
  ],
  [
    'chart-axes',
    `${CHART}: plots on 3 axes`,
    change(CHART, '</c:barChart>', '<c:axId val="3"/></c:barChart>'),
    change(CHART, '</c:valAx>', '</c:valAx><c:serAx><c:axId val="3"/><c:delete val="1"/></c:serAx>'),
  ],
  [
    'chart-categories',
    `${CHART}: has categories in levels`,
    change(
      CHART,
      /<c:cat>.*?<\/c:cat>/,
      '<c:cat><c:multiLvlStrRef><c:f>Sheet1!$A$$2:$B$$3</c:f></c:multiLvlStrRef></c:cat>',
    ),
  ],
  [
    'chart-text',
    `${CHART}: 1 texts name no East Asian typeface`,
    change(CHART, '<a:ea typeface="+mn-ea"/>', ''),
  ],
  [
    'chart-defaults',
    `${CHART}: does not say that its corners are square`,
    change(CHART, '<c:roundedCorners val="0"/>', ''),
  ],
  [
    'chart-defaults',
    `${CHART}: does not say that its corners are square`,
    change(CHART, '<c:roundedCorners val="0"/>', '<c:roundedCorners/>'),
  ],
  [
    'chart-defaults',
    `${CHART}: does not say that it goes without a title`,
    change(CHART, '<c:autoTitleDeleted val="1"/>', ''),
  ],
  [
    'chart-values',
    `${CHART}: c:numLit caches “0x10”, which is no number`,
    change(CHART, VALUES, '<c:numLit>$1</c:numLit>'),
    change(CHART, '>5.22<', '>0x10<'),
  ],
  [
    'chart-values',
    `${CHART}: c:numLit caches a value 2 beyond its count of 2`,
    change(CHART, VALUES, '<c:numLit>$1</c:numLit>'),
    change(CHART, '<c:pt idx="1"><c:v>203', '<c:pt idx="2"><c:v>203'),
  ],
  [
    'chart-workbooks',
    `${CHART}: shows “” where B3 of its workbook holds “203.28”`,
    change(CHART, '<c:pt idx="1"><c:v>203.28</c:v></c:pt>', ''),
  ],
  [
    'chart-workbooks',
    `${CHART}: shows “A” where A2 of its workbook holds “2006”`,
    change(CHART, '>2006<', '>_x0041_<'),
  ],
  [
    'chart-workbooks',
    `${CHART}: has the format “0%” where B3 of its workbook has “0.00”`,
    change(CHART, '<c:pt idx="1"><c:v>203', '<c:pt idx="1" formatCode="0%"><c:v>203'),
  ],
  [
    'chart-workbooks',
    `${CHART}: reads the sheet “Sheet2”, which its workbook does not have`,
    change(CHART, 'Sheet1!$B$2:$B$3', 'Sheet2!$$B$$2:$$B$$3'),
  ],
  [
    'chart-workbooks',
    `${CHART}: reads the sheet “Sheet1”, which its workbook does not have`,
    changeBook('xl/workbook.xml', 'name="Sheet1"', 'name="数据"'),
    change(CHART, 'Sheet1!$B$1<', '数据!$$B$$1<'),
    change(CHART, 'Sheet1!$A$2:$A$3<', "'数据'!$$A$$2:$$A$$3<"),
  ],
]);

test.each(['', 'NaN', 'Infinity', '1,5', '0x10', ' 5', '1e999', '.5'])(
  '“%s” is no number, in a cache or a cell',
  async (value) => {
    const parts = Parts.unzip(await goodDeck);
    change(CHART, '>5.22<', `>${value}<`)(parts);
    changeBook(SHEET, '>5.22<', `>${value}<`)(parts);
    expect(lintPackage(parts, options)).toEqual([
      {
        rule: 'chart-values',
        part: CHART,
        message: `Sheet1!$B$2:$B$3 caches “${value}”, which is no number`,
      },
      {
        rule: 'workbook-cells',
        part: `ppt/embeddings/workbook1.xlsx/${SHEET}`,
        message: `B2 holds “${value}”, which is no number`,
      },
    ]);
  },
);

test('text like the number of a character is no fault where both write it so', async () => {
  const parts = Parts.unzip(await goodDeck);
  change(CHART, '>2006<', '>_x005F_x0041_<')(parts);
  changeBook(SHEET, '>2006<', '>_x005F_x0041_<')(parts);
  expect(lintPackage(parts, options)).toEqual([]);
});

test('numbers may have an exponent', async () => {
  const parts = Parts.unzip(await goodDeck);
  change(CHART, '>5.22<', '>-5.2e-7<')(parts);
  changeBook(SHEET, '>5.22<', '>-5.2e-7<')(parts);
  expect(lintPackage(parts, options)).toEqual([]);
});
