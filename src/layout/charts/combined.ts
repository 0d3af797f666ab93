import type { Series } from '../../scene/chart.ts';
import type { ChartItem } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import type { PageFacts } from '../deckFacts.ts';
import type { Palette } from '../frame/palette.ts';
import { nth } from '../nth.ts';
import type { ChartData } from './chartData.ts';
import { dataColours, dullOn, labelFor, rampOf, readableOn } from './dataColours.ts';
import { highlight } from './highlight.ts';
import type { Options } from './options.ts';
import { seriesOf } from './seriesLook.ts';

/** The part of the plot's height that columns take below a line with an axis of its own, and the part in which that line runs. */
const COLUMNS = 0.56;
const [LOWEST, HIGHEST] = [0.72, 0.96];

/**
 * Columns with one series as a line over them. A line in a unit of its own has its own axis and runs above the columns, so
 * that all figures have room; one in the unit of the columns crosses them, and their figures stand at their feet.
 */
export function linesOver(
  frame: Omit<ChartItem, 'series' | 'legend'>,
  slide: Slide,
  data: ChartData,
  { line = 0, lineUnit, legend }: Options,
  palette: Palette,
  page: PageFacts,
): ChartItem {
  const { theme } = page.deck.brand;
  const apart = lineUnit !== undefined;
  const columns = { ...data, series: data.series.filter((_, i) => i !== line) };
  const one = columns.series.length === 1;
  const at = one && slide.settings.highlight ? highlight(slide, 'column', columns, page) : -1;
  const [primary] = dataColours(theme);
  const strong = primary ?? palette.strong;
  const quiet = one ? [dullOn(theme)] : rampOf(columns.series.length + 1, 0, page.deck.brand).slice(1);
  let column = -1;
  const series = data.series.map((own, i): Series => {
    if (i === line) {
      const colour = at < 0 ? strong : palette.text;
      const labelColour = apart ? labelFor(colour, frame.labels.size, palette.text, theme) : palette.text;
      return { ...seriesOf(own), colour, labelColour, line: true };
    }
    column += 1;
    const colour = nth(quiet, column % quiet.length);
    const inside = apart ? {} : { inside: true as const, labelColour: readableOn(colour, theme) };
    if (at < 0) return { ...seriesOf(own), colour, ...inside };
    const labels = apart ? {} : { labels: { [at]: { colour: readableOn(strong, theme) } } };
    return { ...seriesOf(own), colour, points: { [at]: strong }, ...inside, ...labels };
  });
  const values = columns.series.flatMap((own) => own.values.filter((value) => value !== null));
  const most = Math.max(0, ...values);
  const axis = apart && most > 0 ? { ...frame.axis, max: rounded(most / COLUMNS) } : frame.axis;
  return {
    ...frame,
    axis,
    series,
    ...(apart ? { second: endsOf(data, line) } : {}),
    legend: legend === true || !one,
  };
}

/** The ends of the line's axis with which it runs in the upper part of the plot. */
function endsOf({ series }: ChartData, line: number): { min: number; max: number } {
  const values = nth(series, line).values.filter((value) => value !== null);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const range = (high - low || Math.abs(high) || 1) / (HIGHEST - LOWEST);
  const min = low - range * LOWEST;
  return { min: rounded(min), max: rounded(min + range) };
}

const rounded = (value: number): number => Number(value.toPrecision(6));
