/**
 * The type ladder: the sizes that each sort of text may take, in points, largest first. The layout has the first; the sizes
 * after the second are for content that is almost too much, and a text that does not fit at the last one is an error.
 * Nothing but a figure or a quotation is larger than the slide's title.
 */
export const SIZES = {
  cover: [48, 40, 36],
  wideCover: [60, 48, 40, 36],
  section: [42, 36],
  /** 28 is for titles of two lines: two of 32 are higher than the title's place. */
  title: [32, 28],
  kicker: [16, 14, 12],
  quietTitle: [20, 18],
  /** The floors below 34 are for quotations of several paragraphs. */
  quotation: [54, 40, 34, 28, 24, 20],
  statement: [34, 28],
  /** The one figure of a slide, its prefix and unit, and the sentence below it. */
  fact: [200, 112, 80],
  factUnit: [56, 40],
  factSentence: [28, 24],
  lead: [20, 18],
  body: [20, 18, 16, 14],
  heading: [24, 22, 20, 18],
  label: [16, 14, 12],
  /** 14 is for tables of many columns or rows. */
  table: [18, 16, 14],
  tableHeader: [16, 14],
  small: [12],
  source: [12, 10],
  /** Figures. Where one is too long, its unit goes to a second line before the figure takes the next size. */
  value: [112, 80, 56, 40],
  /** The marks above the headings of cards. */
  mark: [40, 28, 20],
} as const satisfies Record<string, readonly number[]>;

/** Line pitch as a multiple of the size: of headings, of Chinese body text, and of numerals on a line of their own. */
export const PITCH = { heading: 1.25, body: 1.5, value: 1.1 } as const;

/** Size of a value's prefix and unit, as a multiple of the value's size. */
export const UNIT_SCALE = 0.4;

/** Size of a value in Han characters, as a multiple of its size in digits, because Han characters fill their em. */
export const HAN_SCALE = 0.8;

/** Those of `sizes` that are at most `largest` points. */
export const upTo = (sizes: readonly number[], largest: number): number[] =>
  sizes.filter((size) => size <= largest);

/** Rounds a length to quarters of a point, as all lengths of paragraphs are. */
export const quarters = (points: number): number => Math.round(points * 4) / 4;
