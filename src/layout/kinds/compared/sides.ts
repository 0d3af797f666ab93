import type { Slot } from '../../../brand/theme.ts';
import type { Colour } from '../../../scene/colour.ts';
import type { DeckFacts } from '../../deckFacts.ts';
import { isPlated } from '../../frame/surface.ts';

/** The ground of each side of a comparison: the page, or a quiet plate for the side before and a strong one for the side after. */
export function sideGround(deck: DeckFacts, side: number): Slot {
  if (!isPlated(deck)) return 'lt1';
  return side === 0 ? 'lt2' : deck.brand.look.solid;
}

/** The colour of a side: grey for the one before, the brand's strong colour for the one after. */
export const sideColour = (deck: DeckFacts, side: number): Colour =>
  deck.palette(sideGround(deck, side))[side === 0 ? 'quiet' : 'strong'];
