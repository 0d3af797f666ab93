import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../tests/gallery/', import.meta.url);

/** The outlines that give the gallery its brands. */
export const GALLERY_BRANDS = ['red', 'blue'].map((name) => ({
  name,
  path: `tests/gallery/brands/${name}.yaml`,
}));

/** The gallery as slide text: every fixture in `tests/gallery`, a layout each. */
export function galleryText(): string {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
  return files
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
    .join('\n');
}
