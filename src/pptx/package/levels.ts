import type { Paragraph } from '../../scene/item.ts';
import { paragraphProperties, runProperties, type TextContext } from './drawingml/text.ts';

/** `a:lvl1pPr` … of a list style. The first levels are given, the rest look like the last. */
export function levelsXml(levels: readonly Paragraph[], count: number, context: TextContext): string {
  const given = levels.slice(0, count);
  const last = given.at(-1);
  if (!last) return '';
  return Array.from({ length: count }, (_, level) => levelXml(given[level] ?? last, level, context)).join('');
}

function levelXml(paragraph: Paragraph, level: number, context: TextContext): string {
  const run = paragraph.runs[0];
  const look = run ? runProperties('a:defRPr', { ...run, link: '' }, context) : '';
  return paragraphProperties(`a:lvl${level + 1}pPr`, paragraph, look);
}
