/**
 * The type scale: for each kind of text the sizes it may take, in points, largest first. The last one is its floor;
 * a text that does not fit there is an error.
 */
export const SIZES = {
  cover: [48],
  section: [42, 36],
  title: [28],
  quietTitle: [14],
  quotation: [30, 28, 24, 20],
  shortQuotation: [54, 42, 36],
  lead: [20, 18],
  body: [18, 16, 14],
  heading: [20, 18, 16],
  label: [14, 13, 12],
  table: [18, 16, 14, 13],
  small: [12],
  source: [10],
  /** The last two only where a long unit leaves no room. */
  value: [112, 96, 84, 72, 64, 54, 48, 42],
  /** Values in the cells of an overview, and marks of cards. */
  cell: [48, 42, 36, 30],
} as const satisfies Record<string, readonly number[]>;

/** Line pitch as a multiple of the size: headings, Chinese body text, numerals that stand alone. */
export const PITCH = { heading: 1.25, body: 1.5, value: 1.1 } as const;

/** A value's unit and prefix, and an entry's heading, relative to the size beside them. */
export const UNIT_SCALE = 0.4;

/** A value in Han characters, relative to one in digits: those fill their em. */
export const HAN_SCALE = 0.78;

/** The part of `sizes` that does not pass `largest`. */
export const upTo = (sizes: readonly number[], largest: number): number[] =>
  sizes.filter((size) => size <= largest);
