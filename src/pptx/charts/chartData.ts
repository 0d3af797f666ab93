import type { ChartItem } from '../../scene/item.ts';
import { escapeXml } from '../../xml/escapeXml.ts';

/** The sheet that charts and workbooks mean. */
export const SHEET = 'Sheet1';

/** `c:cat`: the categories, one flat list of strings. A chart without any has none. */
export function categoriesXml({ categories }: ChartItem): string {
  if (categories.length === 0) return '';
  const points = categories.map((text, index) => point(index, escapeXml(text)));
  const reference = `${SHEET}!$A$2:$A$${categories.length + 1}`;
  return `<c:cat>${cached('str', reference, categories.length, points)}</c:cat>`;
}

/** `c:tx`: the name of the series at `index`. */
export function seriesNameXml(item: ChartItem, index: number): string {
  const name = item.series[index]?.name ?? '';
  const reference = `${SHEET}!$${column(index + 1)}$1`;
  return `<c:tx>${cached('str', reference, 1, [point(0, escapeXml(name))])}</c:tx>`;
}

/** `c:val`: the numbers of the series at `index`; what is no number is a gap, and gaps are left out. */
export function valuesXml(item: ChartItem, index: number): string {
  const count = Math.max(1, item.categories.length);
  const letter = column(index + 1);
  const points = valuesOf(item, index).map((value, at) => (value === null ? '' : point(at, String(value))));
  const reference = `${SHEET}!$${letter}$2:$${letter}$${count + 1}`;
  return `<c:val>${cached('num', reference, count, points)}</c:val>`;
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

const point = (index: number, value: string) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`;

function cached(kind: 'str' | 'num', formula: string, count: number, points: readonly string[]): string {
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  const cache = `${format}<c:ptCount val="${count}"/>${points.join('')}`;
  return `<c:${kind}Ref><c:f>${formula}</c:f><c:${kind}Cache>${cache}</c:${kind}Cache></c:${kind}Ref>`;
}
