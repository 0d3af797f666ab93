import { strToU8, zipSync } from 'fflate';

/** The cells of a sheet by their names: `{ A1: '<c …>' }`, or a plain text or number. */
export type Cells = Readonly<Record<string, string | number>>;

/** The number formats of the styles 0 to 6 of a workbook. */
const FORMATS = ['General', '#,##0', '0.00%', 'yyyy"年"m"月"d"日"', '0.0"亿"', '[Red]#,##0.00;-0', '@'];

/** Makes the bytes of a workbook with these sheets, and with other parts in the place of its own. */
export function aWorkbook(
  sheets: Readonly<Record<string, Cells>>,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr/><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts>${FORMATS.map(
      (code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
    ).join(
      '',
    )}</numFmts><cellXfs>${FORMATS.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join('')}</cellXfs></styleSheet>`,
  };
  for (const [i, name] of names.entries())
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheet(sheets[name] ?? {});
  const all = Object.entries({ ...parts, ...more }).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(all));
}

function sheet(cells: Cells): string {
  const rows = new Map<string, string>();
  for (const [name, value] of Object.entries(cells)) {
    const row = name.replace(/\D/g, '');
    rows.set(row, `${rows.get(row) ?? ''}${cell(name, value)}`);
  }
  const written = [...rows].map(([row, text]) => `<row r="${row}">${text}</row>`).join('');
  return `<worksheet><sheetData>${written}</sheetData></worksheet>`;
}

function cell(name: string, value: string | number): string {
  if (typeof value === 'number') return `<c r="${name}"><v>${value}</v></c>`;
  if (value.startsWith('<c')) return value.replace('<c', `<c r="${name}"`);
  return `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
}
