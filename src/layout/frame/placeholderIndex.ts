/**
 * The index of each placeholder, the same on every layout: a slide that is given another layout finds its text by it.
 * Titles have none, and 10 is the date's, which the master brings.
 */
export const INDEX = {
  title: 0,
  /** What the layout is for: subtitle, points, quotation, takeaway. */
  main: 1,
  footer: 11,
  slideNumber: 12,
  kicker: 13,
  source: 14,
  /** A chart, table or picture. */
  object: 22,
  caption: 23,
  lead: 24,
  attribution: 25,
  imprint: 26,
  slogans: 27,
  /** The first of those that stand for what slides have in groups. */
  sample: 31,
} as const;
