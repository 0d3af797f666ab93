import { type Channels, linear } from './contrast.ts';

/** Colours that differ less are hard to tell apart. The two most similar accents of Office 2013 differ by 0.118. */
export const ALIKE = 0.1;
/** The same for the colours that a reader with a colour-vision deficiency sees, for whom fewer colours are different. */
export const ALIKE_TO_FEWER_CONES = 0.06;

/**
 * The distance of two colours (six hex digits each) in Oklab: 0.02 is just noticeable, 1 is black to white.
 * Source: Björn Ottosson, “A perceptual color space for image processing” (2020).
 */
export function difference(first: string, second: string): number {
  return distance(oklab(linear(first)), oklab(linear(second)));
}

/** The smaller of the distances of two colours as readers without red cones and readers without green cones see them. */
export function differenceToFewerCones(first: string, second: string): number {
  const distances = [WITHOUT_RED_CONES, WITHOUT_GREEN_CONES].map((seen) =>
    distance(oklab(through(seen, linear(first))), oklab(through(seen, linear(second)))),
  );
  return Math.min(...distances);
}

/** A colour in Oklab by its lightness (0 to 1), chroma (0 is grey) and hue (degrees). */
export interface Lch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** Converts a colour (six hex digits) to lightness, chroma and hue. */
export function toLch(colour: string): Lch {
  const [lightness, a, b] = oklab(linear(colour));
  return { lightness, chroma: Math.hypot(a, b), hue: (Math.atan2(b, a) * 180) / Math.PI };
}

/** The linear channels of a colour; some are below 0 or above 1 when no screen shows it. Source: as for `difference`. */
export function fromLch({ lightness, chroma, hue }: Lch): Channels {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return through(LMS_TO_RGB, [l, m, s]);
}

type Matrix = readonly [Channels, Channels, Channels];

const LMS_TO_RGB: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

/** Source: Machado, Oliveira, Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency” (2009). */
const WITHOUT_RED_CONES: Matrix = [
  [0.152286, 1.052583, -0.204868],
  [0.114503, 0.786281, 0.099216],
  [-0.003882, -0.048116, 1.051998],
];
const WITHOUT_GREEN_CONES: Matrix = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
];

const through = (matrix: Matrix, channels: Channels): Channels => {
  const row = ([r, g, b]: Channels) => r * channels[0] + g * channels[1] + b * channels[2];
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

const distance = (a: Channels, b: Channels) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Lightness, a and b of a colour by its linear channels. */
function oklab([red, green, blue]: Channels): Channels {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
