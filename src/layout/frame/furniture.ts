import type { Box } from '../../scene/item.ts';
import type { SceneLayout } from '../../scene/scene.ts';
import type { Deck } from '../deck.ts';
import { MARGIN, WIDTH } from './grid.ts';
import type { Inks } from './inks.ts';
import { bar } from './items.ts';

const MARK = 27;

/** What every content slide carries: the accent tab at the top edge, and the brand's mark in the corner. */
export function contentFurniture(deck: Deck, inks: Inks): SceneLayout['items'] {
  return [
    bar(deck.words.names.tab, { x: MARGIN, y: 0, width: 60, height: 6 }, inks.rule),
    ...cornerLogo(deck),
  ];
}

/** The logo in the top right corner of content slides. */
export function cornerLogo(deck: Deck): SceneLayout['items'] {
  return logo(deck, { x: WIDTH - MARGIN - MARK * 3, y: 24, width: MARK * 3, height: MARK }, 'right');
}

/** The logo at the head of cover and closing; the kicker stands beside it. */
export const headLogo = (deck: Deck): SceneLayout['items'] =>
  logo(deck, { x: 72, y: 42, width: 144, height: 48 }, 'left');

/** The brand's logo, whole, in `box`, against its left or right edge; nothing when there is none. */
function logo(deck: Deck, box: Box, edge: 'left' | 'right'): SceneLayout['items'] {
  const { logo: mark } = deck.brand;
  const media = mark ? deck.media[mark.path] : undefined;
  if (!mark || !media) return [];
  const scale = Math.min(box.width / media.width, box.height / media.height);
  const [width, height] = [media.width * scale, media.height * scale];
  const x = edge === 'left' ? box.x : box.x + box.width - width;
  const y = box.y + (box.height - height) / 2;
  return [
    {
      kind: 'picture',
      name: deck.words.names.logo,
      box: { x, y, width, height },
      media: mark.path,
      described: { alt: mark.alt },
      origin: mark.origin,
    },
  ];
}
