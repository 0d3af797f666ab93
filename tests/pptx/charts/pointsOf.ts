import { numberText } from '../../../src/typography/numberText.ts';
import { below, elements } from '../../lint/select.ts';
import type { Parts } from '../../package/parts.ts';
import type { XmlElement } from '../../package/xmlTree.ts';

/** What a viewer shows of a point: its colour, and its label, which is undefined where none is shown. */
export interface ShownPoint {
  readonly colour: string;
  readonly label: string | undefined;
  /** Size in points, colour and fill of the label. */
  readonly look: string | undefined;
}

/**
 * The points of each series of a chart, as PowerPoint shows them: a look of the point's own goes before that of its series;
 * slices without either take the accents of the theme in turn; a linked label has the number format of its cell.
 */
export function pointsOf(parts: Parts, chart: string): ShownPoint[][] {
  return elements(parts, chart, 'c:ser').map((series) => {
    const values = child(series, 'c:val');
    const count = Number(value(values && below(values, 'c:ptCount')[0]));
    return Array.from({ length: count }, (_, at) => pointOf(series, at));
  });
}

function pointOf(series: XmlElement, at: number): ShownPoint {
  const own = below(series, 'c:dPt').find((one) => value(child(one, 'c:idx')) === `${at}`);
  const labels = child(series, 'c:dLbls');
  const ownLabel = below(labels ?? series, 'c:dLbl').find((one) => value(child(one, 'c:idx')) === `${at}`);
  const label = ownLabel ?? labels;
  const point = below(child(series, 'c:val') ?? series, 'c:pt').find(
    (one) => one.getAttribute('idx') === `${at}`,
  );
  const shown = label && value(child(label, 'c:showVal')) === '1' && point;
  const common = below(child(series, 'c:val') ?? series, 'c:formatCode')[0]?.textContent ?? '';
  const linked = label && child(label, 'c:numFmt');
  const format =
    linked?.getAttribute('sourceLinked') === '1' ? (point?.getAttribute('formatCode') ?? common) : '';
  const number = Number(point && below(point, 'c:v')[0]?.textContent);
  return {
    colour: fill(own) ?? fill(series) ?? `accent${(at % 6) + 1}`,
    label: shown ? numberText(number, format) : undefined,
    look: shown ? lookOf(label) : undefined,
  };
}

function lookOf(label: XmlElement): string {
  const text = below(child(label, 'c:txPr') ?? label, 'a:defRPr')[0];
  const size = Number(text?.getAttribute('sz')) / 100;
  return [`${size}`, text && colourIn(text), `on ${fill(label) ?? 'nothing'}`].join(' ');
}

/** The fill of a part, or of the marker of a line's point. */
function fill(part: XmlElement | undefined): string | undefined {
  const shape = part && (child(part, 'c:spPr') ?? child(child(part, 'c:marker') ?? part, 'c:spPr'));
  const solid = shape && child(shape, 'a:solidFill');
  return solid && colourIn(solid);
}

function colourIn(part: XmlElement): string {
  const colour = below(part, 'a:schemeClr')[0];
  const kept = colour && below(colour, 'a:lumMod')[0]?.getAttribute('val');
  return `${colour?.getAttribute('val')}${kept ? ` ${Number(kept) / 1000}%` : ''}`;
}

const value = (part: XmlElement | undefined): string => part?.getAttribute('val') ?? '';

const child = (part: XmlElement, name: string): XmlElement | undefined =>
  below(part, name).find((one) => one.parentNode === part);
