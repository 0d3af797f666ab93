import { type ColourChange, changeBetween, changed } from './colourChange.ts';
import { blend } from './contrast.ts';
import { difference } from './difference.ts';
import type { Slot, Theme } from './theme.ts';

/** A colour slot of the theme, changed to another colour. `alpha` is its opacity, from 0 to 1 (default 1). */
export interface Colour {
  readonly slot: Slot;
  readonly change?: ColourChange;
  readonly alpha?: number;
}

/** The colour (six hex digits) that a reader sees where `colour` lies on the colour `under` (six hex digits). */
export function seenOn(
  under: string,
  { slot, change, alpha = 1 }: Colour,
  { colours }: Pick<Theme, 'colours'>,
): string {
  const own = change ? changed(colours[slot], change) : colours[slot];
  return blend(own, alpha, under);
}

/** The difference of two colours that nobody notices. */
const NOTICED = 0.01;

/**
 * Names the colour `wanted` (six hex digits) by one of `slots`, the first that has it or whose saturation and luminance can be
 * changed to it, so that it follows when a user recolours the deck. Where none can, the hue of the first is turned as well.
 */
export function colourLike(
  wanted: string,
  slots: readonly [Slot, ...Slot[]],
  theme: Pick<Theme, 'colours'>,
): Colour {
  const same = slots.find((slot) => theme.colours[slot] === wanted);
  if (same) return { slot: same };
  const turned = slots.map((slot) => ({ slot, change: changeBetween(theme.colours[slot], wanted) }));
  const ways = [...turned.map(({ slot, change }) => ({ slot, change: { ...change, hueOff: 0 } })), ...turned];
  const off = (colour: Colour) => difference(seenOn(wanted, colour, theme), wanted);
  return (
    ways.find((colour) => off(colour) <= NOTICED) ??
    ways.reduce((best, colour) => (off(colour) < off(best) ? colour : best))
  );
}

/** Whether two colours are painted alike. */
export const sameColour = (a: Colour, b: Colour): boolean =>
  a.slot === b.slot && (a.alpha ?? 1) === (b.alpha ?? 1) && sameChange(a.change, b.change);

const sameChange = (a: Colour['change'], b: Colour['change']): boolean =>
  a === b || (['hueOff', 'satMod', 'lumMod', 'lumOff'] as const).every((part) => a?.[part] === b?.[part]);
