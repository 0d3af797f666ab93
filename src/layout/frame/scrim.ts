import { seenOn } from '../../brand/colour.ts';
import { blend, contrast } from '../../brand/contrast.ts';
import type { Slot, Theme } from '../../brand/theme.ts';
import type { Colour, Gradient } from '../../scene/colour.ts';
import type { Box, PictureItem, ShapeItem } from '../../scene/item.ts';
import type { Samples } from '../../scene/samples.ts';
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

/** The contrast that texts have on a veiled picture, whatever their size (WCAG AA). */
const NEEDED = 4.5;
/** The share of the samples that may be brighter or darker than the one that a veil is made for: a few lights of a town. */
const IGNORED = 0.02;
const STEP = 0.02;

/**
 * The least opacity of a veil of `slot` with which texts of its palette, and its accented and quiet ones or those of a footer, have a contrast of 4.5 on the part of
 * `picture` under `region`, in steps of 0.02; `plain` is for small texts that are all in the text's colour, which no bright or dark spot may hide. Undefined when the pixels of the picture are not known.
 */
export function leastVeil(
  { brand: { theme }, media, palette }: Pick<DeckFacts, 'brand' | 'media' | 'palette'>,
  picture: PictureItem | undefined,
  region: Box,
  slot: Slot,
  others: 'all' | 'foot' | 'none' | 'plain' = 'all',
): number | undefined {
  const samples = picture && media[picture.media]?.samples;
  if (!picture || !samples) return undefined;
  const under = theme.colours[slot];
  const seen = samplesUnder(picture, samples, region).map((colour) => colour ?? under);
  const away = (colour: string) =>
    contrast(colour, contrast(under, 'FFFFFF') > contrast(under, '000000') ? '000000' : 'FFFFFF');
  const ignored = others === 'plain' ? 0 : Math.floor(seen.length * IGNORED);
  const worst = seen.sort((a, b) => away(b) - away(a))[ignored] ?? under;
  const { text, accent, quiet, strong } = palette(slot);
  const colours = [text, ...{ all: [accent, quiet], foot: [quiet, strong], none: [], plain: [] }[others]];
  return leastOver(worst, slot, colours, theme);
}

/** The least opacity of a veil of `slot` over `worst` with which texts of these colours are legible. */
function leastOver(worst: string, slot: Slot, colours: readonly Colour[], theme: Theme): number {
  for (let step = 0; step * STEP < 1; step += 1) {
    const alpha = Math.round(step * STEP * 100) / 100;
    const ground = blend(theme.colours[slot], alpha, worst);
    if (colours.every((colour) => contrast(seenOn(ground, colour, theme), ground) >= NEEDED)) return alpha;
  }
  return 1;
}

/** The samples of a cropped picture that lie in a region of the page. */
function samplesUnder(
  { box, crop }: PictureItem,
  { columns, colours }: Samples,
  region: Box,
): (string | undefined)[] {
  const { left, top, right, bottom } = crop ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const rows = colours.length / columns;
  return colours.filter((_, i) => {
    const across = (((i % columns) + 0.5) / columns - left) / (1 - left - right);
    const along = ((Math.floor(i / columns) + 0.5) / rows - top) / (1 - top - bottom);
    const [x, y] = [box.x + across * box.width, box.y + along * box.height];
    const inside =
      x >= region.x && x <= region.x + region.width && y >= region.y && y <= region.y + region.height;
    return inside && across >= 0 && across <= 1 && along >= 0 && along <= 1;
  });
}

/** The colour of middle brightness under a region of the page; undefined where the picture is transparent or does not lie. */
export function middleUnder(picture: PictureItem, samples: Samples, region: Box): string | undefined {
  const seen = samplesUnder(picture, samples, region).filter((colour) => colour !== undefined);
  const byLight = seen.sort((a, b) => contrast(a, '000000') - contrast(b, '000000'));
  return byLight[Math.floor(seen.length / 2)];
}

/** Whether the foot of a picture that covers the slide is nearer to a ground of `one` than to one of `other`. False where pixels are not known. */
export function isNearerFoot(
  { brand: { theme }, media }: Pick<DeckFacts, 'brand' | 'media'>,
  picture: PictureItem | undefined,
  one: Slot,
  other: Slot,
): boolean {
  const samples = picture && media[picture.media]?.samples;
  if (!picture || !samples) return false;
  const middle = middleUnder(picture, samples, footBelow(FOOT_TOP));
  const away = (slot: Slot) => contrast(middle ?? theme.colours[other], theme.colours[slot]);
  return away(one) < away(other);
}

/** Top of the veil under source and footer, in points, and the share of its height in which it grows to all of its opacity. */
const FOOT_TOP = 440;
const GROWS = 0.35;
/** The least opacity of a veil under small texts that are all in one colour: edges in a picture would cut through them. */
const CALM = 0.7;

/** The part of a veil from `top` down that has all of its opacity. */
const footBelow = (top: number): Box => {
  const y = top + GROWS * (HEIGHT - top);
  return { ...WHOLE, y, height: HEIGHT - y };
};

/**
 * The veil under source and footer at the foot of a picture that covers the slide, as thin as the picture allows; it begins
 * `top` points from its top. Where all texts on it have one colour, `plain` is the ground of the page: the veil is thinner, and
 * they are legible on that ground too, where the picture is not drawn.
 */
export function footScrim(
  deck: DeckFacts,
  number: number,
  slot: Slot,
  picture: PictureItem | undefined,
  { top = FOOT_TOP, plain }: { readonly top?: number; readonly plain?: Slot } = {},
): ShapeItem {
  const least = leastVeil(deck, picture, footBelow(top), slot, plain ? 'plain' : 'foot');
  // One step more, because the check of contrasts looks at other points.
  const { palette, brand } = deck;
  const { theme } = brand;
  const onPage = plain ? leastOver(theme.colours[plain], slot, [palette(slot).text], theme) : 0;
  const alpha =
    least === undefined ? undefined : Math.min(1, Math.max(least, onPage, plain ? CALM : 0) + STEP);
  return scrim(deck, number, { ...WHOLE, y: top, height: HEIGHT - top }, slot, 'bottom', [
    [0, 0],
    [GROWS, alpha ?? 0.8],
    [1, alpha ?? 0.94],
  ]);
}
