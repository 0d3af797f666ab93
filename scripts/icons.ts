import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { iconModule } from './icons/iconModule.ts';

/**
 * Makes `src/icons/paths.ts` from the SVG files in `icons/`, which come from the Lucide set (`icons/LICENSE`). To add an
 * icon, copy its file there and run `npm run icons`.
 */
const files = readdirSync('icons')
  .filter((name) => name.endsWith('.svg'))
  .sort();
writeFileSync(
  'src/icons/paths.ts',
  iconModule(
    files.map((name) => ({ name: name.replace('.svg', ''), svg: readFileSync(`icons/${name}`, 'utf8') })),
  ),
);
console.log(`src/icons/paths.ts: ${files.length} icons`);
