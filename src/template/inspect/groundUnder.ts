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
function coloursUnder(
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
