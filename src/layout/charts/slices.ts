import { blend, contrast } from '../../brand/contrast.ts';
import { ALIKE, difference } from '../../brand/difference.ts';
import type { Theme } from '../../brand/theme.ts';
import type { Colour } from '../../scene/colour.ts';

/** With more slices than this, their colours are hard to distinguish, above all in a legend. */
const MOST = 8;

/** The colour of a slice and of the label on it. */
export interface Slice {
  readonly colour: Colour;
  readonly label: Colour;
}

const LIGHT: Colour = { slot: 'lt1' };
const DARK: Colour = { slot: 'dk1' };
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
 * Colours for as many slices as can be distinguished, at most eight. Each next one is the first that differs enough from all
 * before it, or else the most different one. Colours on which bold white labels of `size` points are legible (WCAG AA) come
 * first.
 */
export function slices({ colours }: Theme, size: number): readonly Slice[] {
  const needs = size >= 18 ? 3 : 4.5;
  const seen = ({ slot, alpha = 1 }: Colour) => blend(colours[slot], alpha, colours.lt1);
  const reads = (label: Colour) => (colour: Colour) => contrast(seen(label), seen(colour)) >= needs;
  const dark = FULL.filter(reads(LIGHT));
  const others = [...FULL, ...TINTS].filter((colour) => !dark.includes(colour));
  const pool = [...dark, ...others].filter((colour) => reads(LIGHT)(colour) || reads(DARK)(colour));
  const taken: Colour[] = [];
  const apart = (colour: Colour) => Math.min(...taken.map((other) => difference(seen(other), seen(colour))));
  while (taken.length < MOST) {
    const next =
      pool.find((colour) => apart(colour) >= ALIKE) ?? pool.toSorted((a, b) => apart(b) - apart(a))[0];
    if (!next || apart(next) === 0) break;
    taken.push(next);
  }
  return taken.map((colour) => ({ colour, label: reads(LIGHT)(colour) ? LIGHT : DARK }));
}
