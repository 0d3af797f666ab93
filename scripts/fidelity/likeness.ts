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
 *
 * Each square may lie up to `reach` pixels beside its place in the other picture, because a stroke that is a pixel wide and half
 * a pixel beside its place counts as missing otherwise.
 */
export function likeness(one: Grey, other: Grey, reach = 0): number {
  if (one.width !== other.width || one.height !== other.height)
    throw new Error('the pictures differ in size');
  const grounds = [groundOf(one), groundOf(other)] as const;
  let [sum, weights] = [0, 0];
  for (let y = 0; y + SIDE <= one.height; y += STEP)
    for (let x = 0; x + SIDE <= one.width; x += STEP) {
      const weight = weightOf(one, other, grounds, x, y);
      if (weight === 0) continue;
      sum += weight * bestSimilarity(one, other, { x, y, reach });
      weights += weight;
    }
  return weights === 0 ? 1 : sum / weights;
}

const SIDE = 8;
const STEP = 4;
/** How far a pixel is from the ground, of 255, to count as something. */
const SEEN = 12;
/** The constants of SSIM for 8 bits: (0.01 · 255)² and (0.03 · 255)². */
const [C1, C2] = [6.5025, 58.5225];

/** The share of the pixels of a square that show something in one of the pictures. */
function weightOf(
  one: Grey,
  other: Grey,
  [ground, otherGround]: readonly [number, number],
  left: number,
  top: number,
): number {
  let seen = 0;
  for (let y = top; y < top + SIDE; y++)
    for (let at = y * one.width + left; at < y * one.width + left + SIDE; at++)
      if (
        Math.abs((one.pixels[at] ?? 0) - ground) > SEEN ||
        Math.abs((other.pixels[at] ?? 0) - otherGround) > SEEN
      )
        seen += 1;
  return seen / (SIDE * SIDE);
}

/** The similarity of a square and that of the other picture, within reach, that is the most like it. */
function bestSimilarity(
  one: Grey,
  other: Grey,
  { x, y, reach }: { x: number; y: number; reach: number },
): number {
  let best = -1;
  const [right, bottom] = [one.width - SIDE, one.height - SIDE];
  for (let down = Math.max(0, y - reach); down <= Math.min(bottom, y + reach); down++)
    for (let across = Math.max(0, x - reach); across <= Math.min(right, x + reach); across++) {
      const found = similarity(one, y * one.width + x, other, down * one.width + across);
      if (found > best) best = found;
    }
  return best;
}

/** The structural similarity of two squares, each given by where its first pixel is. */
function similarity(one: Grey, first: number, other: Grey, otherFirst: number): number {
  let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0];
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      const at = y * one.width + x;
      const p = one.pixels[first + at] ?? 0;
      const q = other.pixels[otherFirst + at] ?? 0;
      a += p;
      b += q;
      aa += p * p;
      bb += q * q;
      ab += p * q;
    }
  const count = SIDE * SIDE;
  a /= count;
  b /= count;
  const [va, vb, covariance] = [aa / count - a * a, bb / count - b * b, ab / count - a * b];
  return ((2 * a * b + C1) * (2 * covariance + C2)) / ((a * a + b * b + C1) * (va + vb + C2));
}

/** The most frequent grey of a picture. */
function groundOf({ pixels }: Grey): number {
  const counts = new Uint32Array(256);
  for (const pixel of pixels) counts[pixel] = (counts[pixel] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}
