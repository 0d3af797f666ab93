import type { Media } from '../scene/scene.ts';

export type MediaType = Media['type'];

/** The size of a picture in pixels. */
export type PixelSize = Pick<Media, 'width' | 'height'>;

/** The bytes with which a file of each type starts. */
const MAGIC: readonly (readonly [Exclude<MediaType, 'svg'>, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
];

/** The type of a picture by its first bytes, whatever its name; `undefined` for a type that PowerPoint must not get. */
export function mediaType(bytes: Uint8Array): MediaType | undefined {
  const raster = MAGIC.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (raster) return raster[0];
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  return /^\s*</.test(start) && /<([a-z][\w.-]*:)?svg[\s>/]/i.test(start) ? 'svg' : undefined;
}
