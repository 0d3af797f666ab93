import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ThumbnailFont } from '../preview/thumbnail.ts';
import { packageFolder } from './packageFolder.ts';

/** Returns the font with which thumbnails are drawn. */
export function thumbnailFont(): ThumbnailFont {
  const folder = join(packageFolder(), 'fonts');
  const characters = readFileSync(join(folder, 'thumbnail.txt'), 'utf8');
  return { file: join(folder, 'thumbnail.otf'), characters };
}
