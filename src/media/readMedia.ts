import type { Brand } from '../brand/brand.ts';
import type { Code, Facts } from '../diagnostics/catalogue.ts';
import type { Place, Report } from '../diagnostics/report.ts';
import { type Keep, keepNothing } from '../keep/keep.ts';
import type { Media } from '../scene/scene.ts';
import { plainText, type Slide } from '../slides/slide.ts';
import type { Add, MediaFiles } from './mediaFiles.ts';
import { readPicture } from './readPicture.ts';

/**
 * Reads the pictures that the slides and the brand name, each file once. A picture that cannot be used is left out, and
 * is reported at every place that names it. The keys of the result are the paths as the author wrote them. `keep` gives
 * back pictures whose files have the same bytes.
 */
export function readMedia(
  slides: readonly Slide[],
  brand: Pick<Brand, 'logo'>,
  files: MediaFiles,
  report: Report,
  keep: Keep = keepNothing,
): Readonly<Record<string, Media>> {
  const read = [...placesByPath(slides, brand)].flatMap(([path, places]) => {
    const { media, problems } = keep(
      'picture',
      () => [path],
      () => pictureAt(path, files),
      ({ read }) => [...read].every(([file, result]) => isSame(result, files.read(file))),
    );
    for (const problem of problems)
      for (const place of places) report.add(problem.code, problem.facts, place);
    return media ? [[path, media] as const] : [];
  });
  return Object.fromEntries(read);
}

/** What was made of a picture: its findings without their places, and the files that were read for it. */
interface ReadPicture {
  readonly media?: Media | undefined;
  readonly problems: readonly { readonly code: Code; readonly facts: Facts<Code> }[];
  readonly read: ReadonlyMap<string, FileResult>;
}

type FileResult = ReturnType<MediaFiles['read']>;

function pictureAt(path: string, files: MediaFiles): ReadPicture {
  const problems: { code: Code; facts: Facts<Code> }[] = [];
  const read = new Map<string, FileResult>();
  const noting: MediaFiles = {
    read: (file, limit) => {
      const result = files.read(file, limit);
      read.set(file, result);
      return result;
    },
  };
  const add: Add = (code, facts) => void problems.push({ code, facts: facts as Facts<Code> });
  return { media: readPicture(path, noting, add), problems, read };
}

const isSame = (a: FileResult, b: FileResult): boolean =>
  'bytes' in a && 'bytes' in b
    ? Buffer.compare(a.bytes, b.bytes) === 0
    : JSON.stringify(a) === JSON.stringify(b);

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
