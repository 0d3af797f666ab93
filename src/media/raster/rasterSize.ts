import type { MediaType, PixelSize } from '../mediaType.ts';
import { jpegSize } from './jpeg.ts';
import { pngSize } from './pngSize.ts';

/** The size in the header of a PNG, JPEG or GIF; `undefined` when the picture is truncated, damaged or empty. */
export function rasterSize(type: Exclude<MediaType, 'svg'>, bytes: Uint8Array): PixelSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = { png: pngSize, jpeg: jpegSize, gif: gifSize }[type](view);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

/** The size in the screen descriptor of a GIF. The trailer must close the file; some writers add zeros after it (GIF89a §17–27). */
function gifSize(view: DataView): PixelSize | undefined {
  let end = view.byteLength - 1;
  while (end > 13 && view.getUint8(end) === 0) end -= 1;
  if (end <= 13 || view.getUint8(end) !== 0x3b) return undefined;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}
