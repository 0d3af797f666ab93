import type { Samples } from '../scene/samples.ts';
import { loadResvg } from './resvg.ts';

/** The columns and rows of samples. */
const GRID = 48;

/**
 * Decodes pictures (PNG, JPEG, GIF) into 48 × 48 pixels each. Returns the samples of those that could be decoded, by the keys of
 * `pictures`; none where the machine has no @resvg/resvg-js.
 */
export async function pictureSamples(
  pictures: ReadonlyMap<string, Uint8Array>,
  load = loadResvg,
): Promise<ReadonlyMap<string, Samples>> {
  const drawing = pictures.size > 0 ? await load() : undefined;
  const samples = new Map<string, Samples>();
  for (const [key, bytes] of pictures) {
    const type = typeOf(bytes);
    if (!drawing || !type) continue;
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${GRID}" height="${GRID}"><image width="${GRID}" height="${GRID}" preserveAspectRatio="none" href="data:image/${type};base64,${data}"/></svg>`;
    const { pixels } = await drawing.renderAsync(svg, { font: { loadSystemFonts: false } });
    const colours = Array.from({ length: GRID * GRID }, (_, i) => colourAt(pixels, i * 4));
    if (colours.some((colour) => colour !== undefined)) samples.set(key, { columns: GRID, colours });
  }
  return samples;
}

function typeOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (start === '\x89PNG') return 'png';
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  return start === 'GIF8' ? 'gif' : undefined;
}

/** A pixel as six hex digits; undefined when it is more transparent than opaque. */
const colourAt = (pixels: Uint8Array, at: number): string | undefined =>
  (pixels[at + 3] ?? 0) < 128
    ? undefined
    : Buffer.from(pixels.subarray(at, at + 3))
        .toString('hex')
        .toUpperCase();
