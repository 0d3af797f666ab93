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
}

/** The pixels of a picture by its part; undefined for a picture that cannot be decoded. */
export type SamplesOf = (part: string) => Samples | undefined;

/** The share of a text that an ornament must cover to be its ground. */
const UNDER = 0.5;

/** What a layout draws under a box: its topmost ornament that lies under most of the box, else its ground. */
export function groundUnder(box: Box, layout: TemplateLayout, { width, height }: Template): PlacedGround {
  const whole = { ground: layout.ground, box: { x: 0, y: 0, width, height } };
  return layout.furniture.reduce<PlacedGround>((under, { fill, box: filled, isShaped }) => {
    if (!fill || shareOf(filled, box) < UNDER) return under;
    return { ground: isShaped ? undefined : fill, box: filled };
  }, whole);
}

/** The share of the pixels under a text that may have less contrast: its letters stand beside them. */
const FEW = 0.1;

/** The least contrast of a colour with a ground under a box; undefined where the ground is not known. */
export function contrastUnder(
  colour: string,
  box: Box,
  { ground, box: filled }: PlacedGround,
  samplesOf: SamplesOf,
): { readonly ratio: number; readonly ground: string } | undefined {
  if (!ground) return undefined;
  const colours =
    ground.kind === 'picture' ? pixelsUnder(box, filled, samplesOf(ground.part)) : coloursOf(ground);
  const ratios = colours
    .map((one) => ({ ratio: contrast(colour, one), ground: one }))
    .sort((a, b) => a.ratio - b.ratio);
  return ratios[ground.kind === 'picture' ? Math.floor(ratios.length * FEW) : 0];
}

const coloursOf = (ground: Exclude<Ground, { kind: 'picture' }>): readonly string[] =>
  ground.kind === 'solid' ? [ground.colour] : ground.colours;

/** The pixels of a picture that fills a box, under another box. Where it is transparent, what lies below is not known. */
function pixelsUnder(box: Box, filled: Box, samples: Samples | undefined): string[] {
  if (!samples) return [];
  const rows = samples.colours.length / samples.columns;
  return samples.colours.flatMap((colour, i) => {
    const x = filled.x + (((i % samples.columns) + 0.5) / samples.columns) * filled.width;
    const y = filled.y + ((Math.floor(i / samples.columns) + 0.5) / rows) * filled.height;
    const isUnder = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
    return isUnder && colour !== undefined ? [colour] : [];
  });
}
