import type { Media } from '../scene/scene.ts';
import { type Add, type MediaFiles, readBytes } from './mediaFiles.ts';
import { type MediaType, mediaType, type PixelSize } from './mediaType.ts';
import { jpegTurn } from './raster/jpeg.ts';
import { jpegSamples, turned } from './raster/jpegSamples.ts';
import { type PngImage, pngRows } from './raster/pngRows.ts';
import { pngSamples } from './raster/pngSamples.ts';
import { rasterSize } from './raster/rasterSize.ts';
import { inspectSvg, withoutDoctype } from './svg/inspectSvg.ts';

/** In pixels. No slide needs a longer side or more pixels, and a reader that decodes such a picture runs out of memory. */
const LONGEST_SIDE = 16_384;
const MOST_PIXELS = 100_000_000;

/** Reads one picture: its type from its first bytes, its size from its header. `undefined`, and a finding, when it cannot be used. */
export function readPicture(path: string, files: MediaFiles, add: Add): Media | undefined {
  const read = readBytes(path, files, add);
  if (!read) return undefined;
  const type = mediaType(read);
  if (!type) {
    add('picture-unknown-type', { file: path });
    return undefined;
  }
  checkExtension(path, type, add);
  const bytes = type === 'svg' ? withoutDoctype(read) : read;
  const size = type === 'svg' ? inspectSvg(path, bytes, add) : rasterSize(type, bytes);
  if (!size) {
    if (type !== 'svg') add('picture-broken', { file: path, type });
    return undefined;
  }
  if (isHuge(path, size, add)) return undefined;
  const rows = type === 'png' ? pngRows(bytes) : undefined;
  if (rows === 'damaged') {
    add('picture-broken', { file: path, type });
    return undefined;
  }
  const media = { type, ...size, data: base64(bytes) };
  if (type === 'jpeg') return { ...media, ...uprightJpeg(size, bytes) };
  if (type !== 'svg') return { ...media, ...sampled(rows) };
  const fallback = readFallback(path, size, files, add);
  return fallback && { ...media, fallback: base64(fallback.bytes), ...sampled(fallback.rows) };
}

/** The pixels of a JPEG and its size as a viewer shows it, and how it is turned unless it is stored upright. */
function uprightJpeg({ width, height }: PixelSize, bytes: Uint8Array): Partial<Media> {
  const turn = jpegTurn(bytes);
  const stored = jpegSamples(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return {
    ...(stored ? { samples: turned(stored, turn) } : {}),
    ...(turn === 1 ? {} : { turn }),
    ...(turn < 5 ? {} : { width: height, height: width }),
  };
}

function sampled(rows: PngImage | 'too large' | undefined): Pick<Media, 'samples'> {
  const samples = typeof rows === 'object' ? pngSamples(rows) : undefined;
  return samples ? { samples } : {};
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Reads the PNG of the same name beside an SVG: older versions of PowerPoint show it in place of the SVG. */
function readFallback(path: string, size: PixelSize, files: MediaFiles, add: Add) {
  const file = path.replace(/(\.svg)?$/i, '.png');
  const read = files.read(file);
  if (!('bytes' in read)) {
    add('svg-fallback-missing', { file: path, fallback: file });
    return undefined;
  }
  const type = mediaType(read.bytes);
  if (type !== 'png') {
    add('svg-fallback-type', { file: path, fallback: file, type });
    return undefined;
  }
  const png = rasterSize(type, read.bytes);
  if (!png) {
    add('picture-broken', { file, type: 'png' });
    return undefined;
  }
  if (isHuge(file, png, add)) return undefined;
  const rows = pngRows(read.bytes);
  if (rows === 'damaged') {
    add('picture-broken', { file, type: 'png' });
    return undefined;
  }
  const ratio = png.width / png.height / (size.width / size.height);
  if (Math.abs(ratio - 1) > 0.03) {
    add('svg-fallback-differs', {
      file: path,
      fallback: file,
      svg: `${round(size.width)} × ${round(size.height)}`,
      png: `${png.width} × ${png.height}`,
    });
  }
  return { bytes: read.bytes, rows };
}

function checkExtension(path: string, type: MediaType, add: Add): void {
  const written = /\.([a-z\d]+)$/i.exec(path)?.[1]?.toLowerCase();
  const meant = written === 'jpg' ? 'jpeg' : written;
  if (meant !== type) add('picture-wrong-extension', { file: path, type });
}

function isHuge(file: string, { width, height }: PixelSize, add: Add): boolean {
  const huge = Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS;
  if (huge) add('picture-too-many-pixels', { file, width: round(width), height: round(height) });
  return huge;
}

const round = (value: number) => Math.round(value * 100) / 100;
