import type { Colour } from '../../scene/colour.ts';
import type { ChartItem } from '../../scene/item.ts';
import { reachesEdges } from '../../typography/plotPlaces.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { solidFill } from '../drawingml/colour.ts';
import { emu } from '../drawingml/geometry.ts';
import { formatOf } from './chartData.ts';
import { textProperties } from './chartText.ts';

const CATEGORIES = '<c:axId val="500000001"/>';
const VALUES = '<c:axId val="500000002"/>';

/** The ids of the two axes, which end every plot that has axes. A third id makes PowerPoint repair the file. */
export const AXIS_IDS = CATEGORIES + VALUES;
/** Those of the second pair, of the lines that have an axis of their own. */
export const SECOND_IDS = '<c:axId val="500000003"/><c:axId val="500000004"/>';

/**
 * Writes the two axes. The value axis and its gridlines are hidden where every value has a label, and light where only the
 * last ones have, so that the others can be read too; the names of the categories stay at the edge when values are negative.
 */
export function axesXml(item: ChartItem, language: string): string {
  if (item.chart === 'scatter') return scatterAxesXml(item, language);
  const lying = item.chart === 'bar';
  const { skip = 1, lines, hidden } = item.axis;
  const gone = hidden ? 1 : 0;
  // LibreOffice breaks names of an axis that sets its text level, even within a word; without a setting of its own it tilts
  // them, and the axis takes the text of the chart, which is the same.
  const names = skip > 1 ? '' : textProperties(item.axis, language);
  // Left alone, PowerPoint omits names of columns and bars too; under lines it does so where a user adds many.
  const step =
    skip > 1 || (item.chart !== 'line' && item.chart !== 'area') ? `<c:tickLblSkip val="${skip}"/>` : '';
  const line = `<a:ln w="${emu(0.75)}">${solidFill(item.axis.colour)}</a:ln>`;
  return (
    `<c:catAx>${CATEGORIES}<c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="${gone}"/><c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr><a:noFill/>${line}</c:spPr>${names}` +
    '<c:crossAx val="500000002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>' +
    `<c:lblOffset val="100"/>${step}<c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx>${VALUES}<c:scaling><c:orientation val="minMax"/>${endsOf(item)}</c:scaling><c:delete val="${lines ? 0 : 1}"/>` +
    `<c:axPos val="${lying ? 't' : 'l'}"/>${lines ? gridlines(lines) : ''}` +
    `<c:numFmt formatCode="${escapeXml(formatOf(item, 0))}" sourceLinked="1"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${lying ? 'high' : 'low'}"/>` +
    `${lines ? NO_LINE + textProperties(item.axis, language) : ''}<c:crossAx val="500000001"/><c:crosses val="autoZero"/>` +
    `<c:crossBetween val="${reachesEdges(item) ? 'midCat' : 'between'}"/>${stepXml(item.axis)}</c:valAx>${secondAxes(item)}`
  );
}

/** The two axes of values of a scatter chart, both with their numbers, and the gridlines of the upright one. */
function scatterAxesXml(item: ChartItem, language: string): string {
  const { lines, across, colour } = item.axis;
  const line = `<c:spPr><a:noFill/><a:ln w="${emu(0.75)}">${solidFill(colour)}</a:ln></c:spPr>`;
  const axis = (
    own: string,
    other: string,
    at: number,
    ends: string,
    place: string,
    grid: string,
    step: string,
    look: string,
  ) =>
    `<c:valAx>${own}<c:scaling><c:orientation val="minMax"/>${ends}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${place}"/>${grid}<c:numFmt formatCode="${escapeXml(formatOf(item, at))}" sourceLinked="1"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `${look}${textProperties(item.axis, language)}${other.replace('axId', 'crossAx')}<c:crosses val="min"/>` +
    `<c:crossBetween val="midCat"/>${step}</c:valAx>`;
  const wide = across ? `<c:max val="${across.max}"/><c:min val="${across.min}"/>` : '';
  return (
    axis(CATEGORIES, VALUES, 0, wide, 'b', '', stepXml(across), line) +
    axis(VALUES, CATEGORIES, 1, endsOf(item), 'l', lines ? gridlines(lines) : '', stepXml(item.axis), NO_LINE)
  );
}

/**
 * The second pair of axes; empty where no line has an axis of its own. The axis of values is there without line and numbers: where it
 * is deleted, LibreOffice measures the line by the first one.
 */
function secondAxes(item: ChartItem): string {
  const { second } = item;
  if (!second) return '';
  const hidden = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>';
  const line = item.series.findIndex((one) => one.line);
  return (
    '<c:catAx><c:axId val="500000003"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/>' +
    `<c:axPos val="b"/>${hidden}<c:crossAx val="500000004"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    '<c:valAx><c:axId val="500000004"/><c:scaling><c:orientation val="minMax"/>' +
    `<c:max val="${second.max}"/><c:min val="${second.min}"/></c:scaling><c:delete val="0"/><c:axPos val="r"/>` +
    `<c:numFmt formatCode="${escapeXml(formatOf(item, line))}" sourceLinked="1"/>${hidden}${NO_LINE}` +
    '<c:crossAx val="500000003"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>'
  );
}

const gridlines = (colour: Colour) =>
  `<c:majorGridlines><c:spPr><a:ln w="${emu(0.75)}">${solidFill(colour)}</a:ln></c:spPr></c:majorGridlines>`;

/** The step of an axis with fixed ends, which each viewer chooses otherwise. */
const stepXml = ({ step }: { readonly step?: number } = {}): string =>
  step === undefined ? '' : `<c:majorUnit val="${step}"/>`;

const NO_LINE = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

/**
 * The fixed ends of the value axis. Bars and lines start at zero, so that their lengths are comparable; with negative values
 * the axis starts where PowerPoint puts it.
 */
function endsOf({ series, axis: { min, max } }: ChartItem): string {
  const below = series.some(({ values }) => values.some((value) => (value ?? 0) < 0));
  const least = min ?? (below ? undefined : 0);
  return (
    (max === undefined ? '' : `<c:max val="${max}"/>`) +
    (least === undefined ? '' : `<c:min val="${least}"/>`)
  );
}
