import { dirname, join } from 'node:path';
import { compile } from '../../build.ts';
import { ALWAYS } from '../../check/always.ts';
import { check } from '../../check/check.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { Report } from '../../diagnostics/report.ts';
import { fontsIn } from '../../files/fonts/fontsIn.ts';
import { lastFont, withThinFonts } from '../../files/fonts/withThinFonts.ts';
import { chooseFonts } from '../../pictures/chooseFonts.ts';
import { notesText } from '../../pictures/notesText.ts';
import { pngPictures } from '../../pictures/pngPictures.ts';
import { pageSvg } from '../../preview/pageSvg.ts';
import { loadResvg } from '../../preview/resvg.ts';
import type { Project, ProjectOptions } from '../../project.ts';
import type { Page, Scene } from '../../scene/scene.ts';
import { EXIT, type ExitCode, exitCode } from '../exitCode.ts';
import type { Io } from '../io.ts';
import { watchProgress } from '../progress.ts';
import { readInput } from '../readInput.ts';
import { type FindingsOptions, showFindings } from '../showFindings.ts';
import { bytes, counts, seconds, several } from '../words.ts';
import { writeOutput } from '../writeOutput.ts';
import { renderPdf } from './pdf.ts';

export interface RenderOptions extends FindingsOptions, ProjectOptions {
  /** A folder, the .png or .svg of one slide, or the .pdf of all. */
  readonly output?: string | undefined;
  /** Ids or numbers of slides; without them, all. */
  readonly slide?: readonly string[] | undefined;
  /** In pixels. */
  readonly width: number;
  readonly notes: boolean;
}

/**
 * Runs `deckwright render`: draws slides to files, makes a PDF of the deck, or prints the notes. All pictures are drawn before the first is written.
 * Returns the exit code.
 */
export async function renderCommand(
  input: string,
  options: RenderOptions,
  io: Io,
  load = loadResvg,
): Promise<ExitCode> {
  const output = options.output ?? join(input === '-' ? '.' : dirname(input), 'out', 'slides');
  const wrong = wrongUse(options, output);
  if (wrong !== undefined) {
    io.err(`deckwright: ${wrong}.\n`);
    return EXIT.usage;
  }
  const isPdf = !options.notes && PDF.test(output);
  return isPdf ? renderPdf(input, output, options, io) : drawSlides(input, output, options, io, load);
}

/** Draws slides to files, or prints their notes. */
async function drawSlides(
  input: string,
  output: string,
  options: RenderOptions,
  io: Io,
  load: typeof loadResvg,
): Promise<ExitCode> {
  const started = io.clock();
  const report = new Report();
  const project = await readInput(input, io, report, options);
  const progress = watchProgress(io, options.quiet);
  const stages = project && compile(project, report, progress.enter);
  if (stages?.slides) check({ ...stages, slides: stages.slides, assets: [] }, report, ALWAYS);
  const pages = stages?.scene && !report.hasErrors ? pagesNamed(options.slide, stages.scene, report) : [];
  if (options.notes) {
    await showFindings(report, options, true, io);
    if (pages.length > 0) await io.out(notesText(pages));
    return exitCode(stages, report, false);
  }
  progress.enter('drawing the slides');
  const job = stages?.scene && { pages, scene: stages.scene, output, width: options.width };
  const files = job && pages.length > 0 ? await filesOf(job, io, report, load) : [];
  const written = project ? await writeAll(files, project, io, report) : 0;
  progress.done();
  await showFindings(report, options, false, io);
  if (!options.quiet) io.err(`${result(files, written, output)}${took(written)}\n`);
  return exitCode(stages, report, false);

  function took(count: number): string {
    return count > 0 && count === files.length ? `, ${seconds(io.clock() - started)}` : `: ${counts(report)}`;
  }
}

