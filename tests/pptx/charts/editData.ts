import { escapeXml } from '../../../src/xml/escapeXml.ts';
import { Parts } from '../../package/parts.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';

/**
 * Does to a chart what PowerPoint does when its data are edited: the cells of the workbook and its table, and the ranges and
 * caches of the chart, have the new categories and values. Looks and labels stay at the index of their point, a series or
 * a chart is never asked for new ones. A cell keeps its number format; one in a new row has that of the row above it, as Excel
 * gives it to rows typed below a table.
 */
export function editData(
  parts: Parts,
  chart: string,
  categories: readonly string[],
  ...series: readonly (readonly number[])[]
): void {
  const book = chart.replace('charts/chart', 'embeddings/workbook').replace('.xml', '.xlsx');
  const cells = Parts.unzip(parts.bytes(book));
  const sheet = cells.text(SHEET);
  const last = categories.length + 1;
  const styleOf = (column: string, row: number): string => {
    const cell = new RegExp(`<c r="${column}${row}"( s="\\d+")?`).exec(sheet);
    return row < 2 ? '' : cell ? (cell[1] ?? '') : styleOf(column, row - 1);
  };
  const letters = series.map((_, i) => String.fromCharCode(66 + i));
  const rows = categories.map((category, at) => {
    const numbers = letters.map(
      (letter, i) => `<c r="${letter}${at + 2}"${styleOf(letter, at + 2)}><v>${series[i]?.[at]}</v></c>`,
    );
    const name = `<c r="A${at + 2}" t="inlineStr"><is><t>${escapeXml(category)}</t></is></c>`;
    return `<row r="${at + 2}">${name}${numbers.join('')}</row>`;
  });
  const area = `A1:${letters.at(-1)}${last}`;
  cells.set(
    SHEET,
    sheet
      .replace(/<dimension ref="[^"]*"/, `<dimension ref="${area}"`)
      .replace(/<row r="2">.*<\/row>/s, rows.join('')),
  );
  cells.set(TABLE, cells.text(TABLE).replace(/ ref="[^"]*"/, ` ref="${area}"`));
  parts.set(book, cells.zip());

  const points = (values: readonly (string | number)[], formats = new Map<number, string>()) =>
    `<c:ptCount val="${values.length}"/>${values
      .map(
        (value, at) => `<c:pt idx="${at}"${formats.get(at) ?? ''}><c:v>${escapeXml(`${value}`)}</c:v></c:pt>`,
      )
      .join('')}`;
  let index = -1;
  const edited = parts
    .text(chart)
    .replaceAll(/(\$[A-Z]\$2:\$[A-Z]\$)\d+/g, `$1${last}`)
    .replaceAll(/(<c:cat>.*?<c:strCache>).*?(<\/c:strCache>)/gs, `$1${points(categories)}$2`)
    .replaceAll(
      /(<c:numCache><c:formatCode>[^<]*<\/c:formatCode>)(.*?)(<\/c:numCache>)/gs,
      (_, start, old, end) => {
        index += 1;
        const formats = new Map<number, string>();
        for (const at of categories.keys()) {
          const kept = new RegExp(`<c:pt idx="${at}"( formatCode="[^"]*")?>`).exec(old);
          const format = kept ? kept[1] : formats.get(at - 1);
          if (format) formats.set(at, format);
        }
        return start + points(series[index] ?? [], formats) + end;
      },
    );
  parts.set(chart, edited);
}
