import { STEPS, ZIGZAG } from './tables.ts';

/**
 * Makes the discrete cosine transform of squares of 8 by 8 values (ITU-T T.81, A.3.3 to A.3.6). The result is in steps
 * of `STEPS` and in the order of `ZIGZAG`. All squares use the same memory, so a result is valid until the next call.
 */
export function squareTransform(): (square: Float64Array) => Int32Array {
  const [columns, waves] = [new Float64Array(64), new Float64Array(64)];
  const coefficients = new Int32Array(64);
  return (square) => {
    across(square, columns);
    across(columns, waves);
    for (let i = 0; i < 64; i++) {
      const from = ZIGZAG[i] ?? 0;
      coefficients[i] = Math.round((waves[from] ?? 0) / (ONE * ONE * (STEPS[from] ?? 1)));
    }
    return coefficients;
  };
}

/** Returns the coefficients of a square of one value: the first one; all others are zero and left out. */
export const evenSquare = ([value = 0]: Float64Array): Int32Array =>
  Int32Array.of(Math.round((value * 8) / (STEPS[0] ?? 1)));

/** Writes the rows of a square as sums of waves. The result is transposed, so a second call does the columns. */
function across(square: Float64Array, columns: Float64Array): void {
  for (let row = 0; row < 8; row++) {
    for (let wave = 0; wave < 8; wave++) {
      let sum = 0;
      for (let x = 0; x < 8; x++) sum += (square[row * 8 + x] ?? 0) * (COSINES[wave * 8 + x] ?? 0);
      columns[wave * 8 + row] = sum;
    }
  }
}

/**
 * The value of 1 in `COSINES`. They are whole numbers, so sums are exact and the last digit of a cosine has no effect.
 */
const ONE = 8192;
const COSINES = Float64Array.from({ length: 64 }, (_, i) => {
  const [wave, x] = [i >> 3, i & 7];
  const height = wave === 0 ? Math.SQRT1_2 : Math.cos(((2 * x + 1) * wave * Math.PI) / 16);
  return Math.round((height * ONE) / 2);
});
