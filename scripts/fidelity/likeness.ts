/** A picture in grey, one byte a pixel, row by row. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/**
 * The likeness of two pictures of one size from 0 to 1: the structural similarity (Wang et al., 2004) of squares of 8 by 8
 * pixels, each weighted by the share of its pixels that show something other than the ground in one of the pictures. The plain
 * mean of SSIM is 0.95 for a white slide whose text is missing, because most squares are ground. 1 where both are empty.
 */
export function likeness(one: Grey, other: Grey): number {
  if (one.width !== other.width || one.height !== other.height)
    throw new Error('the pictures differ in size');
  const grounds = [groundOf(one), groundOf(other)] as const;
  let [sum, weights] = [0, 0];
  for (let y = 0; y + SIDE <= one.height; y += STEP)
    for (let x = 0; x + SIDE <= one.width; x += STEP) {
      const square = statistics(one, other, grounds, x, y);
      sum += square.weight * similarity(square);
      weights += square.weight;
    }
  return weights === 0 ? 1 : sum / weights;
}

const SIDE = 8;
const STEP = 4;
/** How far a pixel is from the ground, of 255, to count as something. */
const SEEN = 12;
/** The constants of SSIM for 8 bits: (0.01 · 255)² and (0.03 · 255)². */
const [C1, C2] = [6.5025, 58.5225];

interface Square {
  readonly means: readonly [number, number];
  readonly variances: readonly [number, number];
  readonly covariance: number;
  readonly weight: number;
}

function statistics(
  one: Grey,
  other: Grey,
  [ground, otherGround]: readonly [number, number],
  left: number,
  top: number,
): Square {
  let [a, b, aa, bb, ab, seen] = [0, 0, 0, 0, 0, 0];
  for (let y = top; y < top + SIDE; y++)
    for (let at = y * one.width + left; at < y * one.width + left + SIDE; at++) {
      const [p, q] = [one.pixels[at] ?? 0, other.pixels[at] ?? 0];
      a += p;
      b += q;
      aa += p * p;
      bb += q * q;
      ab += p * q;
      if (Math.abs(p - ground) > SEEN || Math.abs(q - otherGround) > SEEN) seen += 1;
    }
  const count = SIDE * SIDE;
  const means = [a / count, b / count] as const;
  return {
    means,
    variances: [aa / count - means[0] ** 2, bb / count - means[1] ** 2],
    covariance: ab / count - means[0] * means[1],
    weight: seen / count,
  };
}

const similarity = ({ means: [a, b], variances: [va, vb], covariance }: Square): number =>
  ((2 * a * b + C1) * (2 * covariance + C2)) / ((a * a + b * b + C1) * (va + vb + C2));

/** The most frequent grey of a picture. */
function groundOf({ pixels }: Grey): number {
  const counts = new Uint32Array(256);
  for (const pixel of pixels) counts[pixel] = (counts[pixel] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}
