import type { XmlElement } from '../xmlTree.ts';
import type { Rule } from './rule.ts';
import { below, charts, elements } from './select.ts';

/** Cached values are finite numbers, stand within the count, and the range they stand for is as long. */
export const chartValues: Rule = (parts) =>
  charts(parts).flatMap((part) =>
    elements(parts, part, 'c:numRef', 'c:strRef').flatMap((reference) =>
      faults(reference).map((message) => ({ part, message })),
    ),
  );

function faults(reference: XmlElement): string[] {
  const formula = below(reference, 'c:f')[0]?.textContent ?? '';
  const count = Number(below(reference, 'c:ptCount')[0]?.getAttribute('val') ?? 0);
  const points = below(reference, 'c:pt');
  const rows = rangeLength(formula);
  return [
    ...(rows === count ? [] : [`${formula} is ${rows} cells long, but ${count} values are cached`]),
    ...points
      .filter((point) => Number(point.getAttribute('idx')) >= count)
      .map((point) => `${formula} caches a value ${point.getAttribute('idx')} beyond its count of ${count}`),
    ...(reference.nodeName === 'c:numRef' ? points : [])
      .map((point) => below(point, 'c:v')[0]?.textContent ?? '')
      .filter((value) => value.trim() === '' || !Number.isFinite(Number(value)))
      .map((value) => `${formula} caches “${value}”, which is no number`),
  ];
}

/** How many cells `Sheet1!$B$2:$B$4` holds; 0 for what is no range of one column. */
function rangeLength(formula: string): number {
  const match = /^[^!]+!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula);
  if (!match) return 0;
  const [, column, from, other = column, to = from] = match;
  return column === other ? Number(to) - Number(from) + 1 : 0;
}
