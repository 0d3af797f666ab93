/** How a stored picture becomes upright: mirrored from left to right or not, then turned clockwise by quarters of a circle. */
export interface Turn {
  readonly flip: boolean;
  readonly quarters: number;
}

export const UPRIGHT: Turn = { flip: false, quarters: 0 };

/** The turns by their Exif orientation (Exif 2.32, 4.6.5.1.6). */
export const TURNS: Readonly<Record<number, Turn>> = {
  1: UPRIGHT,
  2: { flip: true, quarters: 0 },
  3: { flip: false, quarters: 2 },
  4: { flip: true, quarters: 2 },
  5: { flip: true, quarters: 3 },
  6: { flip: false, quarters: 1 },
  7: { flip: true, quarters: 1 },
  8: { flip: false, quarters: 3 },
};
