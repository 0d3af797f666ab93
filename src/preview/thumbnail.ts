import type { Report } from '../diagnostics/report.ts';
import { type Keep, keepNothing } from '../keep/keep.ts';
import type { Page, Scene } from '../scene/scene.ts';
import { encodeJpeg } from './jpeg/encodeJpeg.ts';
import { pageSvg } from './pageSvg.ts';
import { loadResvg } from './resvg.ts';

/** The width in pixels of PowerPoint's own thumbnails. The height follows the slide's. */
const WIDTH = 256;

/** The characters that are drawn at most: drawing takes the square of the length of a text. */
const MOST_CHARACTERS = 10_000;

/** A font file and the characters it has. */
export interface ThumbnailFont {
  readonly file: string;
  readonly characters: string;
}

/**
 * Draws the first page that is shown as a small JPEG for file managers. Returns undefined when the deck shows no page, when the font
 * lacks a character of the page, and, with a finding, when the page has too many characters or the machine has no
 * @resvg/resvg-js. All text is set in the font that `readFont` gives, so the picture is the same on every machine. Another thread
 * does most of the work, so a caller that awaits the picture late spends little more than the time of loading. `keep` gives back
 * the picture of the same page.
 */
export async function drawThumbnail(
  scene: Scene,
  readFont: () => ThumbnailFont,
  report: Report,
  keep: Keep = keepNothing,
  load = loadResvg,
): Promise<Uint8Array | undefined> {
  const cover = scene.pages.find(({ hidden }) => !hidden);
  if (!cover) return undefined;
  const { theme, layouts, media, width, height } = scene;
  const layout = layouts.find(({ name }) => name === cover.layout);
  const { picture } = keep(
    'thumbnail',
    () => [cover.items, layout, theme, media, width, height],
    () => ({ picture: drawn(cover, scene, readFont, load) }),
  );
  const made = await picture;
  if (made === LONG) {
    const reason = `its first slide has more than ${MOST_CHARACTERS} characters`;
    report.add('no-thumbnail', { reason, hint: 'shorten the texts of the first slide.' });
  } else if (made === UNABLE)
    report.add('no-thumbnail', {
      reason: 'there is no @resvg/resvg-js for this machine',
      hint: 'install @resvg/resvg-js with its optional dependencies, or switch this off under checks.',
    });
  else return made;
  return undefined;
}

/** The page has too many characters. */
const LONG = 'long';
/** The machine has nothing to draw with. */
const UNABLE = 'unable';

/** The picture; undefined when the font lacks a character, because no thumbnail is better than one with missing characters. */
async function drawn(
  cover: Page,
  scene: Scene,
  readFont: () => ThumbnailFont,
  load: typeof loadResvg,
): Promise<Uint8Array | typeof LONG | typeof UNABLE | undefined> {
  const svg = pageSvg(cover, scene);
  const words = wordsOf(svg);
  if (words.length > MOST_CHARACTERS) return LONG;
  const font = readFont();
  if (!hasAll(font, words)) return undefined;
  const drawing = await load();
  if (!drawing) return UNABLE;
  const { pixels, width, height } = await drawing.renderAsync(svg, {
    fitTo: { mode: 'width', value: WIDTH },
    font: { fontFiles: [font.file], loadSystemFonts: false },
  });
  return encodeJpeg({ data: pixels, width, height });
}

/** Returns the text between the tags. */
const wordsOf = (svg: string): string => svg.replace(/<[^>]*>/g, '');

const hasAll = ({ characters }: ThumbnailFont, words: string): boolean =>
  [...new Set(words)].every((character) => characters.includes(character) || UNSEEN.test(character));

const UNSEEN = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Control}]/u;
