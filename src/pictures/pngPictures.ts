import type { Resvg } from '../preview/resvg.ts';
import { type ChosenFonts, withFamilies } from './chooseFonts.ts';

/**
 * Turns drawings into PNG pictures, `width` pixels wide, in their order; `files` hold the fonts. A few are drawn at a time, because one of them takes 8 MB
 * or more until it is packed.
 */
export async function pngPictures(
  drawings: readonly string[],
  fonts: ChosenFonts,
  files: readonly string[],
  width: number,
  resvg: Resvg,
): Promise<Uint8Array[]> {
  const pictures: Uint8Array[] = [];
  const rest = drawings.entries();
  const draw = async (): Promise<void> => {
    for (const [i, svg] of rest) {
      const drawn = await resvg.renderAsync(withFamilies(svg, fonts), {
        fitTo: { mode: 'width', value: width },
        font: { fontFiles: [...files], loadSystemFonts: false },
      });
      pictures[i] = drawn.asPng();
    }
  };
  await Promise.all(Array.from({ length: THREADS }, draw));
  return pictures;
}

/** As many as Node has for such work. */
const THREADS = 4;
