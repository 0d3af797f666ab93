import type { Slide } from '../../slides/slide.ts';
import type { ChartData } from './chartData.ts';

/** The mark of values that the author computed; undefined where the slide has none. */
export const computedMark = ({ settings }: Slide): string | undefined => settings['computed-mark']?.value;

/** True when the slide says of the value of this category and series that the author computed it. */
export function isComputed({ settings }: Slide, category: string, series: string): boolean {
  const written = plainly(settings['computed-values']?.value ?? '').split(' | ');
  return [category, `${category} / ${series}`].some((name) => written.includes(plainly(name)));
}

/** The data with the mark behind each computed value: in its number format, so that it stands in the chart's workbook too. */
export function markComputed(slide: Slide, data: ChartData, aside: (remark: string) => string): ChartData {
  const mark = computedMark(slide);
  if (!mark) return data;
  const series = data.series.map((one) => {
    const marked = data.categories.flatMap((category, i): [number, string][] =>
      isComputed(slide, category, one.name)
        ? [[i, withWords(one.formats[i] ?? one.format, aside(mark))]]
        : [],
    );
    return { ...one, formats: { ...one.formats, ...Object.fromEntries(marked) } };
  });
  return { ...data, series };
}

/** The number format with these words at the end of each of its sections. */
const withWords = (format: string, words: string): string =>
  format
    .split(';')
    .map((section) => (section.endsWith('"') ? `${section.slice(0, -1)}${words}"` : `${section}"${words}"`))
    .join(';');

const plainly = (name: string): string => name.replaceAll('\u00A0', ' ').trim();
