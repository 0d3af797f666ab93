import { MARKERS, type PointLabel, type Series } from '../../scene/chart.ts';
import type { Colour } from '../../scene/colour.ts';
import type { ChartItem } from '../../scene/item.ts';
import { formatAt, isLabelled } from '../../typography/chartLabels.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { solidFill } from '../drawingml/colour.ts';
import { emu } from '../drawingml/geometry.ts';
import { categoriesXml, seriesNameXml, valuesXml } from './chartData.ts';
import { richText, textProperties } from './chartText.ts';

/**
 * `c:ser` of the series that are lines over columns, or of all others, each kind of chart with the children its own schema
 * type has, in its order.
 */
export function seriesXml(item: ChartItem, language: string, lines: boolean): string {
  return item.series
    .map(({ colour, line = false }, index) => {
      const scatter = item.chart === 'scatter';
      // The first series of a scatter chart has the places across of the points of the others.
      if (line !== lines || (scatter && index === 0)) return '';
      const data = scatter
        ? valuesXml(item, 0, 'xVal') + valuesXml(item, index, 'yVal')
        : categoriesXml(item) + valuesXml(item, index);
      const parts = PARTS[line ? 'line' : item.chart](colour);
      const points = ofPoints(item, item.series[index]?.points);
      return (
        `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesNameXml(item, index)}${parts.look}` +
        `${points.map(([at, own]) => pointXml(line ? 'line' : item.chart, at, own)).join('')}${labelsXml(item, index, language)}` +
        `${data}${parts.end}</c:ser>`
      );
    })
    .join('');
}

/** What single points have of their own, in their order; points beyond the categories are not drawn. */
function ofPoints<Own>({ categories }: ChartItem, own: Readonly<Record<number, Own>> = {}): [number, Own][] {
  return Object.entries(own)
    .map(([at, value]): [number, Own] => [Number(at), value])
    .filter(([at]) => at < categories.length);
}

const NOT_INVERTED = '<c:invertIfNegative val="0"/>';
const LINE_WIDTH = 2.5;

const PARTS: Readonly<Record<ChartItem['chart'], (colour: Colour) => { look: string; end: string }>> = {
  column: (colour) => ({ look: filled(colour) + NOT_INVERTED, end: '' }),
  bar: (colour) => ({ look: filled(colour) + NOT_INVERTED, end: '' }),
  line: (colour) => ({
    look: `${stroked(colour)}${marker(colour, 'line')}`,
    end: '<c:smooth val="0"/>',
  }),
  scatter: (colour) => ({
    look: `<c:spPr><a:ln w="${emu(LINE_WIDTH)}"><a:noFill/></a:ln></c:spPr>${marker(colour, 'scatter')}`,
    end: '<c:smooth val="0"/>',
  }),
  area: (colour) => ({ look: filled(colour), end: '' }),
  // Without a fill of the series, slices that are added take the accents of the theme in turn.
  doughnut: () => ({ look: `<c:spPr>${SLICE_EDGE}</c:spPr>`, end: '' }),
};

function pointXml(chart: ChartItem['chart'], index: number, colour: Colour): string {
  const look = {
    column: NOT_INVERTED + UNUSED_BUBBLE + filled(colour),
    bar: NOT_INVERTED + UNUSED_BUBBLE + filled(colour),
    line: marker(colour, 'line') + UNUSED_BUBBLE,
    scatter: marker(colour, 'standsOut') + UNUSED_BUBBLE,
    area: UNUSED_BUBBLE,
    doughnut: UNUSED_BUBBLE + slice(colour),
  }[chart];
  return `<c:dPt><c:idx val="${index}"/>${look}</c:dPt>`;
}

/** Without it some readers draw a point with its own look as a bubble. */
const UNUSED_BUBBLE = '<c:bubble3D val="0"/>';

/** Doughnuts and areas take no label position: PowerPoint repairs files that give them one. */
const POSITIONS: Readonly<Record<ChartItem['chart'], string>> = {
  column: '<c:dLblPos val="outEnd"/>',
  bar: '<c:dLblPos val="outEnd"/>',
  line: '<c:dLblPos val="t"/>',
  area: '',
  doughnut: '',
  scatter: '<c:dLblPos val="r"/>',
};

/** Where the labels of a series stand. Above the last points of several lines they would cover the lines and each other. */
function positionOf({ chart, labels, series, stacked }: ChartItem, { line, inside }: Series): string {
  if (chart === 'doughnut' || chart === 'area') return POSITIONS[chart];
  if (inside) return '<c:dLblPos val="inBase"/>';
  if (labels.points === 'last' && chart === 'line' && series.length > 1) return '<c:dLblPos val="r"/>';
  return stacked ? '<c:dLblPos val="ctr"/>' : POSITIONS[line ? 'line' : chart];
}

