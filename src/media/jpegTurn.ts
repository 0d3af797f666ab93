import { jpegSegments } from './jpegSegments.ts';

/** TIFF tag 0x0112 (Exif 2.32, 4.6.5.1.6): from 5 on the picture is stored on its side, 1 is as it is shown. */
const ORIENTATION = 0x0112;

/** APP1 that begins with `Exif` and two zeros (Exif 2.32, 4.7.2.1). */
const APP1 = 0xe1;
const EXIF = 0x45786966;

/**
 * How a camera says a JPEG is to be turned: 1 (not at all) to 8. PowerPoint turns a picture when it is inserted by
 * hand, but shows one that stands in a file as it is stored.
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

/** The value of the tag in the first directory of a TIFF block; 1 when it says none that makes sense. */
function orientation(tiff: DataView): number {
  const little = tiff.getUint16(0) === 0x4949;
  const start = tiff.getUint32(4, little);
  if (start + 2 > tiff.byteLength) return 1;
  for (let entry = 0; entry < tiff.getUint16(start, little); entry += 1) {
    const at = start + 2 + entry * 12;
    if (at + 12 > tiff.byteLength) return 1;
    if (tiff.getUint16(at, little) !== ORIENTATION) continue;
    const value = tiff.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}
