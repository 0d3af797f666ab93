import type { Samples } from '../../scene/samples.ts';
import type { PngImage } from './pngRows.ts';

/** The columns of samples at most, and the rows. */
const MOST = 48;
/** Pixels that are decoded at most. A larger picture has no samples. */
const MOST_PIXELS = 16_000_000;
/** Samples of a pixel by colour type (PNG, W3C third edition, table 8), for those that are decoded. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * Reads pixels of a PNG in a grid. Undefined for one that is interlaced, has 16 bits a sample or is larger than 16 million
 * pixels, and for greys of less than 8 bits.
 */
export function pngSamples(image: PngImage): Samples | undefined {
  if (image.isInterlaced || image.width * image.height > MOST_PIXELS) return undefined;
  if (image.depth > 8 || (image.depth < 8 && image.colour !== 3)) return undefined;
  const columns = Math.min(MOST, image.width);
  const rows = Math.min(MOST, image.height);
  const wanted = Array.from({ length: rows }, (_, i) => Math.floor(((i + 0.5) * image.height) / rows));
  const colours: (string | undefined)[] = [];
  let next = 0;
  for (const [y, line] of linesOf(image)) {
    if (y !== wanted[next]) continue;
    next += 1;
    for (let i = 0; i < columns; i += 1)
      colours.push(pixel(image, line, Math.floor(((i + 0.5) * image.width) / columns)));
    if (next === rows) break;
  }
  return { columns, colours };
}

/** The rows of a PNG with their filters undone (§9.2). */
function* linesOf({ data, width, height, depth, colour }: PngImage): Generator<[number, Uint8Array]> {
  const step = Math.max(1, ((CHANNELS[colour] ?? 1) * depth) >> 3);
  const length = Math.ceil((width * (CHANNELS[colour] ?? 1) * depth) / 8);
  let above = new Uint8Array(length);
  for (let y = 0; y < height; y += 1) {
    const start = y * (length + 1);
    const line = data.slice(start + 1, start + 1 + length);
    undo(data[start] ?? 0, line, above, step);
    yield [y, line];
    above = line;
  }
}

/** Undoes a filter in place (§9.2). A byte left of the line counts as 0; loops of their own per filter without calls, because a picture has millions of bytes. */
function undo(filter: number, line: Uint8Array, above: Uint8Array, step: number): void {
  const { length } = line;
  if (filter === 1)
    for (let i = step; i < length; i += 1) line[i] = (line[i] as number) + (line[i - step] as number);
  if (filter === 2) for (let i = 0; i < length; i += 1) line[i] = (line[i] as number) + (above[i] as number);
  if (filter === 3)
    for (let i = 0; i < length; i += 1) {
      const left = i < step ? 0 : (line[i - step] as number);
      line[i] = (line[i] as number) + ((left + (above[i] as number)) >> 1);
    }
  if (filter === 4) undoPaeth(line, above, step);
}

/** Adds the neighbour that is nearest to left + up − corner (§9.4). */
function undoPaeth(line: Uint8Array, above: Uint8Array, step: number): void {
  const { length } = line;
  for (let i = 0; i < Math.min(step, length); i += 1) line[i] = (line[i] as number) + (above[i] as number);
  for (let i = step; i < length; i += 1) {
    const left = line[i - step] as number;
    const up = above[i] as number;
    const corner = above[i - step] as number;
    const a = Math.abs(up - corner);
    const b = Math.abs(left - corner);
    const c = Math.abs(left + up - 2 * corner);
    line[i] = (line[i] as number) + (a <= b && a <= c ? left : b <= c ? up : corner);
  }
}

/** The colour of a pixel as six hex digits; undefined when it is more transparent than opaque. */
function pixel(
  { colour, depth, palette, alphas }: PngImage,
  line: Uint8Array,
  x: number,
): string | undefined {
  const at = (i: number): number => line[i] ?? 0;
  if (colour === 3) {
    const index = (at((x * depth) >> 3) >> (8 - depth - ((x * depth) & 7))) & ((1 << depth) - 1);
    return (alphas[index] ?? 255) < 128 ? undefined : hex(palette, index * 3, 1);
  }
  const channels = CHANNELS[colour] ?? 1;
  const start = x * channels;
  if ((channels === 2 || channels === 4) && at(start + channels - 1) < 128) return undefined;
  return hex(line, start, channels < 3 ? 0 : 1);
}

/** The colour whose red stands at `start`; green and blue follow at `step`, which is 0 for a grey. */
function hex(bytes: Uint8Array, start: number, step: number): string {
  const [red = 0, green = 0, blue = 0] = [bytes[start], bytes[start + step], bytes[start + 2 * step]];
  return ((red << 16) | (green << 8) | blue).toString(16).padStart(6, '0').toUpperCase();
}