/**
 * `c:dLbls` of the series at `index`. The label of the series is that of every point, also of points that are added later;
 * the points that differ have their own. Where only the last has one, it is hidden on each point before it, so that one
 * that is added behind them is labelled again.
 */
function labelsXml(item: ChartItem, index: number, language: string): string {
  const series = item.series[index];
  if (!series || item.labels.points === 'none') return '';
  const common = formatAt(series);
  const own = item.categories.map((_, at) => {
    const start = `<c:dLbl><c:idx val="${at}"/>`;
    if (!isLabelled(item, series, at)) return `${start}<c:delete val="1"/></c:dLbl>`;
    const look = series.labels?.[at];
    const format = formatAt(series, at);
    if (!look && format === common) return '';
    const moved = movedXml(look, item) + wordsXml(look, item, language);
    return `${start}${moved}${labelXml(item, series, format, language, look)}</c:dLbl>`;
  });
  const unled = item.chart === 'doughnut' ? '<c:showLeaderLines val="0"/>' : '';
  return `<c:dLbls>${own.join('')}${labelXml(item, series, common, language)}${unled}</c:dLbls>`;
}

/** What a label shows and how. Its number format is that of the cell, whatever that becomes; viewers without the cell take the one here. */
function labelXml(
  item: ChartItem,
  series: Series,
  format: string,
  language: string,
  own: PointLabel = {},
): string {
  const { labelColour } = series;
  const labels = { ...item.labels, ...(labelColour ? { colour: labelColour } : {}) };
  const { percent } = labels;
  const separator = labels.names || labels.series ? '<c:separator>\n</c:separator>' : '';
  const look = { ...labels, ...own };
  // A point that is added to a scatter chart has no name yet.
  const unnamed = item.chart === 'scatter' && own.text === undefined;
  const fill = look.ground ? dataFill(look.ground) : '<a:noFill/>';
  return (
    `<c:numFmt formatCode="${escapeXml(percent ?? format)}" sourceLinked="${percent ? 0 : 1}"/>` +
    `<c:spPr>${fill}<a:ln><a:noFill/></a:ln></c:spPr>${textProperties(look, language, 'none')}` +
    `${own.side ? `<c:dLblPos val="${own.side}"/>` : positionOf(item, series)}<c:showLegendKey val="0"/>` +
    `<c:showVal val="${percent || unnamed ? 0 : 1}"/>` +
    `<c:showCatName val="${labels.names ? 1 : 0}"/><c:showSerName val="${labels.series ? 1 : 0}"/>` +
    `<c:showPercent val="${percent ? 1 : 0}"/>` +
    `<c:showBubbleSize val="0"/>${separator}`
  );
}

/** The words of a label that shows other words than its value. */
function wordsXml(own: PointLabel = {}, { labels }: ChartItem, language: string): string {
  if (own.text === undefined) return '';
  return `<c:tx>${richText(own.text, { ...labels, ...own }, language)}</c:tx>`;
}

/** How far a label stands from its place: shares of the chart's width and height. */
function movedXml({ move }: PointLabel = {}, { box }: ChartItem): string {
  if (!move) return '';
  const share = (length: number, of: number) => Math.round((length / of) * 1e6) / 1e6 + 0;
  return (
    `<c:layout><c:manualLayout><c:x val="${share(move.right, box.width)}"/>` +
    `<c:y val="${share(move.down, box.height)}"/></c:manualLayout></c:layout>`
  );
}

/**
 * `a:solidFill` of a colour on white, opaque: a thin one becomes a tint. LibreOffice gives the points with a colour of their
 * own the opacity of their series.
 */
function dataFill({ slot, alpha = 1 }: Colour): string {
  if (alpha >= 1) return solidFill({ slot });
  const kept = Math.round(alpha * 100_000);
  const tint = `<a:lumMod val="${kept}"/><a:lumOff val="${100_000 - kept}"/>`;
  return solidFill({ slot }).replace('/></a:solidFill>', `>${tint}</a:schemeClr></a:solidFill>`);
}

const filled = (colour: Colour) => `<c:spPr>${dataFill(colour)}<a:ln><a:noFill/></a:ln></c:spPr>`;

const stroked = (colour: Colour) =>
  `<c:spPr><a:ln w="${emu(LINE_WIDTH)}" cap="rnd">${dataFill(colour)}<a:round/></a:ln></c:spPr>`;

const marker = (colour: Colour, chart: keyof typeof MARKERS) =>
  `<c:marker><c:symbol val="circle"/><c:size val="${MARKERS[chart]}"/>${filled(colour)}</c:marker>`;

const SLICE_EDGE = `<a:ln w="${emu(1.5)}">${solidFill({ slot: 'lt1' })}</a:ln>`;

const slice = (colour: Colour) => `<c:spPr>${dataFill(colour)}${SLICE_EDGE}</c:spPr>`;
