import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../tests/gallery/', import.meta.url);

/** The outlines whose brands the gallery uses. */
export const GALLERY_BRANDS = ['red', 'blue'].map((name) => ({
  name,
  path: `tests/gallery/brands/${name}.yaml`,
}));

/** The outlines that show the looks of brands, a deck each. */
export const LOOK_DECKS = ['formal', 'soft', 'dark'].map((name) => ({
  name,
  path: `tests/gallery/looks/${name}.yaml`,
}));

/** Returns the gallery as slide text: every fixture in `tests/gallery`, one for each layout. */
export function galleryText(): string {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
  return files
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
    .join('\n');
}
