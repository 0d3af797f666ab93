/** The helpers that a template may use, with the number of arguments of each. */
export const HELPERS = {
  inline: { cite: 1, date: 1, formula: 1, lookup: 2, ordinal: 1 },
  block: { if: 1, unless: 1, each: 1, with: 1, section: 1, unit: 1 },
} as const satisfies Record<string, Readonly<Record<string, number>>>;
