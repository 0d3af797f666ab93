import type { ChartItem } from '../../scene/item.ts';
import { solidFill } from '../drawingml/colour.ts';
import { emu } from '../drawingml/geometry.ts';
import { textProperties } from './chartText.ts';

const CATEGORIES = '<c:axId val="500000001"/>';
const VALUES = '<c:axId val="500000002"/>';

/** What a plot with axes ends with: the two it stands on. A third makes PowerPoint repair the file. */
export const AXIS_IDS = CATEGORIES + VALUES;

/**
 * The two axes. Every value stands at its point, so the value axis and its gridlines are left out; the categories
 * keep to the edge when values are negative.
 */
export function axesXml(item: ChartItem, language: string): string {
  const lying = item.chart === 'bar';
  const line = `<a:ln w="${emu(0.75)}">${solidFill(item.axis.colour)}</a:ln>`;
  return (
    `<c:catAx>${CATEGORIES}<c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr><a:noFill/>${line}</c:spPr>${textProperties(item.axis, language)}` +
    '<c:crossAx val="500000002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>' +
    `<c:lblOffset val="100"/>${item.chart === 'line' ? '' : EVERY_NAME}<c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx>${VALUES}<c:scaling><c:orientation val="minMax"/>${floor(item)}</c:scaling><c:delete val="1"/>` +
    `<c:axPos val="${lying ? 't' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="500000001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}

/** PowerPoint leaves out names where they are close; of a course of time it may. */
const EVERY_NAME = '<c:tickLblSkip val="1"/>';

/** Bars and lines rise from zero, so that lengths compare truly; negative values go below it. */
function floor({ series }: ChartItem): string {
  return series.some(({ values }) => values.some((value) => (value ?? 0) < 0)) ? '' : '<c:min val="0"/>';
}
