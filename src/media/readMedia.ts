import type { Brand } from '../brand/brand.ts';
import type { Place, Report } from '../diagnostics/report.ts';
import type { Media } from '../scene/scene.ts';
import { plainText, type Slide } from '../slides/slide.ts';
import type { MediaFiles } from './mediaFiles.ts';
import { readPicture } from './readPicture.ts';

/**
 * Reads the pictures that the slides and the brand name, each file once. A picture that cannot be used is left out, and
 * is reported at every place that names it. The keys of the result are the paths as the author wrote them.
 */
export function readMedia(
  slides: readonly Slide[],
  brand: Pick<Brand, 'logo'>,
  files: MediaFiles,
  report: Report,
): Readonly<Record<string, Media>> {
  const read = [...placesByPath(slides, brand)].flatMap(([path, places]) => {
    const media = readPicture(path, files, (code, facts) => {
      for (const place of places) report.add(code, facts, place);
    });
    return media ? [[path, media] as const] : [];
  });
  return Object.fromEntries(read);
}

/** The places that name each path. */
function placesByPath(slides: readonly Slide[], brand: Pick<Brand, 'logo'>): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const add = (path: string, place: Place) => {
    const known = places.get(path);
    if (known) known.push(place);
    else places.set(path, [place]);
  };
  for (const logo of [brand.logo, brand.logo?.dark]) if (logo) add(logo.path, { origin: logo.origin });
  for (const slide of slides) {
    const named = { number: slide.number, title: plainText(slide.title) };
    for (const { pictures } of [slide, ...slide.entries]) {
      for (const { path, origin } of pictures) add(path, { origin, slide: named });
    }
  }
  return places;
}
