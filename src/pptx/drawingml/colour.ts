import type { ColourChange } from '../../brand/colourChange.ts';
import type { Slot } from '../../brand/theme.ts';
import type { Colour, Gradient } from '../../scene/colour.ts';

/** Whether a part stands on a dark ground, where the colour map is turned around. */
export interface Ground {
  readonly dark?: boolean;
}

/** A part names the four text and background slots through its colour map, as PowerPoint does. */
const MAPPED: Readonly<Partial<Record<Slot, string>>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

/** `a:solidFill` of a theme slot, thinned by the colour's alpha. */
export function solidFill(colour: Colour, ground: Ground = {}): string {
  return `<a:solidFill>${schemeColour(colour, ground)}</a:solidFill>`;
}

/** `a:solidFill` or `a:gradFill`, by what a shape is filled with. */
export function fillXml(fill: Colour | Gradient, ground: Ground): string {
  if (!('stops' in fill)) return solidFill(fill, ground);
  const stops = fill.stops.map(
    ({ at, colour }) => `<a:gs pos="${Math.round(at * 100_000)}">${schemeColour(colour, ground)}</a:gs>`,
  );
  const angle = fill.towards === 'right' ? 0 : 90 * 60_000;
  return `<a:gradFill rotWithShape="1"><a:gsLst>${stops.join('')}</a:gsLst><a:lin ang="${angle}" scaled="0"/></a:gradFill>`;
}

/**
 * `a:schemeClr` of a theme slot. On a dark ground the slot is named as the theme has it, which no colour map changes:
 * so it looks the same to readers that ignore the map.
 */
export function schemeColour({ slot, change, alpha = 1 }: Colour, { dark = false }: Ground = {}): string {
  const name = dark ? slot : (MAPPED[slot] ?? slot);
  const inside = (change ? changeXml(change) : '') + (alpha < 1 ? `<a:alpha val="${units(alpha)}"/>` : '');
  return inside ? `<a:schemeClr val="${name}">${inside}</a:schemeClr>` : `<a:schemeClr val="${name}"/>`;
}

/** The change without what leaves the colour as it is. */
function changeXml({ hueOff, satMod, lumMod, lumOff }: ColourChange): string {
  return (
    (hueOff === 0 ? '' : `<a:hueOff val="${Math.round(hueOff * 60_000)}"/>`) +
    (satMod === 1 ? '' : `<a:satMod val="${units(satMod)}"/>`) +
    (lumMod === 1 ? '' : `<a:lumMod val="${units(lumMod)}"/>`) +
    (lumOff === 0 ? '' : `<a:lumOff val="${units(lumOff)}"/>`)
  );
}

/** A share in thousandths of a percent. */
const units = (share: number): number => Math.round(share * 100_000);
