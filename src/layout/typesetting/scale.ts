/**
 * The type scale: the sizes that each sort of text may take, in points, largest first. A text that does not fit at the
 * last size is an error.
 */
export const SIZES = {
  cover: [48, 40, 36],
  wideCover: [60, 48, 40, 36],
  section: [42, 36],
  title: [28],
  quietTitle: [20, 18],
  /** The floors below 34 are for quotations of several paragraphs. */
  quotation: [54, 40, 34, 28, 24, 20],
  statement: [34, 28],
  /** The one figure of a slide, its prefix and unit, and the sentence below it. */
  fact: [200, 112, 80],
  factUnit: [56],
  factSentence: [28, 24],
  lead: [20, 18],
  body: [18, 16, 14],
  heading: [20, 18, 16],
  label: [14, 13, 12],
  table: [18, 16, 14, 13],
  small: [12],
  source: [10],
  /** 48 and 42 are for values whose long unit leaves little width. */
  value: [112, 96, 84, 72, 64, 54, 48, 42],
  /** Values in the cells of an overview, and marks of cards. */
  cell: [48, 42, 36, 30],
} as const satisfies Record<string, readonly number[]>;

/** Line pitch as a multiple of the size: of headings, of Chinese body text, and of numerals on a line of their own. */
export const PITCH = { heading: 1.25, body: 1.5, value: 1.1 } as const;

/** Size of a value's prefix and unit, as a multiple of the value's size. */
export const UNIT_SCALE = 0.4;

/** Size of a value in Han characters, as a multiple of its size in digits, because Han characters fill their em. */
export const HAN_SCALE = 0.78;

/** Those of `sizes` that are at most `largest` points. */
export const upTo = (sizes: readonly number[], largest: number): number[] =>
  sizes.filter((size) => size <= largest);

/** Rounds a length to quarters of a point, as all lengths of paragraphs are. */
export const quarters = (points: number): number => Math.round(points * 4) / 4;
