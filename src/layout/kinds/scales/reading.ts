/** A number with its unit, such as a scale takes its places from: `零下40多摄氏度` is −40 of 摄氏度. */
export interface Reading {
  readonly value: number;
  /** Without what makes the number vague: 多, 余, 以下. */
  readonly unit: string;
}

const NUMBER = /^(?<before>\P{Nd}*?)(?<sign>[-−–]?)(?<digits>\p{Nd}[\p{Nd}.,]*)(?<after>.*)$/su;
const BELOW = /(?:零下|负|minus|below)\s*$/iu;
const BELOW_BEHIND = /\bbelow (?:zero|freezing)\b/iu;
const VAGUE = /[多余约\s]|以[上下]|左右|上下|or (?:more|less)|\bbelow (?:zero|freezing)\b/giu;

/** Reads the first number of a text; undefined when it has none. */
export function readingOf(text: string): Reading | undefined {
  const { before = '', sign, digits, after = '' } = NUMBER.exec(text.trim())?.groups ?? {};
  const value = Number(digits?.replace(/,/gu, '').replace(/\.$/u, ''));
  if (!digits || Number.isNaN(value)) return undefined;
  const negative = sign !== '' || BELOW.test(before) || BELOW_BEHIND.test(after);
  return { value: negative ? -value : value, unit: after.replace(VAGUE, '').toLowerCase() };
}

/** Whether two readings can stand on one scale: they have the same unit, or one has none. */
export const sameUnit = (one: Reading, other: Reading): boolean =>
  one.unit === other.unit || one.unit === '' || other.unit === '';
