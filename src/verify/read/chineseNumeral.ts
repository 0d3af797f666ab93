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

/** The value of a numeral with 十, 百, 千, 万 or 亿. */
function inWords(numeral: string): bigint | undefined {
  let total = 0n;
  let section = 0n;
  let digit: bigint | undefined;
  let lastPower = 1n;
  for (const character of numeral) {
    const value = VALUE.get(character);
    const power = POWER.get(character);
    if (value !== undefined) {
      if (digit) return undefined;
      digit = value;
      if (value === 0n) lastPower = 1n;
    } else if (power === undefined) return undefined;
    else {
      if (power < 10_000n) section += (digit ?? 1n) * power;
      else [total, section] = [multiplied(total, section + (digit ?? 0n), power), 0n];
      digit = undefined;
      lastPower = power;
    }
  }
  // A last digit right after 百, 千 or 万 counts the next lower unit: 一万二 is 12000. After 十 it counts ones: 十二.
  if (digit !== undefined) section += lastPower >= 100n ? digit * (lastPower / 10n) : digit;
  return total + section;
}

/** 万 or 亿 multiplies the section right before it (一亿二千万), else the whole numeral before it (一万亿), else 1. */
const multiplied = (total: bigint, section: bigint, power: bigint): bigint =>
  section === 0n ? (total || 1n) * power : total + section * power;
