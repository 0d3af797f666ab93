import { entry } from '../entry.ts';
import { pick } from '../remedy.ts';

const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');
/** How the columns were told apart; empty for a workbook. */
const by = (separator: string | undefined): string => (separator ? `, separated by ${separator},` : '');

/** Findings about data files, from which charts and tables take their values. */
export const dataCatalogue = {
  'data-unknown-column': entry<{
    name: string;
    known: readonly string[];
    meant?: string | undefined;
    separator?: string | undefined;
  }>({
    severity: 'error',
    message: (f) => `the data file has no column \`${f.name}\`.`,
    hint: (f) =>
      f.meant === undefined
        ? `its columns${by(f.separator)} are ${list(f.known.slice(0, 12))}${f.known.length > 12 ? ' …' : ''}.`
        : `did you mean \`${f.meant}\`?`,
    remedy: (f) => pick(f.name, f),
    explanation:
      'The first row of a data file names its columns, and a block takes columns by these names. Columns are separated by the comma, semicolon or tab that divides the first row into the most names.',
    wrong: '# figures.csv begins with: Year,Value\ndata: assets/figures.csv\nseries: [Valeu]',
    right: '# figures.csv begins with: Year,Value\ndata: assets/figures.csv\nseries: [Value]',
  }),
  'data-unnamed-column': entry<{ number: number }>({
    severity: 'error',
    message: (f) => `column ${f.number} has no name.`,
    hint: () => 'the first row names every column: write a name here, or delete the column.',
    explanation:
      'The first row of a data file names its columns. One without a name could not be chosen, and would stand in a table without a heading.',
    wrong: 'Year,,Batches\n2006,5.22,48',
    right: 'Year,Value,Batches\n2006,5.22,48',
  }),
  'data-column-twice': entry<{ name: string }>({
    severity: 'error',
    message: (f) => `two columns are called \`${f.name}\`.`,
    hint: () => 'give one of them another name.',
    explanation: 'A block takes columns by their names, so no two columns of a data file have the same name.',
    wrong: 'Year,Value,Value\n2006,5.22,48',
    right: 'Year,Value,Batches\n2006,5.22,48',
  }),
  'data-ragged': entry<{ found: number; expected: number; separator?: string | undefined }>({
    severity: 'error',
    message: (f) =>
      `this row has ${f.found} cells${by(f.separator)} and the first row names ${f.expected} columns.`,
    hint: (f) =>
      f.separator === 'commas'
        ? 'put a value that has a comma in quotes, like "1,204"; leave nothing between two commas for an empty cell.'
        : 'give each cell a column with a name; an empty cell is one too.',
    explanation:
      'Every row of a data file has as many cells as the first one, which names the columns; otherwise a value would stand under a wrong name. Empty cells at the end of a line do not count.',
    wrong: 'Year,Value\n2011,1,204',
    right: 'Year,Value\n2011,"1,204"',
  }),
  'data-quote': entry<{ problem: 'unclosed' | 'behind' }>({
    severity: 'error',
    message: (f) =>
      f.problem === 'unclosed'
        ? 'the quotation mark that opens here is never closed.'
        : 'text stands behind the closing quotation mark.',
    hint: () => 'in a value in quotes, write two quotation marks for one: "a ""b"" c".',
    explanation:
      'In a CSV file (RFC 4180) a value that begins with an ASCII quotation mark ends with the next one that is not doubled. Chinese quotation marks (“”) are ordinary text.',
    wrong: 'Name,Batches\n"Fast lane" service,48',
    right: 'Name,Batches\n"""Fast lane"" service",48',
  }),
  'data-empty': entry<{ file: string; named: boolean }>({
    severity: 'error',
    message: (f) => `${f.file} has ${f.named ? 'no row below the names of its columns' : 'no text'}.`,
    hint: () => 'the first row names the columns; the values stand below it.',
    explanation: 'A data file without values gives a chart or a table nothing to show.',
    wrong: 'Year,Value',
    right: 'Year,Value\n2006,5.22',
  }),
  'data-too-many': entry<{ max: string }>({
    severity: 'error',
    message: (f) => `the data file goes on here beyond ${f.max}.`,
    hint: () => 'keep in the file what the deck shows.',
    explanation:
      'Of a data file at most 10,000 rows and 256 columns are read; slides show a small part of that.',
    wrong: 'data: assets/every-parcel-since-2006.csv   # 2 million rows',
    right: 'data: assets/parcels-by-year.csv            # 6 rows',
  }),
  'data-unknown-sheet': entry<{
    name: string;
    file: string;
    known: readonly string[];
    meant?: string | undefined;
  }>({
    severity: 'error',
    message: (f) => `${f.file} has no sheet \`${f.name}\`.`,
    hint: (f) => {
      if (f.known.length === 0) return 'only an Excel workbook has sheets; take `sheet` out.';
      return f.meant === undefined ? `it has ${list(f.known)}.` : `did you mean \`${f.meant}\`?`;
    },
    remedy: (f) => pick(f.name, f),
    explanation:
      'A block takes its values from the sheet that it names, else from the first one. Hidden sheets are not read, and a CSV file has none.',
    wrong: '# the workbook has the sheets Yearly and Monthly\ndata: assets/figures.xlsx\nsheet: Year',
    right: '# the workbook has the sheets Yearly and Monthly\ndata: assets/figures.xlsx\nsheet: Yearly',
  }),
  'data-cell': entry<{ text: string }>({
    severity: 'error',
    message: (f) =>
      f.text.startsWith('=')
        ? 'the workbook stores no value of this formula.'
        : `the formula gives ${f.text}.`,
    hint: (f) =>
      f.text.startsWith('=')
        ? 'open the workbook in Excel and save it.'
        : 'mend the formula, or clear the cell.',
    explanation:
      'Formulas are not worked out: a cell has the value that Excel stored at the last save. A formula that gives an error, or that a program wrote without a value, has nothing that a slide could show.',
    wrong: 'B3: =B1/B2   # gives #DIV/0!',
    right: 'B3: =B1/B2   # gives 38.9',
  }),
  'data-workbook': entry<{ file: string }>({
    severity: 'error',
    message: (f) => `${f.file} cannot be read as an Excel workbook.`,
    hint: () => 'save it in Excel as .xlsx without a password, or as “CSV UTF-8”.',
    explanation:
      'Of workbooks only .xlsx is read. The file is of the older kind .xls, has a password, is damaged, or is far larger than it says.',
    wrong: 'data: assets/figures.xls',
    right: 'data: assets/figures.xlsx',
  }),
};
