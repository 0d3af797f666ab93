import { contrast } from '../../brand/contrast.ts';
import type { Slot } from '../../brand/theme.ts';
import type { Box } from '../../scene/item.ts';
import type { SceneLayout } from '../../scene/scene.ts';
import type { DeckFacts } from '../deckFacts.ts';
import type { Frame } from './frameSpecs.ts';
import { MARGIN, WIDTH } from './grid.ts';
import { hairline } from './itemMakers.ts';
import { headMark } from './lookMarks.ts';
import type { Palette } from './palette.ts';

/** Height of the logo on content slides, in points. */
const LOGO = 27;

/** Distance of the hairline above the footer from the top of the slide, in points. */
export const FOOTER_LINE = 504;

/**
 * The furniture of every content slide: the mark of the brand's look, the logo in the corner, and the hairline above the
 * footer, which ends at `line`. The hairline takes the palette `foot`. On a `covered` slide nothing of the mark goes on in the corner.
 */
export function contentFurniture(
  deck: DeckFacts,
  palette: Palette,
  foot: Palette,
  { line = WIDTH - MARGIN, covered = false }: Pick<Frame, 'line' | 'covered'>,
): SceneLayout['items'] {
  const { names } = deck.words;
  return [
    ...headMark(deck, palette, covered),
    hairline(names.footerLine, MARGIN, FOOTER_LINE, line - MARGIN, foot.hairline),
    ...cornerLogo(deck, palette.ground),
  ];
}

/** The logo in the top right corner of content slides. */
function cornerLogo(deck: DeckFacts, ground: Slot): SceneLayout['items'] {
  return logo(deck, ground, { x: WIDTH - MARGIN - LOGO * 3, y: 24, width: LOGO * 3, height: LOGO }, 'right');
}

/** The logo at the head of cover, dividers and closing, to the left of the kicker; at most `width` points wide. */
export const headLogo = (deck: DeckFacts, width: number): SceneLayout['items'] =>
  logo(deck, deck.brand.look.opening, { x: MARGIN, y: 42, width, height: 36 }, 'left');

/**
 * The brand's logo for the ground, uncropped, at the left or right edge of `box`; nothing when the brand has no logo. A
 * ground is dark when white letters are legible on it.
 */
function logo(deck: DeckFacts, ground: Slot, box: Box, edge: 'left' | 'right'): SceneLayout['items'] {
  const { logo: named, theme } = deck.brand;
  const dark = contrast(theme.colours[ground], 'FFFFFF') >= 4.5;
  const own = (dark ? named?.dark : undefined) ?? named;
  const media = own ? deck.media[own.path] : undefined;
  if (!named || !own || !media) return [];
  const scale = Math.min(box.width / media.width, box.height / media.height);
  const [width, height] = [media.width * scale, media.height * scale];
  const x = edge === 'left' ? box.x : box.x + box.width - width;
  const y = box.y + (box.height - height) / 2;
  return [
    {
      kind: 'picture',
      name: deck.words.names.logo,
      box: { x, y, width, height },
      media: own.path,
      ...(media.turn ? { turn: media.turn } : {}),
      described: { alt: named.alt },
      origin: own.origin,
    },
  ];
}
