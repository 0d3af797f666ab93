/** Whether XML Schema and every reader take the text for a finite number: digits, at most a point and an exponent. */
export const isDecimal = (text: string): boolean =>
  /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text));
