/**
 * Whether XML Schema and every reader accept the text as a finite number: digits, with at most one point and one
 * exponent.
 */
export const isDecimal = (text: string): boolean =>
  /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text));
