import { crc32 } from './crc32.ts';
import type { PixelSize } from './pixelSize.ts';

const FIRST = 8;
const IHDR = 0x49484452;
const IDAT = 0x49444154;
const IEND = 0x49454e44;

/** The bit depths that each colour type has (table 8). */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/**
 * The size of a PNG (W3C, third edition, §5): chunks of length, type, data and checksum, from IHDR to IEND, with image
 * data between. Undefined when it is not so.
 */
export function pngSize(view: DataView): PixelSize | undefined {
  let size: PixelSize | undefined;
  let drawn = false;
  for (let at = FIRST; isWhole(view, at); at += 12 + view.getUint32(at)) {
    const length = view.getUint32(at);
    const type = view.getUint32(at + 4);
    if ((type === IHDR) !== (at === FIRST)) return undefined;
    if (type === IHDR) size = headerSize(new DataView(view.buffer, view.byteOffset + at + 8, length));
    else if (type === IDAT) drawn ||= length > 0;
    else if (type === IEND) return drawn ? size : undefined;
  }
  return undefined;
}

/** Whether a chunk is all there, and what its checksum says it is. */
function isWhole(view: DataView, at: number): boolean {
  if (at + 12 > view.byteLength) return false;
  const end = at + 8 + view.getUint32(at);
  if (end + 4 > view.byteLength) return false;
  return view.getUint32(end) === crc32(new Uint8Array(view.buffer, view.byteOffset + at + 4, end - at - 4));
}

/** §11.2.1; undefined for a picture that no reader knows how to decode. */
function headerSize(header: DataView): PixelSize | undefined {
  if (header.byteLength !== 13) return undefined;
  const [depth = 0, colour = 0, compression, filter, interlace = 0] = new Uint8Array(
    header.buffer,
    header.byteOffset + 8,
  );
  const known = DEPTHS[colour]?.includes(depth) && compression === 0 && filter === 0 && interlace <= 1;
  return known ? { width: header.getUint32(0), height: header.getUint32(4) } : undefined;
}
