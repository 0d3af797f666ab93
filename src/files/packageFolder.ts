import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of Deckwright itself, which holds its templates and its font. */
export function packageFolder(): string {
  // Looked for upwards, so that it is found from `src/` and from wherever the bundler puts this file in `dist/`.
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'templates', 'deck.hbs'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the package holds no templates/deck.hbs');
    folder = parent;
  }
  return realpathSync(folder);
}
