import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from '../src/index.ts';
import { GALLERY_BRANDS, galleryText } from './galleryText.ts';

/**
 * `npm run gallery`: writes every layout with its least, typical and most content, in Chinese, in English and in both
 * mixed, once in each brand: `out/gallery-red.pptx`, `out/gallery-blue.pptx`.
 */
mkdirSync('out', { recursive: true });
for (const { name, path } of GALLERY_BRANDS) {
  const { deck, findings, slides } = await build({ text: galleryText() }, { brand: path });
  for (const { severity, code, message } of findings) console.error(`${severity} ${code}: ${message}`);
  if (!deck) process.exit(1);
  writeFileSync(`out/gallery-${name}.pptx`, deck);
  console.log(`out/gallery-${name}.pptx: ${slides} slides`);
}
