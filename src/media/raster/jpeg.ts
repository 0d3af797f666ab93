import type { PixelSize } from '../mediaType.ts';

/** Markers of segments (ITU-T T.81, table B.1). */
export const JPEG = {
  /** The frames that PowerPoint reads: baseline, extended and progressive with Huffman codes. */
  frames: [0xc0, 0xc1, 0xc2] as readonly number[],
  codes: 0xc4,
  /** After it the compressed pixels follow. */
  scan: 0xda,
  quantisation: 0xdb,
  /** How many units lie between markers of a restart. */
  interval: 0xdd,
  /** The segment of Exif data: APP1 that starts with `Exif` and two zero bytes (Exif 2.32, 4.7.2.1). */
  exif: 0xe1,
  adobe: 0xee,
} as const;

/** The segments without which no scan can be decoded (T.81, B.2.4). */
const TABLES: readonly number[] = [JPEG.quantisation, JPEG.codes];

/**
 * The size in the frame header of a JPEG; `undefined` when the header or a table is missing, the header is of an unknown
 * kind, or no EOI marker follows behind enough data for the size.
 */
export function jpegSize(view: DataView): PixelSize | undefined {
  let size: PixelSize | undefined;
  const seen = new Set<number>();
  for (const { marker, data } of jpegSegments(view)) {
    seen.add(marker);
    if (marker === JPEG.scan) {
      const isWhole = size && TABLES.every((table) => seen.has(table)) && hasData(view, data, size);
      return isWhole ? size : undefined;
    }
    if (!isFrame(marker)) continue;
    if (!JPEG.frames.includes(marker) || data.byteLength < 6) return undefined;
    size = { height: data.getUint16(1), width: data.getUint16(3) };
  }
  return undefined;
}

/** Whether a marker starts a frame: SOF0 to SOF15 without DHT, JPG and DAC, which have numbers in the same range. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** The pixels on a side of the largest unit that is coded at once: four blocks of 8 pixels (T.81, A.2.3 and B.2.2). */
const LARGEST_UNIT = 32;

/**
 * Whether an EOI marker stands behind the scan whose header is `scan`, with at least a bit for each coded unit between.
 * The search runs backwards, because cameras append their own data after EOI.
 */
function hasData(view: DataView, scan: DataView, { width, height }: PixelSize): boolean {
  const start = scan.byteOffset - view.byteOffset + scan.byteLength;
  const units = Math.ceil(width / LARGEST_UNIT) * Math.ceil(height / LARGEST_UNIT);
  for (let i = view.byteLength - 2; i > start; i -= 1)
    if (view.getUint16(i) === 0xffd9) return (i - start) * 8 >= units;
  return false;
}

/** The TIFF tag of the orientation (Exif 2.32, 4.6.5.1.6): 1 is upright, 5 to 8 are turned by 90°. */
const ORIENTATION = 0x0112;

/** The first letters of Exif data. */
const EXIF = 0x45786966;

/**
 * The orientation that a camera wrote into a JPEG: 1 (upright) to 8; 1 when there is none. PowerPoint turns a picture
 * that a person inserts, but shows a picture in a deck as it is stored, so a turned picture would lie on its side.
 */
export function jpegTurn(bytes: Uint8Array): number {
  for (const { marker, data } of jpegSegments(
    new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  )) {
    if (marker === JPEG.scan) return 1;
    if (marker === JPEG.exif && data.byteLength >= 14 && data.getUint32(0) === EXIF) {
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

/** A segment of a JPEG, by its marker. */
interface JpegSegment {
  readonly marker: number;
  /** The bytes after the marker and the length. */
  readonly data: DataView;
}

/**
 * Yields the segments of a JPEG without the compressed pixels between them, up to the first damaged segment (ITU-T T.81, annex B).
 * Any number of fill bytes may stand before a marker (B.1.1.2).
 */
export function* jpegSegments(view: DataView): Generator<JpegSegment> {
  let offset = 2;
  while (offset + 4 <= view.byteLength && view.getUint8(offset) === 0xff) {
    const marker = view.getUint8(offset + 1);
    const length = view.getUint16(offset + 2);
    if (marker === 0xff) offset += 1;
    else if (length < 2 || offset + 2 + length > view.byteLength) return;
    else {
      yield { marker, data: new DataView(view.buffer, view.byteOffset + offset + 4, length - 2) };
      offset += 2 + length;
      if (marker === JPEG.scan) offset = nextMarker(view, offset);
    }
  }
}

/** Where the next marker stands behind compressed pixels, in which FF is followed by a 0 or stands for a restart (T.81, B.1.1.5). */
function nextMarker(view: DataView, from: number): number {
  for (let i = from; i + 1 < view.byteLength; i += 1) {
    if (view.getUint8(i) !== 0xff) continue;
    const next = view.getUint8(i + 1);
    if (next !== 0 && !isRestart(next)) return i;
  }
  return view.byteLength;
}

/** Whether a marker stands for a restart: RST0 to RST7. */
export const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;
