import type { Report } from '../diagnostics/report.ts';
import type { Scene } from '../scene/scene.ts';
import { pageSvg } from './pageSvg.ts';

/** As wide as PowerPoint's own; its height follows the slide's. */
const WIDTH = 256;
const QUALITY = 90;

/**
 * The first page as a small JPEG, for the file managers that show one; undefined where a deck has no page, or, with a
 * finding, where the machine has nothing to draw with. All its text is set in the font of `fontFile`, whatever the
 * machine has, so that the picture is the same everywhere.
 */
export async function drawThumbnail(
  scene: Scene,
  fontFile: string,
  report: Report,
  load = () => import('@resvg/resvg-js'),
): Promise<Uint8Array | undefined> {
  const [cover] = scene.pages;
  if (!cover) return undefined;
  const drawing = await load().catch(() => undefined);
  if (!drawing) {
    report.add('no-thumbnail', { reason: 'there is no @resvg/resvg-js for this machine' });
    return undefined;
  }
  const drawn = new drawing.Resvg(pageSvg(cover, scene), {
    fitTo: { mode: 'width', value: WIDTH },
    font: { fontFiles: [fontFile], loadSystemFonts: false },
  }).render();
  const { default: jpeg } = await import('jpeg-js');
  return jpeg.encode({ data: drawn.pixels, width: drawn.width, height: drawn.height }, QUALITY).data;
}
