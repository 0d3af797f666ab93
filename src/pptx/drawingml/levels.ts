import type { Paragraph } from '../../scene/item.ts';
import { levelBullet } from './bullet.ts';
import { paragraphProperties } from './paragraph.ts';
import { runProperties, type TextContext } from './run.ts';

/** How much further in each outline level stands than the one above it, in points. */
export const STEP = 18;

/**
 * `a:lvl1pPr` … of a list style. The first levels are given, the rest look like the last, each a step further in and,
 * where the text is a list (`bulleted`), with a bullet that hangs in that step.
 */
export function levelsXml(
  levels: readonly Paragraph[],
  count: number,
  context: TextContext,
  bulleted = false,
): string {
  const given = levels.slice(0, count);
  const last = given.at(-1);
  if (!last) return '';
  const colour = last.runs[0]?.colour;
  const levelAt = (level: number): Paragraph =>
    given[level] ?? {
      ...last,
      indent: last.indent + (level - given.length + 1) * STEP,
      ...(bulleted && colour ? { hanging: -STEP, bullet: levelBullet(level, colour) } : {}),
    };
  return Array.from({ length: count }, (_, level) => levelXml(levelAt(level), level, context)).join('');
}

function levelXml(paragraph: Paragraph, level: number, context: TextContext): string {
  const run = paragraph.runs[0];
  const look = run ? runProperties('a:defRPr', { ...run, link: '' }, context) : '';
  return paragraphProperties(`a:lvl${level + 1}pPr`, paragraph, context, look);
}
