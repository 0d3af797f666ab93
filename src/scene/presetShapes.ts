/**
 * A corner of an outline, from the top left of the box: x = `across` × width + `along` × height, y = `down` × height. In a
 * shape with a notch, `along` counts in notches.
 */
export type Corner = readonly [across: number, along: number, down: number];

/**
 * The preset shapes that items may have, by their DrawingML names (`ST_ShapeType`), and how a preview draws each: as one of
 * SVG's own shapes, or as a polygon. A row here is all that a new preset shape needs.
 */
export const PRESET_SHAPES = {
  rect: 'rectangle',
  roundRect: 'rectangle',
  ellipse: 'ellipse',
  /** With DrawingML's default adjustments: the head is half as long as the box is high, the shaft half as high. */
  rightArrow: [
    [0, 0, 0.25],
    [1, -0.5, 0.25],
    [1, -0.5, 0],
    [1, 0, 0.5],
    [1, -0.5, 1],
    [1, -0.5, 0.75],
    [0, 0, 0.75],
  ],
  /** A block with a point at the right, and one with a notch at the left too. */
  homePlate: [
    [0, 0, 0],
    [1, -1, 0],
    [1, 0, 0.5],
    [1, -1, 1],
    [0, 0, 1],
  ],
  chevron: [
    [0, 0, 0],
    [1, -1, 0],
    [1, 0, 0.5],
    [1, -1, 1],
    [0, 0, 1],
    [0, 1, 0.5],
  ],
  line: 'line',
} as const satisfies Record<string, 'rectangle' | 'ellipse' | 'line' | readonly Corner[]>;

export type PresetShape = keyof typeof PRESET_SHAPES;
