import { jpegSegments, START_OF_SCAN } from './jpegSegments.ts';
import type { PixelSize } from './pixelSize.ts';

/** ITU-T T.81, table B.1: baseline, extended and progressive, by Huffman codes. Of the others PowerPoint reads none. */
const KNOWN: readonly number[] = [0xc0, 0xc1, 0xc2];

/** The size of a JPEG: it stands in the frame header, before the scan, and EOI closes the file. */
export function jpegSize(view: DataView): PixelSize | undefined {
  let size: PixelSize | undefined;
  for (const { marker, data } of jpegSegments(view)) {
    if (marker === START_OF_SCAN)
      return endsAfter(view, data.byteOffset - view.byteOffset) ? size : undefined;
    if (!isFrame(marker)) continue;
    if (!KNOWN.includes(marker) || data.byteLength < 6) return undefined;
    size = { height: data.getUint16(1), width: data.getUint16(3) };
  }
  return undefined;
}

/** SOF0–SOF15, without the tables (DHT, JPG, DAC) that stand among them. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Cameras append data of their own after the end of the image, so it is looked for from the end. */
function endsAfter(view: DataView, start: number): boolean {
  for (let at = view.byteLength - 2; at > start; at -= 1) if (view.getUint16(at) === 0xffd9) return true;
  return false;
}
