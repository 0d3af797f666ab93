import { nearest } from '../../diagnostics/nearest.ts';
import type { ChartItem } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import { lastValueOf } from '../../typography/chartLabels.ts';
import type { PageFacts } from '../deckFacts.ts';
import { nth } from '../nth.ts';
import type { ChartData } from './chartData.ts';
import { areTimes } from './times.ts';

/**
 * The index of the category that stands out in a chart of one series; -1 when none does. The slide names it, or says `none`. When it
 * says nothing, it is the last value of columns or bars over a course of time, and else the longest of them, if only one
 * is. Reports a name that is no category, or one that cannot stand out.
 */
export function highlight(
  { settings: { highlight: written } }: Slide,
  chart: ChartItem['chart'],
  data: ChartData,
  page: PageFacts,
): number {
  const [only] = data.series;
  if (!written) return only && (chart === 'column' || chart === 'bar') ? usual(data) : -1;
  const name = plainly(written.value);
  const known = data.categories.map(plainly);
  const at = indexOf(written.value, data);
  if (at < 0 && name === 'none') return -1;
  const kind = chart === 'area';
  const problem = at < 0 ? 'unknown' : kind ? 'kind' : only?.values[at] === null ? 'gap' : undefined;
  if (!problem) return at;
  const near = problem === 'unknown' ? nearest(name, [...known, 'none']) : undefined;
  page.report.add(
    'chart-highlight',
    { written: name, problem, known, near },
    { origin: written.origin, slide: page },
  );
  return -1;
}

/** The index of the series that the slide says stands out; `usual` when it says nothing. Reports a name that is no series. */
export function highlightSeries(
  { settings: { highlight: written } }: Slide,
  known: readonly string[],
  usual: number,
  page: PageFacts,
): number {
  if (!written) return usual;
  const found = indexOf(written.value, { categories: known });
  if (found < 0 && plainly(written.value) !== 'none')
    page.report.add(
      'chart-stacked',
      { written: written.value, problem: 'series', known },
      { origin: written.origin, slide: page },
    );
  return found;
}

/** The index of the category with this name; -1 when there is none. */
export const indexOf = (name: string, { categories }: Pick<ChartData, 'categories'>): number =>
  categories.findIndex((category) => alike(plainly(category), plainly(name)));

/** The category that stands out when the slide says nothing about it. */
function usual(data: ChartData): number {
  const series = nth(data.series, 0);
  if (areTimes(data.categories)) return lastValueOf(data, series);
  const lengths = series.values.map((value) => Math.abs(value ?? 0));
  const longest = Math.max(...lengths);
  return longest > 0 && lengths.filter((length) => length === longest).length === 1
    ? lengths.indexOf(longest)
    : -1;
}

/** The name as it was typed, without the no-break spaces that layout puts between figures and Chinese. */
const plainly = (name: string): string => name.replaceAll('\u00A0', '').trim();

/** True when two names differ in spaces and capitals only. */
function alike(one: string, other: string): boolean {
  const [a = '', b = ''] = [one, other].map((name) => name.replace(/\s+/g, '').toLowerCase());
  return a === b;
}
