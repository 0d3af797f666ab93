import { blend, contrast } from '../../brand/contrast.ts';
import { ALIKE, difference } from '../../brand/difference.ts';
import type { Theme } from '../../brand/theme.ts';
import type { Colour } from '../../scene/colour.ts';

/** More slices than this cannot be told apart, in a legend least of all. */
const MOST = 8;

/** A slice's colour, and the ink of the label on it. */
export interface Slice {
  readonly colour: Colour;
  readonly ink: Colour;
}

const WHITE: Colour = { slot: 'lt1' };
const INK: Colour = { slot: 'dk1' };
const FULL: readonly Colour[] = [
  { slot: 'accent1' },
  { slot: 'accent3' },
  { slot: 'accent6' },
  { slot: 'dk2' },
];
const TINTS: readonly Colour[] = [
  { slot: 'accent1', alpha: 0.5 },
  { slot: 'accent2' },
  { slot: 'accent3', alpha: 0.45 },
  { slot: 'accent2', alpha: 0.5 },
  { slot: 'accent1', alpha: 0.3 },
  { slot: 'dk1' },
  { slot: 'accent1', alpha: 0.75 },
];

/**
 * Colours for as many slices as can be told apart. First come those that carry bold white labels of `size` (WCAG AA);
 * each next one is the first unlike all before it, or the most unlike a brand of few colours has.
 */
export function slices({ colours }: Theme, size: number): readonly Slice[] {
  const needs = size >= 18 ? 3 : 4.5;
  const seen = ({ slot, alpha = 1 }: Colour) => blend(colours[slot], alpha, colours.lt1);
  const reads = (ink: Colour) => (colour: Colour) => contrast(seen(ink), seen(colour)) >= needs;
  const dark = FULL.filter(reads(WHITE));
  const others = [...FULL, ...TINTS].filter((colour) => !dark.includes(colour));
  const pool = [...dark, ...others].filter((colour) => reads(WHITE)(colour) || reads(INK)(colour));
  const taken: Colour[] = [];
  const apart = (colour: Colour) => Math.min(...taken.map((other) => difference(seen(other), seen(colour))));
  while (taken.length < MOST) {
    const next =
      pool.find((colour) => apart(colour) >= ALIKE) ?? pool.toSorted((a, b) => apart(b) - apart(a))[0];
    if (!next || apart(next) === 0) break;
    taken.push(next);
  }
  return taken.map((colour) => ({ colour, ink: reads(WHITE)(colour) ? WHITE : INK }));
}
