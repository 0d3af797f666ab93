import type { PointLabel } from '../../scene/chart.ts';
import type { Colour } from '../../scene/colour.ts';
import type { ChartItem } from '../../scene/item.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { solidFill } from '../drawingml/colour.ts';
import { emu } from '../drawingml/geometry.ts';
import { categoriesXml, seriesNameXml, valuesOf, valuesXml } from './chartData.ts';
import { textProperties } from './chartText.ts';

/** `c:ser` of every series, each kind of chart with the children its own schema type has, in its order. */
export function seriesXml(item: ChartItem, language: string): string {
  return item.series
    .map(({ colour }, index) => {
      const parts = PARTS[item.chart](colour);
      const points = ofPoints(item, item.series[index]?.points);
      return (
        `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${seriesNameXml(item, index)}${parts.look}` +
        `${points.map(([at, own]) => pointXml(item, at, own)).join('')}${labelsXml(item, index, language)}` +
        `${categoriesXml(item)}${valuesXml(item, index)}${parts.end}</c:ser>`
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
const MARKER_SIZE = 8;

const PARTS: Readonly<Record<ChartItem['chart'], (colour: Colour) => { look: string; end: string }>> = {
  column: (colour) => ({ look: filled(colour) + NOT_INVERTED, end: '' }),
  bar: (colour) => ({ look: filled(colour) + NOT_INVERTED, end: '' }),
  line: (colour) => ({
    look: `${stroked(colour)}${marker(colour)}`,
    end: '<c:smooth val="0"/>',
  }),
  doughnut: (colour) => ({ look: slice(colour), end: '' }),
};

function pointXml({ chart }: ChartItem, index: number, colour: Colour): string {
  const look = {
    column: NOT_INVERTED + UNUSED_BUBBLE + filled(colour),
    bar: NOT_INVERTED + UNUSED_BUBBLE + filled(colour),
    line: marker(colour) + UNUSED_BUBBLE,
    doughnut: UNUSED_BUBBLE + slice(colour),
  }[chart];
  return `<c:dPt><c:idx val="${index}"/>${look}</c:dPt>`;
}

/** Without it some readers draw a point with its own look as a bubble. */
const UNUSED_BUBBLE = '<c:bubble3D val="0"/>';

/** A doughnut takes no label position: PowerPoint repairs files that give it one. */
const POSITIONS: Readonly<Record<ChartItem['chart'], string>> = {
  column: '<c:dLblPos val="outEnd"/>',
  bar: '<c:dLblPos val="outEnd"/>',
  line: '<c:dLblPos val="t"/>',
  doughnut: '',
};

/** `c:dLbls` of the series at `index`. The last point is the last that has a value. */
function labelsXml(item: ChartItem, index: number, language: string): string {
  const { chart, labels } = item;
  const { names } = labels;
  const own = item.series[index]?.labels;
  // Above the last points of several lines, labels would cover the lines and each other.
  const atEnd = labels.points === 'last' && chart === 'line' && item.series.length > 1;
  const position = atEnd ? '<c:dLblPos val="r"/>' : POSITIONS[chart];
  const label = (shown: 0 | 1, look = labels) =>
    `<c:numFmt formatCode="${escapeXml(look.format)}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(look, language)}${position}` +
    `<c:showLegendKey val="0"/><c:showVal val="${shown}"/><c:showCatName val="${names ? shown : 0}"/>` +
    `<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>${names ? '<c:separator>\n</c:separator>' : ''}`;
  const point = (at: number) =>
    `<c:dLbl><c:idx val="${at}"/>${movedXml(own?.[at], item)}${label(1, { ...labels, ...own?.[at] })}</c:dLbl>`;
  if (labels.points === 'last') {
    const last = valuesOf(item, index).findLastIndex((value) => value !== null);
    return `<c:dLbls>${last < 0 ? '' : point(last)}${label(0)}</c:dLbls>`;
  }
  return `<c:dLbls>${ofPoints(item, own)
    .map(([at]) => point(at))
    .join('')}${label(1)}</c:dLbls>`;
}

/** How far a label stands from its place: a share of the chart's height. */
function movedXml({ nudge = 0 }: PointLabel = {}, { box }: ChartItem): string {
  if (nudge === 0) return '';
  const down = Math.round((nudge / box.height) * 1e6) / 1e6;
  return `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${down}"/></c:manualLayout></c:layout>`;
}

const filled = (colour: Colour) => `<c:spPr>${solidFill(colour)}<a:ln><a:noFill/></a:ln></c:spPr>`;

const stroked = (colour: Colour) =>
  `<c:spPr><a:ln w="${emu(LINE_WIDTH)}" cap="rnd">${solidFill(colour)}<a:round/></a:ln></c:spPr>`;

const marker = (colour: Colour) =>
  `<c:marker><c:symbol val="circle"/><c:size val="${MARKER_SIZE}"/>${filled(colour)}</c:marker>`;

const slice = (colour: Colour) =>
  `<c:spPr>${solidFill(colour)}<a:ln w="${emu(1.5)}">${solidFill({ slot: 'lt1' })}</a:ln></c:spPr>`;
