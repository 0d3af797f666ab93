import type { ColourName } from '../outline/outline.ts';
import { blend, contrast, darkenUntil } from './contrast.ts';
import type { Slot } from './theme.ts';

/** The eight colours that an author may set under `brand.colours`. */
export const COLOUR_NAMES: readonly ColourName[] = [
  'primary',
  'deep',
  'accent',
  'ink',
  'muted',
  'line',
  'wash',
  'tint',
];

const WHITE = 'FFFFFF';

/** The brand colour that each slot shows, then the colour that it is derived from when the first is not set. `lt1` is always white. */
export const COLOURS_OF: Readonly<Record<Slot, readonly ColourName[]>> = {
  dk1: ['ink'],
  lt1: [],
  dk2: ['deep', 'primary'],
  lt2: ['wash', 'primary'],
  accent1: ['primary'],
  accent2: ['accent'],
  accent3: ['muted'],
  accent4: ['line', 'primary'],
  accent5: ['tint', 'primary'],
  accent6: ['accent'],
  hlink: ['primary'],
  folHlink: ['muted'],
};

/**
 * Computes the twelve slots of the theme from the brand's colours (six upper-case hex digits each). A missing colour is
 * derived from the primary colour, or is a neutral default. `accent6` is the accent at a contrast of 4.5 for small text.
 */
export function slotColours(given: Readonly<Partial<Record<ColourName, string>>>): Record<Slot, string> {
  const primary = given.primary ?? '14506B';
  const accent = given.accent ?? 'D9982F';
  const muted = given.muted ?? '5B6670';
  const wash = given.wash ?? blend(primary, 0.05, WHITE);
  return {
    dk1: given.ink ?? '1B2026',
    lt1: WHITE,
    dk2: given.deep ?? blend(primary, 0.68, '000000'),
    lt2: wash,
    accent1: primary,
    accent2: accent,
    accent3: muted,
    accent4: given.line ?? blend(primary, 0.18, 'F4F4F4'),
    accent5: given.tint ?? blend(primary, 0.13, WHITE),
    accent6: darkenUntil(accent, [WHITE, wash], 4.5),
    hlink: contrast(primary, WHITE) >= 4.5 ? primary : darkenUntil(primary, [WHITE, wash], 4.5),
    folHlink: muted,
  };
}
