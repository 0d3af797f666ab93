import { nearest } from '../../diagnostics/nearest.ts';
import type { Setting, Slide } from '../../slides/slide.ts';
import type { PageFacts } from '../deckFacts.ts';
import type { ChartData } from './chartData.ts';

/** The charts that a slide may name. */
export const CHARTS = ['column', 'bar', 'line', 'area', 'doughnut', 'share', 'scatter'] as const;
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

/** Reports a problem of a setting. */
type Add = (
  name: string,
  setting: Setting,
  problem: Problem,
  more?: { needs?: string; known?: readonly string[]; near?: string | undefined },
) => void;

/** What the options are read from. */
interface From {
  readonly settings: Slide['settings'];
  readonly chart: ChartName;
  readonly data: ChartData;
  readonly add: Add;
}

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
  const add: Add = (name, setting, problem, more = {}) =>
    page.report.add(
      'chart-setting',
      { setting: name, written: setting.value, problem, ...more },
      { origin: setting.origin, slide: page },
    );
  const from = { settings, chart, data, add };
  const line = readLine(from);
  const percent = readPercent(from);
  const legend = readLegend(from);
  const unit = settings['line-unit'];
  const apart = chart === 'scatter' ? 0 : unit ? line : undefined;
  const options: Options = {
    axis: readAxis(from, apart),
    ...(line === undefined ? {} : { line }),
    ...(line !== undefined && unit ? { lineUnit: unit.value } : {}),
    ...(percent === undefined ? {} : { percent }),
    ...(legend === undefined ? {} : { legend }),
  };
  return { options, data: formatted(from, apart) };
}

function readLine({ settings, chart, data, add }: From): number | undefined {
  const { line: named, 'line-unit': unit, stacked } = settings;
  const asked = named ?? unit;
  if (!asked) return undefined;
  if (!named || chart !== 'column' || stacked || data.series.length < 2) {
    const needs = 'columns that are not stacked, and `line:` with one of their series';
    add(named ? 'line' : 'line-unit', asked, 'kind', { needs });
    return undefined;
  }
  const known = data.series.map(({ name }) => name);
  const found = known.findIndex((name) => plainly(name) === plainly(named.value));
  if (found < 0) add('line', named, 'series', { known, near: nearest(named.value, known) });
  return found < 0 ? undefined : found;
}

function readPercent({ settings, chart, add }: From): string | undefined {
  const { labels, format, stacked } = settings;
  if (!labels || labels.value === 'values') return undefined;
  const fits = chart === 'doughnut' || chart === 'share' || stacked?.value === 'percent';
  if (labels.value !== 'percent') add('labels', labels, 'value', { known: ['values', 'percent'] });
  else if (!fits) add('labels', labels, 'kind', { needs: 'a doughnut, a share bar or `stacked: percent`' });
  else return `${format?.value.replace(/[%％]$/, '') ?? '0'}%`;
  return undefined;
}

function readLegend({ settings: { legend: asked }, add }: From): boolean | undefined {
  if (!asked) return undefined;
  if (asked.value === 'true' || asked.value === 'false') return asked.value === 'true';
  add('legend', asked, 'value', { known: ['true', 'false'] });
  return undefined;
}

/** The ends of the axis; the series at `apart` has an axis of its own. */
function readAxis(from: From, apart: number | undefined): Options['axis'] {
  const { data, settings, add } = from;
  const own = data.series.filter((_, i) => i !== apart);
  const values = own.flatMap((one) => one.values.filter((value) => value !== null));
  const ends = (['min', 'max'] as const).flatMap((end): [typeof end, number][] => {
    const setting = settings[`axis-${end}`];
    const value = setting && readEnd(from, end, setting);
    if (!setting || value === undefined) return [];
    const beyond = values.some((one) => (end === 'min' ? one < value : one > value));
    if (beyond && !settings.stacked) add(`axis-${end}`, setting, 'range');
    return beyond ? [] : [[end, value]];
  });
  return Object.fromEntries(ends);
}

function readEnd(
  { chart, settings: { stacked }, add }: From,
  end: 'min' | 'max',
  setting: Setting,
): number | undefined {
  const value = Number(setting.value.replace(/[,，]/g, '').replace(/[%％]$/, ''));
  const shares = chart === 'doughnut' || chart === 'share' || stacked?.value === 'percent';
  const withoutZero = chart !== 'line' && chart !== 'scatter' && (end === 'min' ? value > 0 : value < 0);
  const needs = 'columns, bars, lines or areas that are not shares';
  if (shares) add(`axis-${end}`, setting, 'kind', { needs });
  else if (!Number.isFinite(value)) add(`axis-${end}`, setting, 'number');
  else if (withoutZero) add(`axis-${end}`, setting, 'zero');
  else return value;
  return undefined;
}

/** The data in the format of the slide; the series at `apart`, a line with a unit of its own, keeps that in which it was typed. */
function formatted({ settings: { format, unit }, data, add }: From, apart: number | undefined): ChartData {
  if (!format) return /^[%％]$/.test(unit?.value ?? '') ? inPercent(data, apart) : data;
  const [, sign = '', whole, decimals = '', end] = FORMAT.exec(format.value) ?? [];
  if (!whole) {
    add('format', format, 'format');
    return data;
  }
  const number = `${whole}${decimals}${end ? '"%"' : ''}`;
  const code = sign ? `+${number};-${number};${number}` : number;
  const series = data.series.map((one, i) => (i === apart ? one : { ...one, format: code, formats: {} }));
  return { ...data, series };
}

/** The data whose figures show the per cent sign that is their unit, where they were typed without it. */
function inPercent(data: ChartData, apart: number | undefined): ChartData {
  const signed = (format: string) =>
    format.includes('%')
      ? format
      : format
          .split(';')
          .map((section) => `${section}"%"`)
          .join(';');
  const series = data.series.map((one, i) => {
    if (i === apart) return one;
    const formats = Object.entries(one.formats).map(([point, format]) => [point, signed(format)]);
    return { ...one, format: signed(one.format), formats: Object.fromEntries(formats) };
  });
  return { ...data, series };
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
