import { jpegSegments } from './jpegSegments.ts';

/** The TIFF tag of the orientation (Exif 2.32, 4.6.5.1.6): 1 is upright, 5 to 8 are turned by 90°. */
const ORIENTATION = 0x0112;

/** The segment of Exif data: APP1 that starts with `Exif` and two zero bytes (Exif 2.32, 4.7.2.1). */
const APP1 = 0xe1;
const EXIF = 0x45786966;

/**
 * The orientation that a camera wrote into a JPEG: 1 (upright) to 8; 1 when there is none. PowerPoint turns a picture
 * that a person inserts, but shows a picture in a deck as it is stored, so a turned picture would lie on its side.
 */
export function jpegTurn(bytes: Uint8Array): number {
  for (const { marker, data } of jpegSegments(
    new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  )) {
    if (marker === APP1 && data.byteLength >= 14 && data.getUint32(0) === EXIF) {
      return orientation(new DataView(data.buffer, data.byteOffset + 6, data.byteLength - 6));
    }
  }
  return 1;
}

/** The orientation in the first directory of a TIFF block; 1 when the block is damaged or the value is not 1 to 8. */
function orientation(tiff: DataView): number {
  const little = tiff.getUint16(0) === 0x4949;
  const start = tiff.getUint32(4, little);
  if (start + 2 > tiff.byteLength) return 1;
  for (let entry = 0; entry < tiff.getUint16(start, little); entry += 1) {
    const offset = start + 2 + entry * 12;
    if (offset + 12 > tiff.byteLength) return 1;
    if (tiff.getUint16(offset, little) !== ORIENTATION) continue;
    const value = tiff.getUint16(offset + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}
