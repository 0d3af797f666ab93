import { contrast } from '../../brand/contrast.ts';
import type { Box } from '../../scene/item.ts';
import type { Samples } from '../../scene/samples.ts';
import { shareOf } from '../roles/placed.ts';
import type { Ground, Template, TemplateLayout } from '../template.ts';

/** A ground with the box that it fills. */
export interface PlacedGround {
  /** Undefined where a shape that is no rectangle lies below, which may or may not be under the text. */
  readonly ground: Ground | undefined;
  readonly box: Box;
  /** What lies below it. */
  readonly under?: PlacedGround;
}

/** The pixels of a picture by its part; undefined for a picture that cannot be decoded. */
export type SamplesOf = (part: string) => Samples | undefined;

/** The share of a text that a piece of furniture must cover to be its ground. */
const UNDER = 0.5;

/** What a layout draws under a box: its topmost piece of furniture that lies under most of the box, else its ground. */
export function groundUnder(box: Box, layout: TemplateLayout, { width, height }: Template): PlacedGround {
  const whole = { ground: layout.ground, box: { x: 0, y: 0, width, height } };
  return layout.furniture.reduce<PlacedGround>((under, { fill, box: filled, isShaped }) => {
    if (!fill || shareOf(filled, box) < UNDER) return under;
    return { ground: isShaped ? undefined : fill, box: filled, under };
  }, whole);
}

/** The same without shapes that are no rectangles. */
export function knownUnder(box: Box, layout: TemplateLayout, template: Template): PlacedGround {
  let placed = groundUnder(box, layout, template);
  while (!placed.ground && placed.under) placed = placed.under;
  return placed;
}

/** The share of the pixels under a text that may have less contrast: its letters stand beside them. */
const FEW = 0.1;

/** The least contrast of a colour with a ground under a box; undefined where the ground is not known. */
export function contrastUnder(
  colour: string,
  box: Box,
  placed: PlacedGround,
  samplesOf: SamplesOf,
): { readonly ratio: number; readonly ground: string } | undefined {
  const colours = coloursUnder(box, placed, samplesOf) ?? [];
  const ratios = colours
    .map((one) => ({ ratio: contrast(colour, one), ground: one }))
    .sort((a, b) => a.ratio - b.ratio);
  return ratios[placed.ground?.kind === 'picture' ? Math.floor(ratios.length * FEW) : 0];
}

/** The colours that show under a box, through a picture where it is transparent; undefined where they are not known. */
export function coloursUnder(
  box: Box,
  { ground, box: filled, under }: PlacedGround,
  samplesOf: SamplesOf,
): readonly string[] | undefined {
  if (ground?.kind === 'solid') return [ground.colour];
  if (ground?.kind === 'gradient') return ground.colours;
  const samples = ground && samplesOf(ground.part);
  if (!samples) return undefined;
  const pixels = pixelsUnder(box, filled, samples);
  const opaque = pixels.filter((colour) => colour !== undefined);
  if (opaque.length === pixels.length) return opaque;
  const below = ground.under ? { ground: ground.under, box: filled } : (under ?? WHITE);
  const through = coloursUnder(box, below, samplesOf);
  return through && [...opaque, ...through];
}

/** The contrast of words with their ground (WCAG 2.2, 1.4.3), and the share of a ground on which they may have less. */
const WORDS = 4.5;
const IGNORED = 0.02;

/** Whether words of this colour can be read on all of these colours, a few pixels aside. */
export const isLegibleOn = (colour: string, seen: readonly string[]): boolean =>
  seen.filter((ground) => contrast(colour, ground) < WORDS).length <= IGNORED * seen.length;

/**
 * The colour that stands for what a layout draws under a box: that of a plain ground, or the middle one of a gradient or a picture on
 * all of which a colour of the theme can be read; else that of the page, as nothing can be written there without a panel.
 */
export function groundBehind(
  box: Box,
  layout: TemplateLayout,
  template: Template,
  samplesOf: SamplesOf,
): string {
  const { theme, colourMap } = layout;
  const seen = [...(coloursUnder(box, knownUnder(box, layout, template), samplesOf) ?? [])];
  const middle = seen.sort((a, b) => contrast(a, '000000') - contrast(b, '000000'))[seen.length >> 1];
  const inks = Object.values(colourMap).map((slot) => theme.colours[slot]);
  return middle !== undefined && inks.some((ink) => isLegibleOn(ink, seen))
    ? middle
    : theme.colours[colourMap.bg1];
}

const WHITE: PlacedGround = {
  ground: { kind: 'solid', colour: 'FFFFFF' },
  box: { x: 0, y: 0, width: 0, height: 0 },
};

/** The pixels of a picture that fills a box, under another box; undefined for transparent ones. */
function pixelsUnder(box: Box, filled: Box, samples: Samples): (string | undefined)[] {
  const rows = samples.colours.length / samples.columns;
  return samples.colours.filter((_, i) => {
    const x = filled.x + (((i % samples.columns) + 0.5) / samples.columns) * filled.width;
    const y = filled.y + ((Math.floor(i / samples.columns) + 0.5) / rows) * filled.height;
    return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  });
}
