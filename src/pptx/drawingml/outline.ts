import type { Line } from '../../scene/item.ts';
import { type Ground, solidFill } from './colour.ts';
import { emu } from './geometry.ts';

/** `a:ln` of a line. The line of a freeform has round ends and corners. */
export function outline(line: Line | undefined, ground: Ground, round = false): string {
  if (!line) return '';
  const dash = `<a:prstDash val="${line.dashed ? 'sysDash' : 'solid'}"/>`;
  const head = line.head ? '<a:tailEnd type="arrow" w="lg" len="lg"/>' : '';
  return (
    `<a:ln w="${emu(line.width)}"${round ? ' cap="rnd"' : ''}>${solidFill(line.colour, ground)}${dash}` +
    `${round ? '<a:round/>' : ''}${head}</a:ln>`
  );
}
