import type { XmlElement } from '../package/xmlTree.ts';
import { isDecimal } from './decimal.ts';
import type { Rule } from './rule.ts';
import { below, charts, elements } from './select.ts';

/** Cached values are finite numbers within the count, and the count is that of the range in the workbook. */
export const chartValues: Rule = (parts) =>
  charts(parts).flatMap((part) =>
    elements(parts, part, 'c:numRef', 'c:numLit', 'c:strRef').flatMap((list) =>
      faults(list).map((message) => ({ part, message })),
    ),
  );

function faults(list: XmlElement): string[] {
  const formula = below(list, 'c:f')[0]?.textContent;
  const name = formula ?? list.nodeName;
  const count = Number(below(list, 'c:ptCount')[0]?.getAttribute('val') ?? 0);
  const points = below(list, 'c:pt');
  const rows = formula === undefined ? count : rangeLength(formula);
  return [
    ...(rows === count ? [] : [`${name} is ${rows} cells long, but ${count} values are cached`]),
    ...points
      .filter((point) => Number(point.getAttribute('idx')) >= count)
      .map((point) => `${name} caches a value ${point.getAttribute('idx')} beyond its count of ${count}`),
    ...(list.nodeName === 'c:strRef' ? [] : points)
      .map((point) => below(point, 'c:v')[0]?.textContent ?? '')
      .filter((value) => !isDecimal(value))
      .map((value) => `${name} caches “${value}”, which is no number`),
  ];
}

/** Returns how many cells `Sheet1!$B$2:$B$4` has; 0 when the formula is not a range in one column. */
function rangeLength(formula: string): number {
  const match = /^[^!]+!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula);
  if (!match) return 0;
  const [, column, from, other = column, to = from] = match;
  return column === other ? Number(to) - Number(from) + 1 : 0;
}
