import type { Slot } from '../../brand/theme.ts';
import type { Box, Card, ShapeItem } from '../../scene/item.ts';
import type { DeckFacts } from '../deckFacts.ts';

/** How the brand's look paints a panel on `ground`: a field of it, or for the quiet one the page within a hairline. */
function surface({ brand: { look }, palette }: DeckFacts, ground: Slot): Omit<Card, 'insets'> {
  const { radius, panel } = look;
  if (panel === 'filled' || ground !== 'lt2') return { fill: { slot: ground }, radius };
  return { fill: { slot: 'lt1' }, line: { colour: palette('lt1').hairline, width: 1 }, radius };
}

/** The panel of a text that moves with it. */
export const cardOn = (deck: DeckFacts, ground: Slot, insets: Card['insets']): Card => ({
  ...surface(deck, ground),
  insets,
});

/** A panel by itself: the ground of what does not move with it. */
export const plate = (deck: DeckFacts, name: string, box: Box, ground: Slot): ShapeItem => {
  const { radius, ...look } = surface(deck, ground);
  const shape = radius > 0 ? { shape: 'roundRect' as const, radius } : { shape: 'rect' as const };
  return { kind: 'shape', ...shape, name, box, ...look, described: { decorative: true } };
};
