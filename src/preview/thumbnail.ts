import type { Report } from '../diagnostics/report.ts';
import type { Scene } from '../scene/scene.ts';
import { encodeJpeg } from './jpeg/encodeJpeg.ts';
import { pageSvg } from './pageSvg.ts';

/** As wide as PowerPoint's own; its height follows the slide's. */
const WIDTH = 256;

/** A font file, and the characters it has. */
export interface ThumbnailFont {
  readonly file: string;
  readonly characters: string;
}

/**
 * The first page as a small JPEG, for the file managers that show one; undefined where a deck has no page, or one in
 * a script that `font` lacks, and with a finding where the machine has nothing to draw with. All its text is set in
 * that font, whatever the machine has, so that the picture is the same everywhere. Most of the work is done on another
 * thread: a caller that waits for the picture only when it needs it has it for little more than the loading.
 */
export async function drawThumbnail(
  scene: Scene,
  font: ThumbnailFont,
  report: Report,
  load = () => import('@resvg/resvg-js'),
): Promise<Uint8Array | undefined> {
  const [cover] = scene.pages;
  if (!cover) return undefined;
  const svg = pageSvg(cover, scene);
  // Better none than one with holes in its words.
  if (!hasAll(font, wordsOf(svg))) return undefined;
  const drawing = await load().catch(() => undefined);
  if (!drawing) {
    report.add('no-thumbnail', { reason: 'there is no @resvg/resvg-js for this machine' });
    return undefined;
  }
  const { pixels, width, height } = await drawing.renderAsync(svg, {
    fitTo: { mode: 'width', value: WIDTH },
    font: { fontFiles: [font.file], loadSystemFonts: false },
  });
  return encodeJpeg({ data: pixels, width, height });
}

/** What stands between the tags. */
const wordsOf = (svg: string): string => svg.replace(/<[^>]*>/g, '');

const hasAll = ({ characters }: ThumbnailFont, words: string): boolean =>
  [...new Set(words)].every((character) => characters.includes(character) || UNSEEN.test(character));

const UNSEEN = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Control}]/u;
