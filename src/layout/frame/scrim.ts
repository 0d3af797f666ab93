import type { Slot } from '../../brand/theme.ts';
import type { Gradient } from '../../scene/colour.ts';
import type { Box, ShapeItem } from '../../scene/item.ts';
import type { DeckFacts } from '../deckFacts.ts';
import { HEIGHT, WIDTH } from './grid.ts';

/** The whole slide. */
export const WHOLE: Box = { x: 0, y: 0, width: WIDTH, height: HEIGHT };

/** A veil between a picture and the texts on it, in the colour of their ground; `stops` are shares of the way and opacities. */
export function scrim(
  deck: DeckFacts,
  number: number,
  box: Box,
  slot: Slot,
  towards: Gradient['towards'],
  stops: readonly (readonly [at: number, alpha: number])[],
): ShapeItem {
  return {
    kind: 'shape',
    shape: 'rect',
    name: `${deck.words.names.scrim} ${number}`,
    box,
    fill: { towards, stops: stops.map(([at, alpha]) => ({ at, colour: { slot, alpha } })) },
    described: { decorative: true },
  };
}

/** The veil under source and footer at the foot of a picture that covers the slide; it begins `top` points from its top. */
export const footScrim = (deck: DeckFacts, number: number, slot: Slot, top = 432): ShapeItem =>
  scrim(deck, number, { ...WHOLE, y: top, height: HEIGHT - top }, slot, 'bottom', [
    [0, 0],
    [0.35, 0.8],
    [1, 0.94],
  ]);
