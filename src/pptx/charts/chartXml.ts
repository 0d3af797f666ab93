import { HOLE } from '../../scene/chart.ts';
import type { Box, ChartItem } from '../../scene/item.ts';
import { barGaps } from '../../typography/plotPlaces.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { PROLOG } from '../drawingml/namespaces.ts';
import { AXIS_IDS, axesXml, SECOND_IDS } from './axesXml.ts';
import { textProperties } from './chartText.ts';
import { seriesXml } from './seriesXml.ts';

/** The part of a native chart. `workbook` is the relationship to the workbook that PowerPoint opens to edit it. */
export function chartXml(item: ChartItem, language: string, workbook: string): string {
  const axes = item.chart === 'doughnut' ? '' : axesXml(item, language);
  return (
    `${PROLOG}<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="${escapeXml(language)}"/>` +
    '<c:roundedCorners val="0"/><c:style val="2"/><c:chart><c:autoTitleDeleted val="1"/>' +
    `<c:plotArea>${placeXml(item)}${plotXml(item, language)}${axes}${NO_FRAME}</c:plotArea>${legendXml(item, language)}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${NO_FRAME}` +
    `${textProperties(item.axis, language)}<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/>` +
    '</c:externalData></c:chartSpace>'
  );
}

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const NO_FRAME = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

const GROUPING = { values: 'stacked', percent: 'percentStacked' } as const;

function plotXml(item: ChartItem, language: string): string {
  const series = seriesXml(item, language, false);
  const lines = seriesXml(item, language, true);
  switch (item.chart) {
    case 'column':
    case 'bar': {
      const direction = item.chart === 'bar' ? 'bar' : 'col';
      const { gap, overlap } = barGaps(item);
      const grouping = item.stacked ? GROUPING[item.stacked] : 'clustered';
      return (
        `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}` +
        `<c:gapWidth val="${gap}"/><c:overlap val="${overlap}"/>${AXIS_IDS}</c:barChart>` +
        (lines && lineXml(lines, item.second ? SECOND_IDS : AXIS_IDS))
      );
    }
    case 'line':
      return lineXml(series, AXIS_IDS);
    case 'area': {
      const grouping = item.stacked ? GROUPING[item.stacked] : 'standard';
      return `<c:areaChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}${AXIS_IDS}</c:areaChart>`;
    }
    case 'scatter':
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${AXIS_IDS}</c:scatterChart>`;
    case 'doughnut':
      return (
        `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="${item.ring?.turn ?? 0}"/>` +
        `<c:holeSize val="${item.hole ?? HOLE}"/></c:doughnutChart>`
      );
  }
}

const lineXml = (series: string, axes: string): string =>
  `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;

/** `c:layout`: the place of the plot or the ring, as shares of the chart; else the viewer's choice. */
function placeXml({ ring, plot, box }: ChartItem): string {
  const place = plot ?? (ring && { ...ring, width: ring.diameter, height: ring.diameter });
  if (!place) return '<c:layout/>';
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/>' +
    `${placeOf(place, box)}</c:manualLayout></c:layout>`
  );
}

/** A place within a chart's box, as shares of it. */
function placeOf(place: Box, box: Box): string {
  const share = (length: number, of: number) => Math.round((length / of) * 1e6) / 1e6;
  const [x, y] = [share(place.x, box.width), share(place.y, box.height)];
  const [w, h] = [share(place.width, box.width), share(place.height, box.height)];
  return (
    '<c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/>`
  );
}

/** The characters that the key of an entry of the legend, and the space around it, are as wide as. */
const LEGEND_GAP = 2.5;

/** The legend: at the right of a doughnut, and above another chart from its left edge on. */
function legendXml(item: ChartItem, language: string): string {
  const { legend, chart, axis, box, series } = item;
  if (!legend) return '';
  const round = chart === 'doughnut';
  // A character of Han is as wide as the size; an entry has a key and space before and behind it.
  const entries = series.map(({ name }) => (name.length + LEGEND_GAP) * axis.size);
  const width = Math.min(
    box.width,
    entries.reduce((sum, entry) => sum + entry, 0),
  );
  const place = placeOf({ x: 0, y: 0, width, height: axis.size * 1.8 }, box);
  return (
    `<c:legend><c:legendPos val="${round ? 'r' : 't'}"/>${round ? '' : `<c:layout><c:manualLayout>${place}</c:manualLayout></c:layout>`}` +
    `<c:overlay val="0"/>${textProperties(axis, language)}</c:legend>`
  );
}
