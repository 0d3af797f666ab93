import { nearest } from '../../diagnostics/nearest.ts';
import type { Setting, Slide } from '../../slides/slide.ts';
import type { PageFacts } from '../deckFacts.ts';
import type { ChartData } from './chartData.ts';

/** The charts that a slide may name. */
export const CHARTS = ['column', 'bar', 'line', 'area', 'doughnut', 'share'] as const;
export type ChartName = (typeof CHARTS)[number];

/** What a slide says about the drawing of its chart. */
export interface Options {
  /** The index of the series that is a line over columns. */
  readonly line?: number;
  /** The unit of that line, where it is not that of the columns: the line has an axis of its own. */
  readonly lineUnit?: string;
  readonly axis: { readonly min?: number; readonly max?: number };
  /** The number format of shares, where labels show these in place of values. */
  readonly percent?: string;
  /** True asks for a legend, false for names beside the data; without it names stand there where they have room. */
  readonly legend?: boolean;
}

type Problem = 'kind' | 'series' | 'number' | 'zero' | 'range' | 'format' | 'value';

/** A number format as an author writes it: `0.0`, `#,##0`, `+0%`. */
const FORMAT = /^([+]?)(#,##0|0)(\.0{1,6})?([%％]?)$/;

/**
 * The options of the slide's chart, and its data in the number format that the slide asks for. Reports `chart-setting` for
 * an option that the kind of chart does not take, that names no series, or that is no number.
 */
export function readOptions(
  slide: Slide,
  chart: ChartName,
  data: ChartData,
  page: PageFacts,
): { options: Options; data: ChartData } {
  const { settings } = slide;
  const add = (
    name: string,
    setting: Setting,
    problem: Problem,
    more: { needs?: string; known?: readonly string[]; near?: string | undefined } = {},
  ) =>
    page.report.add(
      'chart-setting',
      { setting: name, written: setting.value, problem, ...more },
      { origin: setting.origin, slide: page },
    );
  const stacked = settings.stacked?.value;
  const line = readLine();
  const percent = readPercent();
  const legend = readLegend();
  const options: Options = {
    axis: readAxis(),
    ...(line === undefined ? {} : { line }),
    ...(line !== undefined && settings['line-unit'] ? { lineUnit: settings['line-unit'].value } : {}),
    ...(percent === undefined ? {} : { percent }),
    ...(legend === undefined ? {} : { legend }),
  };
  return { options, data: formatted() };

  function readLine(): number | undefined {
    const { line: named, 'line-unit': unit } = settings;
    const asked = named ?? unit;
    if (!asked) return undefined;
    if (!named || chart !== 'column' || stacked || data.series.length < 2) {
      add(named ? 'line' : 'line-unit', asked, 'kind', {
        needs: 'columns that are not stacked, and `line:` with one of their series',
      });
      return undefined;
    }
    const known = data.series.map(({ name }) => name);
    const found = known.findIndex((name) => plainly(name) === plainly(named.value));
    if (found < 0) add('line', named, 'series', { known, near: nearest(named.value, known) });
    return found < 0 ? undefined : found;
  }

  function readPercent(): string | undefined {
    const { labels, format } = settings;
    if (!labels) return undefined;
    const fits = chart === 'doughnut' || chart === 'share' || stacked === 'percent';
    if (labels.value === 'values') return undefined;
    if (labels.value !== 'percent') add('labels', labels, 'value', { known: ['values', 'percent'] });
    else if (!fits) add('labels', labels, 'kind', { needs: 'a doughnut, a share bar or `stacked: percent`' });
    else return `${format?.value.replace(/[%％]$/, '') ?? '0'}%`;
    return undefined;
  }

  function readLegend(): boolean | undefined {
    const { legend: asked } = settings;
    if (!asked) return undefined;
    if (asked.value === 'true' || asked.value === 'false') return asked.value === 'true';
    add('legend', asked, 'value', { known: ['true', 'false'] });
    return undefined;
  }

  function readAxis(): Options['axis'] {
    const ends = (['min', 'max'] as const).flatMap((end): [typeof end, number, Setting][] => {
      const setting = settings[`axis-${end}`];
      if (!setting) return [];
      const value = Number(setting.value.replace(/[,，]/g, '').replace(/[%％]$/, ''));
      if (chart === 'doughnut' || chart === 'share' || stacked === 'percent')
        add(`axis-${end}`, setting, 'kind', { needs: 'columns, bars, lines or areas that are not shares' });
      else if (!Number.isFinite(value)) add(`axis-${end}`, setting, 'number');
      else if (chart !== 'line' && (end === 'min' ? value > 0 : value < 0))
        add(`axis-${end}`, setting, 'zero');
      else return [[end, value, setting]];
      return [];
    });
    const own = data.series.filter((_, i) => !settings['line-unit'] || i !== line);
    const values = own.flatMap((one) => one.values.filter((value) => value !== null));
    const beyond = ends.filter(([end, value]) =>
      values.some((one) => (end === 'min' ? one < value : one > value)),
    );
    for (const [end, , setting] of stacked ? [] : beyond) add(`axis-${end}`, setting, 'range');
    return Object.fromEntries(
      ends.filter((end) => !beyond.includes(end)).map(([end, value]) => [end, value]),
    );
  }

  /** The data in the format of the slide; a line with a unit of its own keeps that in which it was typed. */
  function formatted(): ChartData {
    const { format } = settings;
    if (!format) return data;
    const [, sign = '', whole, decimals = '', end] = FORMAT.exec(format.value) ?? [];
    if (!whole) {
      add('format', format, 'format');
      return data;
    }
    const number = `${whole}${decimals}${end ? '"%"' : ''}`;
    const code = sign ? `+${number};-${number};${number}` : number;
    const series = data.series.map((one, i) =>
      i === line && settings['line-unit'] ? one : { ...one, format: code, formats: {} },
    );
    return { ...data, series };
  }
}

/** Reports that names have no room beside the data, where the slide asks for them. */
export function noRoom({ settings: { legend } }: Slide, page: PageFacts): void {
  if (!legend) return;
  const facts = { setting: 'legend', written: legend.value, problem: 'room' } as const;
  page.report.add('chart-setting', facts, { origin: legend.origin, slide: page });
}

const plainly = (name: string): string => name.replaceAll('\u00A0', '').replace(/\s+/g, '').toLowerCase();

/** The data as shares of 100 percent: of the first series, or of each category of several. */
export function sharesOf(data: ChartData, chart: ChartName, percent: string): ChartData {
  const format = percent.replace('%', '"%"');
  const whole = (values: readonly (number | null)[]) =>
    values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0) || 1;
  const totals = data.categories.map((_, point) =>
    chart === 'share'
      ? whole(data.series[0]?.values ?? [])
      : whole(data.series.map((one) => one.values[point] ?? null)),
  );
  const series = data.series.map((one) => ({
    ...one,
    format,
    formats: {},
    values: one.values.map((value, point) =>
      value === null ? null : Math.round((value / (totals[point] ?? 1)) * 10_000) / 100,
    ),
  }));
  return { ...data, series };
}
