import type { Paragraph } from '../../scene/item.ts';
import { paragraphProperties } from './paragraph.ts';
import { runProperties, type TextContext } from './run.ts';

/** How much further in each level stands that nobody has given. */
const STEP = 18;

/** `a:lvl1pPr` … of a list style. The first levels are given, the rest look like the last, each a step further in. */
export function levelsXml(levels: readonly Paragraph[], count: number, context: TextContext): string {
  const given = levels.slice(0, count);
  const last = given.at(-1);
  if (!last) return '';
  const levelAt = (level: number): Paragraph =>
    given[level] ?? { ...last, indent: last.indent + (level - given.length + 1) * STEP };
  return Array.from({ length: count }, (_, level) => levelXml(levelAt(level), level, context)).join('');
}

function levelXml(paragraph: Paragraph, level: number, context: TextContext): string {
  const run = paragraph.runs[0];
  const look = run ? runProperties('a:defRPr', { ...run, link: '' }, context) : '';
  return paragraphProperties(`a:lvl${level + 1}pPr`, paragraph, context, look);
}
