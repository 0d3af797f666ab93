import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FontFace } from '../../pictures/fontFace.ts';
import { thinFont } from '../../pictures/thin/thinFont.ts';
import { thumbnailFont } from '../packageFolder.ts';
import { fontFaces } from './fontNames.ts';

/** The bytes up to which a font file stays whole. Thinner ones make no picture quicker. */
const SMALL = 1_000_000;

/**
 * Calls `work` with the files of fonts; in place of each large one stands a copy in a folder for the time of the work that has the
 * outlines of `characters` only (see `thinFont`).
 */
export async function withThinFonts<T>(
  fonts: readonly FontFace[],
  characters: string,
  work: (files: readonly string[]) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'deckwright-'));
  try {
    const files = fonts.map(({ file, start }, i) => {
      if (statSync(file).size <= SMALL) return file;
      const thin = thinned(readFileSync(file), start, characters);
      if (!thin) return file;
      const copy = join(folder, `${i}.otf`);
      writeFileSync(copy, thin);
      return copy;
    });
    return await work([...new Set(files)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A damaged font is left to the renderer, which leaves it out. */
function thinned(file: Buffer, start: number, characters: string): Buffer | undefined {
  try {
    return thinFont(file, start, characters);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The font that comes with Deckwright, which stands in where a machine has no other. */
export function lastFont(): FontFace {
  const [font] = fontFaces(thumbnailFont().file);
  if (!font) throw new Error('the package has no font');
  return font;
}
