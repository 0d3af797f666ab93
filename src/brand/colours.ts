import type { ColourName } from '../outline/outline.ts';
import { blend, contrast, darkenUntil } from './contrast.ts';
import { dataColours } from './dataColours.ts';
import type { Slot, Theme } from './theme.ts';

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
/** The contrast with white of the darkest wash on which the accents have to be legible. */
const LIGHT_WASH = 1.6;

/**
 * The brand colour that each slot shows, then the colour that it is derived from when the first is not set. `lt1` is always white;
 * the last three accents are derived from all colours.
 */
export const COLOURS_OF: Readonly<Record<Slot, readonly ColourName[]>> = {
  dk1: ['ink'],
  lt1: [],
  dk2: ['deep', 'primary'],
  lt2: ['wash', 'primary'],
  accent1: ['primary'],
  accent2: ['accent'],
  accent3: ['muted'],
  accent4: [],
  accent5: [],
  accent6: [],
  hlink: ['primary'],
  folHlink: ['muted'],
};

/**
 * Computes the colours of the theme from those of the brand (six upper-case hex digits each). A missing colour is derived from
 * the primary colour, or is a neutral default.
 */
export function themeColours(
  given: Readonly<Partial<Record<ColourName, string>>>,
): Pick<Theme, 'colours' | 'named'> {
  const primary = given.primary ?? '14506B';
  const muted = given.muted ?? '5B6670';
  const wash = given.wash ?? blend(primary, 0.05, WHITE);
  // On a dark wash no colour could have a contrast of 3 that also has it on white.
  const grounds = contrast(wash, WHITE) < LIGHT_WASH ? [WHITE, wash] : [WHITE];
  const colours = {
    dk1: given.ink ?? '1B2026',
    lt1: WHITE,
    dk2: given.deep ?? blend(primary, 0.68, '000000'),
    lt2: wash,
    ...dataColours(primary, given.accent, muted, grounds),
    hlink: contrast(primary, WHITE) >= 4.5 ? primary : darkenUntil(primary, [WHITE, wash], 4.5),
    folHlink: muted,
  };
  const line = given.line ?? blend(primary, 0.18, 'F4F4F4');
  return { colours, named: { muted, line, wash, tint: given.tint ?? blend(primary, 0.13, WHITE) } };
}
