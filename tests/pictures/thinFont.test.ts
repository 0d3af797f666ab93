import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { thumbnailFont } from '../../src/files/packageFolder.ts';
import { thinFont } from '../../src/pictures/thin/thinFont.ts';
import { loadResvg } from '../../src/preview/resvg.ts';
import { aFolder } from '../files/aFolder.ts';

const { file } = thumbnailFont();
const WORDS = '国门，检验 “专列” Ab 12';

/** The pixels of `words` in a font file. */
async function drawn(font: string, words: string): Promise<Buffer> {
  const resvg = await loadResvg();
  if (!resvg) throw new Error('no @resvg/resvg-js');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 40"><text x="5" y="30" font-size="24" font-family="Deckwright Thumbnail">${words}</text></svg>`;
  const { pixels } = await resvg.renderAsync(svg, { font: { fontFiles: [font], loadSystemFonts: false } });
  return Buffer.from(pixels);
}

test('a thin font draws its characters as the whole one does, and is a fraction of it', async () => {
  const whole = readFileSync(file);
  const thin = thinFont(whole, 0, WORDS);
  if (!thin) throw new Error('no thin font');
  expect(thin.length).toBeLessThan(whole.length / 4);
  const folder = aFolder({ 'thin.otf': thin });
  expect((await drawn(`${folder}/thin.otf`, WORDS)).equals(await drawn(file, WORDS))).toBe(true);
  // A character that was not asked for is empty.
  expect((await drawn(`${folder}/thin.otf`, '臺')).equals(await drawn(file, ' '))).toBe(true);
});

test('a file of another form is left whole', () => {
  expect(thinFont(Buffer.from('OTTO\0\0\0\0\0\0\0\0', 'latin1'), 0, WORDS)).toBeUndefined();
});
