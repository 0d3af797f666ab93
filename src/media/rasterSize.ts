import type { MediaType } from './mediaType.ts';

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** The size a raster picture's header tells; undefined when the picture is truncated, broken or empty. */
export function rasterSize(type: Exclude<MediaType, 'svg'>, bytes: Uint8Array): PixelSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = { png: pngSize, jpeg: jpegSize, gif: gifSize }[type](view);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

/** PNG (W3C, third edition) §5: chunks of length, type, data and checksum, from IHDR to IEND. */
function pngSize(view: DataView): PixelSize | undefined {
  let size: PixelSize | undefined;
  let drawn = false;
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const type = view.getUint32(at + 4);
    if (type === IHDR && at + 16 <= view.byteLength) {
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    } else if (type === IDAT) drawn = true;
    else if (type === IEND) return drawn ? size : undefined;
  }
  return undefined;
}

const IHDR = 0x49484452;
const IDAT = 0x49444154;
const IEND = 0x49454e44;

/** ITU-T T.81 annex B: segments up to the scan; the size stands in the frame header, the file closes with EOI. */
function jpegSize(view: DataView): PixelSize | undefined {
  let size: PixelSize | undefined;
  for (let at = 2; at + 9 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker === START_OF_SCAN) return endsAfter(view, at) ? size : undefined;
    else {
      if (isFrame(marker)) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      at += 2 + view.getUint16(at + 2);
    }
  }
  return undefined;
}

const START_OF_SCAN = 0xda;

/** SOF0–SOF15, without the tables (DHT, JPG, DAC) that stand among them. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Cameras append data of their own after the end of the image, so it is looked for from the end. */
function endsAfter(view: DataView, start: number): boolean {
  for (let at = view.byteLength - 2; at > start; at -= 1) if (view.getUint16(at) === 0xffd9) return true;
  return false;
}

/** GIF89a §17–27: the size stands in the screen descriptor, the trailer closes the file; some writers pad it. */
function gifSize(view: DataView): PixelSize | undefined {
  let end = view.byteLength - 1;
  while (end > 13 && view.getUint8(end) === 0) end -= 1;
  if (end <= 13 || view.getUint8(end) !== 0x3b) return undefined;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}
