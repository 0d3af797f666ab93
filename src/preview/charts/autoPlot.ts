import type { Theme } from '../../brand/theme.ts';
import type { Box, ChartItem } from '../../scene/item.ts';
import { formatAt, labelFace } from '../../typography/chartLabels.ts';
import { measure } from '../../typography/faces/measure.ts';
import { numberText } from '../../typography/numberText.ts';
import { rangeOf } from '../../typography/plotPlaces.ts';

/** The share of a chart's width and height that viewers leave free at its edges, when the chart leaves the places to them. */
const EDGE = 0.02;
/** The most of a chart's width for the names beside its bars. */
const NAMES = 0.5;
/** The height of a label and of the names under columns, in em. */
const LABEL = 1.2;
const FOOT = 1.8;
/** The steps of a scale are these numbers and their powers of ten, at least so many for all values. */
const STEPS = [1, 2, 5, 10];
const LEAST_STEPS = 10;

/**
 * A chart that leaves its places to the viewer, with the plot and the end of the axis that viewers choose: the plot takes what names,
 * numbers and labels leave, and the axis ends at the next step beyond the greatest value and a twentieth. LibreOffice does so, and
 * PowerPoint much the same; neither says how. A plot of its own stays.
 */
export function withPlot(item: ChartItem, theme: Theme): ChartItem {
  const own = rangeOf(item);
  const placed = { ...item, axis: { ...item.axis, min: own.least, max: endOf(item, own) } };
  if (item.plot) return placed;
  const plot = item.chart === 'bar' ? lying(placed, own.most, theme) : standing(placed, own.most, theme);
  return { ...placed, plot };
}

type Range = ReturnType<typeof rangeOf>;

/** Where the axis ends: at its fixed end, else at the next step behind the greatest value. */
function endOf({ axis, stacked }: ChartItem, { least, most }: Range): number {
  if (axis.max !== undefined || stacked === 'percent' || most <= 0) return most;
  const far = most + (most - least) / 20;
  const rough = (far - least) / LEAST_STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((one) => one * power >= rough) ?? 10);
  return Number((Math.ceil(far / step) * step).toPrecision(12));
}

/** The size of the largest label. */
const largest = ({ labels, series }: ChartItem): number =>
  Math.max(
    labels.size,
    ...series.flatMap((one) => Object.values(one.labels ?? {})).map(({ size = 0 }) => size),
  );

function standing(item: ChartItem, greatest: number, { faces }: Theme): Box {
  const { axis, box, legend, series, stacked } = item;
  const [across, down] = [box.width * EDGE, box.height * EDGE];
  const { least, most } = rangeOf(item);
  const format = series[0] ? formatAt(series[0]) : 'General';
  const font = { ...faces.body, bold: false };
  const numbers = [least, most].map((end) => measure(numberText(end, format), font, axis.size));
  const x = across + (axis.lines ? Math.max(...numbers) + axis.size / 2 : 0);
  const foot = box.height - down - axis.size * FOOT - (least < 0 ? largest(item) * LABEL : 0);
  const head = legend ? axis.size * 2 : 0;
  // The label over the greatest value stays on the chart.
  const room = foot - head - largest(item) * LABEL;
  const labelled = stacked ? 0 : foot - (room * (most - least)) / (greatest - least);
  const y = Math.min(foot, Math.max(head + down, labelled));
  return { x, y, width: box.width - x - across, height: foot - y };
}

function lying(item: ChartItem, greatest: number, theme: Theme): Box {
  const { axis, box, labels, legend, series, stacked, categories } = item;
  const [across, down] = [box.width * EDGE, box.height * EDGE];
  const font = { ...theme.faces.body, bold: false };
  const names = axis.hidden
    ? 0
    : Math.max(0, ...categories.map((name) => measure(name, font, axis.size))) + 8;
  const x = Math.min(across + names, box.width * NAMES);
  const format = series[0] ? formatAt(series[0]) : 'General';
  const label =
    measure(numberText(greatest, format), { ...labelFace(item, theme), bold: labels.bold }, largest(item)) +
    6;
  const { least, most } = rangeOf(item);
  // The label behind the longest bar stays on the chart.
  const labelled = stacked ? box.width : ((box.width - x - label) * (most - least)) / (greatest - least);
  const y = down + (legend ? axis.size * 2 : 0);
  return {
    x,
    y,
    width: Math.max(0, Math.min(box.width - x - across, labelled)),
    height: box.height - y - down,
  };
}
