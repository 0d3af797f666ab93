import type { PixelSize } from '../mediaType.ts';
import { crc32 } from './crc32.ts';

/** The offset of the first chunk, after the signature. */
const FIRST = 8;
const IHDR = 0x49484452;
const IDAT = 0x49444154;
const IEND = 0x49454e44;

/** The bit depths that each colour type may have (PNG, W3C third edition, table 8). */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/**
 * The size in the header of a PNG (W3C, third edition, §5). `undefined` unless every chunk from IHDR to IEND is whole, its
 * checksum is right, and image data stands between.
 */
export function pngSize(view: DataView): PixelSize | undefined {
  let size: PixelSize | undefined;
  let drawn = false;
  for (let offset = FIRST; isWhole(view, offset); offset += 12 + view.getUint32(offset)) {
    const length = view.getUint32(offset);
    const type = view.getUint32(offset + 4);
    if ((type === IHDR) !== (offset === FIRST)) return undefined;
    if (type === IHDR) size = headerSize(new DataView(view.buffer, view.byteOffset + offset + 8, length));
    else if (type === IDAT) drawn ||= length > 0;
    else if (type === IEND) return drawn ? size : undefined;
  }
  return undefined;
}

/** Whether the file holds the whole chunk at `offset`, with the right checksum. */
function isWhole(view: DataView, offset: number): boolean {
  if (offset + 12 > view.byteLength) return false;
  const end = offset + 8 + view.getUint32(offset);
  if (end + 4 > view.byteLength) return false;
  return (
    view.getUint32(end) === crc32(new Uint8Array(view.buffer, view.byteOffset + offset + 4, end - offset - 4))
  );
}

/** The size in the data of IHDR (§11.2.1); `undefined` for a picture that no reader can decode. */
function headerSize(header: DataView): PixelSize | undefined {
  if (header.byteLength !== 13) return undefined;
  const [depth, colour, compression, filter, interlace] = [8, 9, 10, 11, 12].map((i) => header.getUint8(i));
  const isKnownDepth = DEPTHS[Number(colour)]?.includes(Number(depth));
  const known = isKnownDepth && compression === 0 && filter === 0 && Number(interlace) <= 1;
  return known ? { width: header.getUint32(0), height: header.getUint32(4) } : undefined;
}
