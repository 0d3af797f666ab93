import type { Box, Item } from '../../../scene/item.ts';
import type { Entry } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { MARGIN, WIDTH } from '../../frame/grid.ts';
import { group } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { counted } from './counted.ts';
import { drop } from './drop.ts';
import type { Scale } from './readScale.ts';
import { shareBar } from './shareBar.ts';
import { thermometer } from './thermometer.ts';

/** The place of a scale at the right of its figure, in points. */
const PLACE: Box = { x: 684, y: 120, width: WIDTH - MARGIN - 684, height: 336 };

/** Draws a scale beside its figure: one group, with the words that stand on it. `facts` stand on a thermometer. */
export function drawScale(
  scale: Scale,
  figure: Entry,
  facts: readonly Entry[],
  palette: Palette,
  page: PageFacts,
): Item[] {
  const { names } = page.deck.words;
  const drawn = (items: readonly Item[]) => [group(page.deck, names.scale, figure.heading, items)];
  switch (scale.as) {
    case 'thermometer':
      return drawn(thermometer(scale, facts, PLACE, palette, page));
    case 'drop':
      return drawn(drop(scale, figure.heading, PLACE, palette, page));
    case 'share':
      return drawn(shareBar(scale, PLACE, palette, page));
    case 'count':
      return drawn(counted(scale, PLACE, palette, page));
  }
}
