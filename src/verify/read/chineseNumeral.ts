import { arithmetic, type Exact, exact } from './exact.ts';

const DIGITS = '〇一二三四五六七八九';
const VALUE = new Map<string, bigint>([
  ...[...DIGITS].map((digit, i): [string, bigint] => [digit, BigInt(i)]),
  ['零', 0n],
  ['两', 2n],
  ['壹', 1n],
  ['贰', 2n],
  ['叁', 3n],
]);
const POWER = new Map([
  ['十', 10n],
  ['百', 100n],
  ['千', 1000n],
  ['万', 10_000n],
  ['亿', 100_000_000n],
]);

/** The characters of a Chinese numeral, for a character class. */
export const NUMERAL = '〇零一二三四五六七八九十百千万亿两';

/** The value of `一千三百八十五`, `二〇一一`, `一百零二`, `十`, `三点五` or `一万二`; `undefined` for a text that is no numeral. */
export function chineseNumeral(numeral: string): Exact | undefined {
  const [whole = '', fraction] = numeral.split('点');
  const value = /^[〇零一二三四五六七八九]{2,}$/.test(whole) ? inDigits(whole) : inWords(whole);
  if (value === undefined) return undefined;
  if (fraction === undefined) return { n: value, d: 1n };
  const digits = inDigits(fraction);
  if (digits === undefined) return undefined;
  return arithmetic.add({ n: value, d: 1n }, exact(`0.${digits.toString().padStart(fraction.length, '0')}`));
}

/** The value of a row of digits: 二〇一一. */
function inDigits(numeral: string): bigint | undefined {
  const digits = [...numeral].map((character) => VALUE.get(character));
  return digits.includes(undefined) || digits.length === 0 ? undefined : BigInt(digits.join(''));
}

/** The powers at which a numeral is cut, the highest first: what stands before 亿 counts 亿, whatever power it has itself. */
const CUTS = [...POWER].sort(([, a], [, b]) => (a < b ? 1 : -1));

/** The value of a numeral with 十, 百, 千, 万 or 亿: 一万二千亿 is 12 000 times 亿. `above` is the power right before it. */
function inWords(numeral: string, above = 1n): bigint | undefined {
  const [sign, power] = CUTS.find(([character]) => numeral.includes(character)) ?? [];
  if (sign === undefined || power === undefined) return lastDigit(numeral, above);
  const cut = numeral.lastIndexOf(sign);
  const count = cut === 0 ? 1n : inWords(numeral.slice(0, cut));
  const rest = cut + 1 === numeral.length ? 0n : inWords(numeral.slice(cut + 1), power);
  return count === undefined || rest === undefined || rest >= power ? undefined : count * power + rest;
}

/** The value of 二, 零二 or nothing. Right after 百, 千, 万 or 亿 a last digit counts the next lower unit: 一万二 is 12000. */
function lastDigit(numeral: string, above: bigint): bigint | undefined {
  const digits = numeral.replace(/^[〇零]+(?=.)/, '');
  const value = digits.length === 1 ? VALUE.get(digits) : undefined;
  const isNext = digits === numeral && above >= 100n;
  return value === undefined ? undefined : isNext ? value * (above / 10n) : value;
}