/** What was written, in words. */
function result(files: readonly (readonly [string, Uint8Array])[], written: number, output: string): string {
  if (written === 0) return 'no picture was written';
  if (written < files.length) return `${written} of ${several(files.length, 'picture')} were written`;
  const size = files.reduce((sum, [, content]) => sum + content.length, 0);
  return `${output}: ${several(written, 'slide')}, ${bytes(size)}`;
}

/** Says what is wrong with a call; undefined when nothing is. */
function wrongUse({ notes, output: named, slide = [] }: RenderOptions, output: string): string | undefined {
  if (notes)
    return named === undefined ? undefined : '--notes prints to standard output; send it on with > FILE';
  if (output === '' || output === '-')
    return 'pictures are files; name a folder, or the .png or .svg of one slide, with -o';
  if (IMAGE.test(output))
    return slide.length === 1
      ? undefined
      : `${output} holds one slide; name it with --slide, or name a folder for all`;
  if (PDF.test(output))
    return slide.length > 0
      ? `${output} holds all slides; leave out --slide, or name a folder for pictures`
      : undefined;
  const ending = /\.(?:pptx|jpe?g|gif|webp|tiff?|bmp|md)$/iu.exec(output);
  return ending ? `pictures are .png or .svg, not ${ending[0]}; or name a folder` : undefined;
}

const PDF = /\.pdf$/iu;
const IMAGE = /\.(?:png|svg)$/iu;

/** Finds the pages that the command line names, by id first, in its order. An unknown one is a finding. */
function pagesNamed(names: readonly string[] | undefined, { pages }: Scene, report: Report): Page[] {
  if (names === undefined) return [...pages];
  const found = names.flatMap((slide) => {
    const page = pages.find(({ id }) => id === slide) ?? pages.find(({ number }) => String(number) === slide);
    if (page) return [page];
    const ids = pages.map(({ id }) => id);
    report.add('slide-missing', { slide, slides: pages.length, nearest: nearest(slide, ids) });
    return [];
  });
  return report.hasErrors ? [] : found;
}

/** What is drawn, and to where. */
interface Job {
  readonly pages: readonly Page[];
  readonly scene: Scene;
  readonly output: string;
  readonly width: number;
}

/** Draws the pages. Returns the paths of the files with their content; none, with a finding, when no PNG can be drawn. */
async function filesOf(
  { pages, scene, output, width }: Job,
  io: Io,
  report: Report,
  load: typeof loadResvg,
): Promise<(readonly [string, Uint8Array])[]> {
  const svgs = pages.map((page) => pageSvg(page, scene));
  if (/\.svg$/iu.test(output)) return svgs.map((svg) => [output, new TextEncoder().encode(svg)]);
  const resvg = await load();
  if (!resvg) {
    report.add('no-picture', {
      hint: 'install @resvg/resvg-js with its optional dependencies, or draw one slide as SVG: --slide 1 -o 1.svg.',
    });
    return [];
  }
  const fonts = chooseFonts(svgs, scene.theme, fontsIn(io.fontFolders), lastFont());
  const lacking = [...fonts.families].filter(([face, family]) => face !== family);
  if (lacking.length > 0) report.add('picture-fonts', { lacking });
  const pictures = await withThinFonts(fonts.fonts, svgs.join(''), (files) =>
    pngPictures(svgs, fonts, files, width, resvg),
  );
  if (IMAGE.test(output)) return pictures.map((picture) => [output, picture]);
  const digits = Math.max(2, String(scene.pages.length).length);
  return pictures.map((picture, i) => {
    const number = String(pages[i]?.number ?? 0).padStart(digits, '0');
    return [join(output, `slide-${number}.png`), picture];
  });
}

/** Writes files until one fails. Returns how many it wrote. */
async function writeAll(
  files: readonly (readonly [string, Uint8Array])[],
  project: Project,
  io: Io,
  report: Report,
): Promise<number> {
  let written = 0;
  for (const [file, content] of files) {
    if (!(await writeOutput(file, content, project, io, report))) break;
    written += 1;
  }
  return written;
}
