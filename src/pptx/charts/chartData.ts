import type { ChartItem } from '../../scene/item.ts';
import { formatAt } from '../../typography/chartLabels.ts';
import { escapeXml } from '../../xml/escapeXml.ts';

/** The sheet that charts and workbooks mean. */
export const SHEET = 'Sheet1';

/** `c:cat`: the categories, one flat list of strings. A chart without any has none. */
export function categoriesXml({ categories }: ChartItem): string {
  if (categories.length === 0) return '';
  const points = categories.map((text, index) => point(index, cellText(text)));
  const reference = `${SHEET}!$A$2:$A$${categories.length + 1}`;
  return `<c:cat>${cached('str', reference, categories.length, points)}</c:cat>`;
}

/** `c:tx`: the name of the series at `index`. */
export function seriesNameXml(item: ChartItem, index: number): string {
  const reference = `${SHEET}!$${column(index + 1)}$1`;
  return `<c:tx>${cached('str', reference, 1, [point(0, cellText(headings(item)[index + 1] ?? ''))])}</c:tx>`;
}

/**
 * The headings of the workbook's columns: first that of the categories, then the names of the series. The columns of a
 * table in Excel must have names, which no two share in any case of letters, so spaces are added where they lack that; PowerPoint itself
 * heads the categories with one space.
 */
export function headings({ series }: ChartItem): string[] {
  const taken = new Set<string>();
  return ['', ...series.map(({ name }) => name)].map((name) => {
    let heading = name || ' ';
    while (taken.has(heading.toLowerCase())) heading += ' ';
    taken.add(heading.toLowerCase());
    return heading;
  });
}

/**
 * The numbers of the series at `index`: `c:val`, or `c:xVal` and `c:yVal` of a scatter chart. What is no number is a gap, and
 * gaps are left out.
 */
export function valuesXml(item: ChartItem, index: number, element: 'val' | 'xVal' | 'yVal' = 'val'): string {
  const count = Math.max(1, item.categories.length);
  const letter = column(index + 1);
  const format = formatOf(item, index);
  const points = valuesOf(item, index).map((value, at) => {
    if (value === null) return '';
    const own = formatOf(item, index, at);
    return point(at, String(value), own === format ? '' : ` formatCode="${escapeXml(own)}"`);
  });
  const reference = `${SHEET}!$${letter}$2:$${letter}$${count + 1}`;
  return `<c:${element}>${cached('num', reference, count, points, format)}</c:${element}>`;
}

/** The number format of the series at `index`, or of its cell at `at`. */
export function formatOf({ series }: ChartItem, index: number, at?: number): string {
  const own = series[index];
  return own ? formatAt(own, at) : 'General';
}

/** As many values as there are categories; `null` where there is none, or none that is finite. */
export function valuesOf(item: ChartItem, index: number): (number | null)[] {
  const values = item.series[index]?.values ?? [];
  return item.categories.map((_, at) => {
    const value = values[at];
    return typeof value === 'number' && Number.isFinite(value) ? value + 0 : null;
  });
}

/** The letters of a sheet's column: 0 → A, 25 → Z, 26 → AA. */
export function column(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : column(Math.floor(index / 26) - 1) + letter;
}

/**
 * Text of a cell, escaped for XML, and for Excel: that reads `_x000D_` as a character by its number, unless the underscore
 * is written so itself (ECMA-376, ST_Xstring).
 */
export const cellText = (text: string): string =>
  escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));

const point = (index: number, value: string, attributes = '') =>
  `<c:pt idx="${index}"${attributes}><c:v>${value}</c:v></c:pt>`;

function cached(
  kind: 'str' | 'num',
  formula: string,
  count: number,
  points: readonly string[],
  format = 'General',
): string {
  const code = kind === 'num' ? `<c:formatCode>${escapeXml(format)}</c:formatCode>` : '';
  const cache = `${code}<c:ptCount val="${count}"/>${points.join('')}`;
  return `<c:${kind}Ref><c:f>${formula}</c:f><c:${kind}Cache>${cache}</c:${kind}Cache></c:${kind}Ref>`;
}
