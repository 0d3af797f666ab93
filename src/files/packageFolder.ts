import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ThumbnailFont } from '../preview/thumbnail.ts';

/** Returns the folder of Deckwright itself, which holds its templates and its font. Throws when there is none. */
export function packageFolder(): string {
  // Searches upwards, so it works from `src/` and from any place in `dist/` where the bundler puts this file.
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'templates', 'deck.hbs'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the package holds no templates/deck.hbs');
    folder = parent;
  }
  return realpathSync(folder);
}

/** Returns the path of a file that findings call `deckwright/…`; undefined for any other name. */
export const packageFile = (name: string): string | undefined =>
  name.startsWith('deckwright/') ? join(packageFolder(), name.slice('deckwright/'.length)) : undefined;

/** Returns the page of the preview, which the build of the package makes; undefined when it is not built. */
export function previewPage(): string | undefined {
  const beside = join(dirname(fileURLToPath(import.meta.url)), 'preview.html');
  const built = [beside, join(packageFolder(), 'dist', 'preview.html')].find((file) => existsSync(file));
  return built && readFileSync(built, 'utf8');
}

/** Returns the script of the threads that build decks, which the build of the package makes; undefined when it is not built. */
export function deckWorker(): string | undefined {
  const script = join(dirname(fileURLToPath(import.meta.url)), 'worker.js');
  return existsSync(script) ? script : undefined;
}

/** Returns the font with which thumbnails are drawn. */
export function thumbnailFont(): ThumbnailFont {
  const folder = join(packageFolder(), 'fonts');
  const characters = readFileSync(join(folder, 'thumbnail.txt'), 'utf8');
  return { file: join(folder, 'thumbnail.otf'), characters };
}

/** Reads a file of `starters/`, from which a new deck and the examples of the kinds are made. */
export const readStarter = (name: string): Buffer => readFileSync(join(packageFolder(), 'starters', name));
