import { linear } from './contrast.ts';

/** Colours that differ less are hard to tell apart. The two most similar accents of Office 2013 differ by 0.118. */
export const ALIKE = 0.1;

/**
 * The distance of two colours (six hex digits each) in Oklab: 0.02 is just noticeable, 1 is black to white.
 * Source: Björn Ottosson, “A perceptual color space for image processing” (2020).
 */
export function difference(first: string, second: string): number {
  const [a, b] = [oklab(first), oklab(second)];
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

function oklab(colour: string) {
  const [red, green, blue] = linear(colour);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}
