import type { Report } from '../diagnostics/report.ts';
import type { Scene } from '../scene/scene.ts';
import { pageSvg } from './pageSvg.ts';

/** As wide as PowerPoint's own; its height follows the slide's. */
const WIDTH = 256;
const QUALITY = 90;

/** A font file, and the characters it has. */
export interface ThumbnailFont {
  readonly file: string;
  readonly characters: ReadonlySet<string>;
}

/**
 * The first page as a small JPEG, for the file managers that show one; undefined where a deck has no page, or one in
 * a script that `font` lacks, and with a finding where the machine has nothing to draw with. All its text is set in
 * that font, whatever the machine has, so that the picture is the same everywhere.
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
  const drawn = new drawing.Resvg(svg, {
    fitTo: { mode: 'width', value: WIDTH },
    font: { fontFiles: [font.file], loadSystemFonts: false },
  }).render();
  const { default: jpeg } = await import('jpeg-js');
  return jpeg.encode({ data: drawn.pixels, width: drawn.width, height: drawn.height }, QUALITY).data;
}

/** What stands between the tags. */
const wordsOf = (svg: string): string => svg.replace(/<[^>]*>/g, '');

const hasAll = ({ characters }: ThumbnailFont, words: string): boolean =>
  [...words].every((character) => characters.has(character) || UNSEEN.test(character));

const UNSEEN = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Control}]/u;
