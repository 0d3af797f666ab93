import type { PixelSize } from '../mediaType.ts';
import { jpegSegments, START_OF_SCAN } from './jpegSegments.ts';

/** The frames that PowerPoint reads: baseline, extended and progressive with Huffman codes (ITU-T T.81, table B.1). */
const KNOWN: readonly number[] = [0xc0, 0xc1, 0xc2];

/** The size in the frame header of a JPEG; `undefined` when the header is missing, of an unknown kind, or no EOI marker follows. */
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

/** Whether a marker starts a frame: SOF0 to SOF15 without DHT, JPG and DAC, which have numbers in the same range. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Whether an EOI marker stands after `start`. The search runs backwards, because cameras append their own data after EOI. */
function endsAfter(view: DataView, start: number): boolean {
  for (let i = view.byteLength - 2; i > start; i -= 1) if (view.getUint16(i) === 0xffd9) return true;
  return false;
}
