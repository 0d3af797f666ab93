import { readBrand } from './brand/readBrand.ts';
import { ALWAYS } from './check/always.ts';
import { check } from './check/check.ts';
import { dataReader } from './data/dataReader.ts';
import type { Report } from './diagnostics/report.ts';
import { documentInfo } from './documentInfo.ts';
import { deflateThread } from './files/deflateThread.ts';
import type { Files } from './files/files.ts';
import { thumbnailFont } from './files/packageFolder.ts';
import { readText } from './files/readText.ts';
import { type Keep, keepNothing } from './keep/keep.ts';
import { layOut } from './layout/layOut.ts';
import { readMedia } from './media/readMedia.ts';
import type { DataCell } from './outline/data/dataTable.ts';
import type { Outline } from './outline/outline.ts';
import { readOutline } from './outline/readOutline.ts';
import type { BrandFile } from './outline/tree/withBrandFile.ts';
import { folderOf, joined } from './paths.ts';
import { writePptx } from './pptx/writePptx.ts';
import { drawThumbnail } from './preview/thumbnail.ts';
import type { Project } from './project.ts';
import type { Scene } from './scene/scene.ts';
import { parseSlides } from './slides/parseSlides.ts';
import type { Slide } from './slides/slide.ts';
import { renderText } from './text/renderText.ts';
import type { SlideText } from './text/slideText.ts';
import { readTemplates } from './text/templates.ts';

/** The results of the stages, up to the stage that found errors. */
export interface Stages {
  readonly outline?: Outline | undefined;
  readonly text?: SlideText | undefined;
  readonly slides?: readonly Slide[] | undefined;
  readonly scene?: Scene | undefined;
}

/**
 * The map of Deckwright: runs the stages in order. Returns before a stage when the earlier ones found errors. `enter`
 * is called with the name of each stage as it begins; `keep` gives back what a part of a stage made of the same input before.
 */
export function compile(
  project: Project,
  report: Report,
  enter: (stage: string) => void = () => {},
  keep: Keep = keepNothing,
): Stages {
  const { outline, text } = toText(project, report, enter);
  if (!text || report.hasErrors) return { outline, text };

  enter('parsing the slides');
  const slides = parseSlides(text, report, keep);
  const brand = readBrand(outline?.brand, report);
  if (report.hasErrors) return { outline, text, slides };

  enter('reading the pictures');
  const media = readMedia(slides, brand, project.files, report, keep);
  if (report.hasErrors) return { outline, text, slides };

  enter('laying out');
  const scene = layOut(slides, brand, media, documentInfo(outline?.deck, slides, project), report, keep);
  return { outline, text, slides, scene };
}

/**
 * Runs the first two stages, which render the outline to slide text. Slide text written by hand is returned unchanged.
 */
export function toText(project: Project, report: Report, enter: (stage: string) => void = () => {}): Stages {
  const written = project.form === 'slides' ? project.frame : project;
  const byHand = { text: project.text, file: project.file, origins: [] };
  if (!written) return { text: byHand };

  enter('reading the outline');
  const templates = readTemplates(project.templates.own, project.templates.users, report);
  const folder = folderOf(written.file);
  const prefix = folder && `${folder}/`;
  const outline = readOutline(
    written.text,
    written.file,
    templates.kinds,
    {
      readData: dataReader(project.files, prefix, report),
      readBrandFile: (path) => readBrandFile(path, project.files, folder, report),
      brand: project.brand,
      settings: project.settings,
    },
    report,
  );
  report.setLevels(outline?.checks ?? {});
  if (!outline || report.hasErrors) return { outline };
  if (project.form === 'slides') return { outline, text: byHand };

  enter('rendering the templates');
  return { outline, text: renderText(outline, templates, report) };
}

/** Reads the brand that an outline in `folder` names. */
function readBrandFile(path: DataCell, files: Files, folder: string, report: Report): BrandFile | undefined {
  const file = joined(folder, path.text);
  const text = readText(files, path.text, report, { span: path.span }, { name: file });
  return text === undefined ? undefined : { text, file, folder: folderOf(joined('', path.text)) };
}

/** Compiles the project and writes the deck, which is missing when a finding stops the build. */
export async function build(
  project: Project,
  report: Report,
  options: { strict?: boolean; enter?: (stage: string) => void; keep?: Keep | undefined } = {},
): Promise<Stages & { deck?: Uint8Array }> {
  const stages = compile(project, report, options.enter, options.keep);
  const { slides } = stages;
  if (slides) check({ ...stages, slides, assets: [] }, report, ALWAYS);
  const stopped = report.hasErrors || (options.strict && report.count('warning') > 0);
  if (!stages.scene || stopped) return stages;

  options.enter?.('drawing the thumbnail');
  const cover = drawThumbnail(stages.scene, thumbnailFont(), report);

  // A second thread draws the thumbnail while this one writes the deck; for a large deck a third one deflates the
  // parts.
  options.enter?.('writing the deck');
  const thread = stages.scene.pages.length < LARGE ? undefined : deflateThread();
  try {
    const [deck] = await Promise.all([writePptx(stages.scene, cover, thread), cover]);
    return { ...stages, deck };
  } finally {
    await thread?.close();
  }
}

/**
 * The number of slides from which a thread for deflating pays: in the fastest of several runs it saves 5 to 9 % there, and
 * nothing for a smaller deck.
 */
const LARGE = 1000;
