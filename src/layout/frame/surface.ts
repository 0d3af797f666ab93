import { blend, contrast } from '../../brand/contrast.ts';
import type { Slot } from '../../brand/theme.ts';
import type { IconName } from '../../icons/icons.ts';
import type { Colour } from '../../scene/colour.ts';
import type { Box, Card, FreeformItem, ShapeItem } from '../../scene/item.ts';
import type { DeckFacts } from '../deckFacts.ts';
import { inset } from './grid.ts';
import { bar, hairline, iconItem } from './itemMakers.ts';

/** Whether what stands side by side has plates of its own in the brand's look, instead of rules on top. */
export const isPlated = ({ brand }: DeckFacts): boolean => brand.look.cards === 'plated';

/** Whether a chart and its facts stand on plates: those on a company's template fill its placeholders. */
export const isOnPlate = (deck: DeckFacts): boolean => isPlated(deck) && !deck.stand;

/** How the brand's look paints a panel on `ground`: a field of it, or for the quiet one a field or the page within a hairline. */
function surface(deck: DeckFacts, ground: Slot): Omit<Card, 'insets'> {
  const { radius, panel } = deck.brand.look;
  if (panel === 'filled' || ground !== 'lt2') return { fill: { slot: ground }, radius };
  const line = { colour: deck.palette('lt1').hairline, width: 1 };
  return { fill: { slot: panel === 'edged' ? 'lt2' : 'lt1' }, line, radius };
}

/** The tint of the accent that is as light as the quiet ground, so that what is legible there is legible on it. */
function tint({ brand: { theme } }: DeckFacts): Colour {
  const { lt1, lt2, accent2 } = theme.colours;
  const most = Math.max(LEAST_STEP, contrast(lt2, lt1));
  const alpha = TINTS.find((share) => contrast(blend(accent2, share, lt1), lt1) <= most) ?? 0;
  return { slot: 'accent2', alpha };
}
const TINTS = [0.3, 0.24, 0.18, 0.12, 0.08];
const LEAST_STEP = 1.2;

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

/** The plate under the facts beside a chart: of another colour than that of the chart where the brand's look says so. */
export const railPlate = (deck: DeckFacts, name: string, box: Box): ShapeItem => ({
  ...plate(deck, name, box, 'lt2'),
  ...(deck.brand.look.tintedRails ? { fill: tint(deck) } : {}),
});

/** Height of a rule on top of a card or a column, and the distance of the fine line below it, in points. */
const RULE = { height: 2, fine: 5 } as const;

/** The rule on top of a card, a column or a side at the top of `box`: a strong one, by the brand's look over a fine one. */
export function topRule(
  deck: DeckFacts,
  name: string,
  { x, y, width }: Omit<Box, 'height'>,
  colour: Colour,
): ShapeItem[] {
  const strong = bar(name, { x, y, width, height: RULE.height }, colour);
  if (deck.brand.look.rules === 'single') return [strong];
  return [strong, hairline(`${name}.2`, x, y + RULE.fine, width, colour)];
}

/** The opacities of a disc under an icon, in a pale accent and in others, and the share of the disc that the icon takes. */
const DISC = { pale: 1, strong: 0.14, icon: 0.56 } as const;
const PALE = 2;

/** An icon in the middle of a disc of the accent's tint that fills `box`. */
export function onDisc(
  deck: DeckFacts,
  name: string,
  icon: IconName,
  box: Box,
): (ShapeItem | FreeformItem)[] {
  const { accent2, lt1 } = deck.brand.theme.colours;
  const alpha = contrast(accent2, lt1) < PALE ? DISC.pale : DISC.strong;
  const away = (box.width * (1 - DISC.icon)) / 2;
  return [
    {
      ...{ kind: 'shape', shape: 'ellipse', name: `${name}.2`, box },
      ...{ fill: { slot: 'accent2', alpha }, described: { decorative: true } },
    },
    iconItem(name, icon, inset(box, away), deck.palette('lt1').strong),
  ];
}
