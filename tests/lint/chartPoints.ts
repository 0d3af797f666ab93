import type { XmlElement } from '../package/xmlTree.ts';
import type { Rule } from './rule.ts';
import { below, charts, elements } from './select.ts';

const VERBS = { 'c:dPt': 'paints', 'c:dLbl': 'labels' };

/** The look or the label of a single point belongs to a point that exists. */
export const chartPoints: Rule = (parts) =>
  charts(parts).flatMap((part) =>
    elements(parts, part, 'c:ser')
      .flatMap(strays)
      .map((message) => ({ part, message })),
  );

function strays(series: XmlElement): string[] {
  const data = [...below(series, 'c:val'), ...below(series, 'c:yVal')];
  const [length] = data.flatMap((values) => below(values, 'c:ptCount'));
  const count = Number(length?.getAttribute('val') ?? 0);
  return Object.entries(VERBS).flatMap(([tag, verb]) =>
    below(series, tag)
      .map((point) => below(point, 'c:idx')[0]?.getAttribute('val') ?? '')
      .filter((index) => !(Number(index) < count))
      .map((index) => `${verb} the point ${index} of a series of ${count}`),
  );
}
