import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from '../src/index.ts';
import { GALLERY_BRANDS, galleryText, LOOK_DECKS } from './galleryText.ts';

/**
 * `npm run gallery`: writes every layout with its least, typical and most content, in Chinese, in English and in both
 * mixed, once in each brand: `out/gallery-red.pptx`, `out/gallery-blue.pptx`; and a deck in each look of a brand, such as
 * `out/gallery-formal.pptx`.
 */
mkdirSync('out', { recursive: true });
const decks = [
  ...GALLERY_BRANDS.map(({ name, path }) => ({
    name,
    made: () => build({ text: galleryText() }, { brand: path }),
  })),
  ...LOOK_DECKS.map(({ name, path }) => ({ name, made: () => build(path) })),
];
for (const { name, made } of decks) {
  const { deck, findings, slides } = await made();
  for (const { severity, code, message } of findings) console.error(`${severity} ${code}: ${message}`);
  if (!deck) process.exit(1);
  writeFileSync(`out/gallery-${name}.pptx`, deck);
  console.log(`out/gallery-${name}.pptx: ${slides} slides`);
}
