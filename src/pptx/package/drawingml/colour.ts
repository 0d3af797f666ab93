import type { Slot } from '../../../brand/theme.ts';
import type { Colour } from '../../../scene/item.ts';

/** A slide names the four text and background slots through its colour map, as PowerPoint does; see darkGrounds. */
const MAPPED: Readonly<Partial<Record<Slot, string>>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

/** `a:solidFill` of a theme slot, thinned by the colour's alpha. */
export function solidFill(colour: Colour): string {
  return `<a:solidFill>${schemeColour(colour)}</a:solidFill>`;
}

/** `a:schemeClr` of a theme slot. */
export function schemeColour({ slot, alpha = 1 }: Colour): string {
  const name = schemeName(slot);
  if (alpha >= 1) return `<a:schemeClr val="${name}"/>`;
  return `<a:schemeClr val="${name}"><a:alpha val="${Math.round(alpha * 100_000)}"/></a:schemeClr>`;
}

/** What a slide calls a theme slot. */
export function schemeName(slot: Slot): string {
  return MAPPED[slot] ?? slot;
}
