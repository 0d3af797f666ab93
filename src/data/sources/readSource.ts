import type { Place, Report } from '../../diagnostics/report.ts';
import { csvRecords } from '../csv/csvRecords.ts';
import { separatorOf } from '../csv/readCsv.ts';
import { rowsOf } from '../xlsx/readXlsx.ts';
import { unzipXml } from '../xlsx/unzipXml.ts';
import { readWorkbook } from '../xlsx/workbook.ts';
import { docxText } from './docxText.ts';
import { markdownTable, paragraphs } from './markdown.ts';

/** The text of a source document; tables, sheets and Word documents are Markdown. */
export interface ReadSource {
  readonly text: string;
  readonly isMarkdown: boolean;
}

/**
 * Reads a source document from its bytes: text in UTF-8, UTF-16 or GB18030, Markdown, CSV, a workbook (.xlsx) or a Word
 * document (.docx). Returns undefined, with a finding at `place`, for a PDF, an old binary file or a damaged one, and for
 * bytes that are no text. A document without any text is a finding too.
 */
export function readSource(
  bytes: Uint8Array,
  file: string,
  report: Report,
  place: Place,
): ReadSource | undefined {
  const form = formOf(bytes, file);
  const source =
    form === 'text' ? readText(bytes, file) : form === undefined ? undefined : readOffice(bytes, form);
  if (!source) {
    report.add('source-unreadable', { file, form: form ?? unreadable(bytes) }, place);
    return undefined;
  }
  if (source.text.trim() === '') report.add('source-empty', { file }, place);
  return source;
}

type Form = 'text' | 'docx' | 'xlsx';

const startsWith = (bytes: Uint8Array, hex: string): boolean =>
  Buffer.from(bytes.subarray(0, hex.length / 2)).toString('hex') === hex;

const ZIP = '504b0304';
const COMPOUND = 'd0cf11e0';
const PDF = '25504446';

/** The form of a document by its first bytes and, for a zip, by its ending; undefined for one that is not read. */
function formOf(bytes: Uint8Array, file: string): Form | undefined {
  if (startsWith(bytes, PDF) || startsWith(bytes, COMPOUND)) return undefined;
  if (!startsWith(bytes, ZIP)) return 'text';
  return /\.xls[xm]$/i.test(file) ? 'xlsx' : 'docx';
}

/** What a document is that is not read. */
const unreadable = (bytes: Uint8Array): 'pdf' | 'binary' => (startsWith(bytes, PDF) ? 'pdf' : 'binary');

function readText(bytes: Uint8Array, file: string): ReadSource | undefined {
  const decoded = decode(bytes)?.replace(/\r\n?/g, '\n');
  if (decoded === undefined) return undefined;
  if (!/\.[ct]sv$/i.test(file)) return { text: decoded, isMarkdown: /\.(?:md|markdown)$/i.test(file) };
  const records = csvRecords(decoded, separatorOf(decoded));
  const rows = [...records].map((record) => record.map(({ text }) => text));
  return { text: tables(rows), isMarkdown: true };
}

/** The text of bytes in UTF-8, in UTF-16 with or without its mark, or in GB18030, which GBK and GB2312 are part of. */
function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const zeros = (from: number) => {
    const sample = bytes.subarray(0, 2000).filter((_, i) => i % 2 === from);
    return sample.filter((byte) => byte === 0).length / Math.max(1, sample.length);
  };
  const asBigEndian = (first === 0xfe && second === 0xff) || zeros(0) > 0.3;
  const asLittleEndian = (first === 0xff && second === 0xfe) || zeros(1) > 0.3;
  const encodings = asLittleEndian ? ['utf-16le'] : asBigEndian ? ['utf-16be'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // Bytes that are no text may decode too, but hardly without control and private characters.
      if (!/\p{Co}|(?!\s)\p{Cc}/u.test(text)) return text;
    } catch {
      // The next encoding is tried.
    }
  }
  return undefined;
}

function readOffice(bytes: Uint8Array, form: Form): ReadSource | undefined {
  const text = form === 'docx' ? docxText(bytes) : workbookText(bytes);
  return text === undefined ? undefined : { text, isMarkdown: true };
}

/** The visible sheets of a workbook, each under its name as a heading. */
function workbookText(bytes: Uint8Array): string | undefined {
  const parts = unzipXml(bytes);
  const workbook = parts && readWorkbook(parts);
  if (!workbook) return undefined;
  const sheets = [...workbook.sheets].map(([name, tags]) => [name, rowsOf(tags, workbook)] as const);
  if (sheets.some(([, rows]) => !rows)) return undefined;
  return paragraphs(sheets.flatMap(([name, rows = []]) => [`# ${name}`, tables(rows ?? [])]));
}

/** The tables of a sheet. A blank row ends a table, and a row with one cell, as a title has, is a line of text. */
function tables(rows: readonly (readonly string[])[]): string {
  const blocks: string[] = [];
  let table: (readonly string[])[] = [];
  const close = () => {
    if (table.length > 0) blocks.push(markdownTable(table));
    table = [];
  };
  for (const row of rows) {
    const texts = (row ?? []).filter((text) => text.trim() !== '');
    if (texts.length > 1) table.push(row);
    else {
      close();
      blocks.push(texts.join(''));
    }
  }
  close();
  // A title stands right above its table, so that its unit counts for it.
  return blocks.join('\n').replace(/\n{3,}/g, '\n\n');
}
