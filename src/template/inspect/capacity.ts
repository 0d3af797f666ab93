import { measure } from '../../typography/faces/measure.ts';
import type { TemplatePlaceholder } from '../template.ts';

/** How much text a placeholder holds at the size that it inherits. */
export interface Capacity {
  /** Points. */
  readonly size: number;
  readonly lines: number;
  /** Characters of English, with spaces, and of Chinese. */
  readonly latin: number;
  readonly chinese: number;
}

/** English of the usual mixture of letters. */
const SAMPLE = 'The quick brown fox jumps over the lazy dog, and 27 ships leave the harbour at noon.';
/** The height of a single line as a multiple of the size, of faces without a table of their own. */
const LINE = 1.2;
/** The share of a line that words fill, because they are not broken. */
const FILLED = 0.93;

/** How many characters a placeholder holds on its first level; undefined for one without text or without a box. */
export function capacityOf({ box, insets, levels, isVertical }: TemplatePlaceholder): Capacity | undefined {
  const [level] = levels;
  if (!box || !level) return undefined;
  const across = box.width - insets.left - insets.right;
  const down = box.height - insets.top - insets.bottom;
  const [width, height] = isVertical ? [down, across] : [across, down];
  const pitch = 'points' in level.spacing ? level.spacing.points : level.spacing.share * level.size * LINE;
  const lines = Math.max(0, Math.floor((height + 0.01) / Math.max(1, pitch)));
  const room = Math.max(0, width - level.indent);
  const { latin, eastAsian: ea } = level.faces;
  const letter =
    measure(SAMPLE, { latin: latin || 'Arial', ea, bold: level.bold }, level.size) / SAMPLE.length;
  return {
    size: level.size,
    lines,
    latin: Math.floor((room / letter) * lines * FILLED),
    chinese: Math.floor(room / level.size) * lines,
  };
}
