import type { Media } from '../scene/scene.ts';
import { jpegTurn } from './jpegTurn.ts';
import type { MediaFiles, Say } from './mediaFiles.ts';
import { type MediaType, mediaType } from './mediaType.ts';
import type { PixelSize } from './pixelSize.ts';
import { rasterSize } from './rasterSize.ts';
import { readBytes } from './readBytes.ts';
import { inspectSvg } from './svg.ts';
import { withoutDoctype } from './withoutDoctype.ts';

/** A side no screen and no printer asks for; readers that decode such a picture run out of memory. */
const LONGEST_SIDE = 16_384;
const MOST_PIXELS = 100_000_000;

/** Reads one picture: its type by its first bytes, its size by its header. Gives undefined for what cannot be used. */
export function readPicture(path: string, files: MediaFiles, say: Say): Media | undefined {
  const read = readBytes(path, files, say);
  if (!read) return undefined;
  const type = mediaType(read);
  if (!type) {
    say('picture-unknown-type', { file: path });
    return undefined;
  }
  checkExtension(path, type, say);
  const bytes = type === 'svg' ? withoutDoctype(read) : read;
  const size = type === 'svg' ? inspectSvg(path, bytes, say) : rasterSize(type, bytes);
  if (!size) {
    if (type !== 'svg') say('picture-broken', { file: path, type });
    return undefined;
  }
  if (isHuge(path, size, say)) return undefined;
  if (type === 'jpeg' && jpegTurn(bytes) > 1) say('picture-turned', { file: path });
  const media = { type, ...size, data: Buffer.from(bytes).toString('base64') };
  if (type !== 'svg') return media;
  const fallback = readFallback(path, size, files, say);
  return fallback === undefined ? undefined : { ...media, fallback };
}

/** Older readers show the PNG that stands beside an SVG; it is not drawn here, so that no renderer is needed. */
function readFallback(path: string, size: PixelSize, files: MediaFiles, say: Say): string | undefined {
  const file = path.replace(/(\.svg)?$/i, '.png');
  const read = files.read(file);
  if (!('bytes' in read)) {
    say('svg-fallback-missing', { file: path, fallback: file });
    return undefined;
  }
  const type = mediaType(read.bytes);
  if (type !== 'png') {
    say('svg-fallback-type', { file: path, fallback: file, type });
    return undefined;
  }
  const png = rasterSize(type, read.bytes);
  if (!png) {
    say('picture-broken', { file, type: 'png' });
    return undefined;
  }
  if (isHuge(file, png, say)) return undefined;
  const ratio = png.width / png.height / (size.width / size.height);
  if (Math.abs(ratio - 1) > 0.03) {
    say('svg-fallback-differs', {
      file: path,
      fallback: file,
      svg: `${round(size.width)} × ${round(size.height)}`,
      png: `${png.width} × ${png.height}`,
    });
  }
  return Buffer.from(read.bytes).toString('base64');
}

function checkExtension(path: string, type: MediaType, say: Say): void {
  const written = /\.([a-z\d]+)$/i.exec(path)?.[1]?.toLowerCase();
  const meant = written === 'jpg' ? 'jpeg' : written;
  if (meant !== type) say('picture-wrong-extension', { file: path, type });
}

function isHuge(file: string, { width, height }: PixelSize, say: Say): boolean {
  const huge = Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS;
  if (huge) say('picture-too-many-pixels', { file, width: round(width), height: round(height) });
  return huge;
}

const round = (value: number) => Math.round(value * 100) / 100;
