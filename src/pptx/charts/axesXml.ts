import type { ChartItem } from '../../scene/item.ts';
import { solidFill } from '../drawingml/colour.ts';
import { emu } from '../drawingml/geometry.ts';
import { textProperties } from './chartText.ts';

const CATEGORIES = '<c:axId val="500000001"/>';
const VALUES = '<c:axId val="500000002"/>';

/** The ids of the two axes, which end every plot that has axes. A third id makes PowerPoint repair the file. */
export const AXIS_IDS = CATEGORIES + VALUES;

/**
 * Writes the two axes. The value axis and its gridlines are hidden, because every value has a label; the names of the
 * categories stay at the edge when values are negative.
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

/** Makes PowerPoint show every name; lines omit it, because a course of time stays readable with gaps. */
const EVERY_NAME = '<c:tickLblSkip val="1"/>';

/** Bars and lines start at zero, so that their lengths are comparable; with negative values the axis starts where PowerPoint puts it. */
function floor({ series }: ChartItem): string {
  return series.some(({ values }) => values.some((value) => (value ?? 0) < 0)) ? '' : '<c:min val="0"/>';
}
