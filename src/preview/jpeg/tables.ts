import type { HuffmanTable } from './huffman.ts';

const upTo = (end: number) => Array.from({ length: end }, (_, number) => number);

/** The divisors of the coefficients of a block: table K.1 of T.81 at a fifth, which encoders call a quality of 90. */
// biome-ignore format: it is a square
export const STEPS: readonly number[] = [
   3,  2,  2,  3,  5,  8, 10, 12,
   2,  2,  3,  4,  5, 12, 12, 11,
   3,  3,  3,  5,  8, 11, 14, 11,
   3,  3,  4,  6, 10, 17, 16, 12,
   4,  4,  7, 11, 14, 22, 21, 15,
   5,  7, 11, 13, 16, 21, 23, 18,
  10, 13, 16, 17, 21, 24, 24, 20,
  14, 18, 19, 20, 22, 20, 21, 20,
];

/** The order of the coefficients in a block, from the coarsest to the finest: along the diagonals, to and fro. */
export const ZIGZAG: readonly number[] = upTo(64).sort((a, b) => {
  const [one, other] = [(a >> 3) + (a & 7), (b >> 3) + (b & 7)];
  return one - other || (one % 2 === 0 ? b - a : a - b);
});

/** Table K.3 of T.81, for the first coefficient of a block: the number of binary digits that follow. */
export const FIRST: HuffmanTable = {
  counts: [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
  symbols: upTo(12),
};

/** The other coefficients: sixteen times the zeros before a number, plus its binary digits. */
const FREQUENT = [
  ...[0x01, 0x02, 0x03, 0x00, 0x04, 0x11, 0x05, 0x12, 0x21, 0x31, 0x41, 0x06, 0x13, 0x51, 0x61, 0x07],
  ...[0x22, 0x71, 0x14, 0x32, 0x81, 0x91, 0xa1, 0x08, 0x23, 0x42, 0xb1, 0xc1, 0x15, 0x52, 0xd1, 0xf0],
  ...[0x24, 0x33, 0x62, 0x72, 0x82],
];
/** All other symbols, with 1 to 10 digits, have codes of one length and are sorted by their numbers. */
const RARE = upTo(256).filter((one) => (one & 15) > 0 && (one & 15) <= 10 && !FREQUENT.includes(one));

/** Table K.5 of T.81. */
export const OTHER: HuffmanTable = {
  counts: [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125],
  symbols: [...FREQUENT, ...RARE],
};

/** The symbols of K.5 without a number: the rest of the block is zero, and sixteen zeros. */
export const ONLY_ZEROS = 0x00;
export const SIXTEEN_ZEROS = 0xf0;
