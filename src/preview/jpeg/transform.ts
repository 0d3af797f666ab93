import { STEPS, ZIGZAG } from './tables.ts';

/**
 * The discrete cosine transform of squares of 8 by 8 values (ITU-T T.81, A.3.3 to A.3.6), one after the other in the
 * same memory: a square's coefficients, in steps of `STEPS` and in the order of `ZIGZAG`, stand until the next is asked for.
 */
export function squareTransform(): (square: Float64Array) => Int32Array {
  const [columns, waves] = [new Float64Array(64), new Float64Array(64)];
  const coefficients = new Int32Array(64);
  return (square) => {
    across(square, columns);
    across(columns, waves);
    for (let at = 0; at < 64; at++) {
      const from = ZIGZAG[at] ?? 0;
      coefficients[at] = Math.round((waves[from] ?? 0) / (ONE * ONE * (STEPS[from] ?? 1)));
    }
    return coefficients;
  };
}

/** The coefficients of a square of one value: after the first, all are zeros, and left out. */
export const evenSquare = ([value = 0]: Float64Array): Int32Array =>
  Int32Array.of(Math.round((value * 8) / (STEPS[0] ?? 1)));

/** The rows of a square as sums of waves. They come out as columns, so that a second time does the columns. */
function across(square: Float64Array, columns: Float64Array): void {
  for (let row = 0; row < 8; row++) {
    for (let wave = 0; wave < 8; wave++) {
      let sum = 0;
      for (let x = 0; x < 8; x++) sum += (square[row * 8 + x] ?? 0) * (COSINES[wave * 8 + x] ?? 0);
      columns[wave * 8 + row] = sum;
    }
  }
}

/** What 1 is in `COSINES`: they are whole numbers, so that sums are exact, and the last digit of a cosine counts for nothing. */
const ONE = 8192;
const COSINES = Float64Array.from({ length: 64 }, (_, at) => {
  const [wave, x] = [at >> 3, at & 7];
  const height = wave === 0 ? Math.SQRT1_2 : Math.cos(((2 * x + 1) * wave * Math.PI) / 16);
  return Math.round((height * ONE) / 2);
});
