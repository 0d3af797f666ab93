import type { Brand } from './brand/brand.ts';
import { readBrand } from './brand/readBrand.ts';
import { ALWAYS } from './check/always.ts';
import { check } from './check/check.ts';
import { dataReader } from './data/dataReader.ts';
import { Report } from './diagnostics/report.ts';
import { NOWHERE } from './diagnostics/span.ts';
import { documentInfo } from './documentInfo.ts';
import { deflateThread } from './files/deflateThread.ts';
import type { Files } from './files/files.ts';
import { thumbnailFont } from './files/packageFolder.ts';
import { readText } from './files/readText.ts';
import { reportProblem } from './files/reportProblem.ts';
import { type Keep, keepNothing } from './keep/keep.ts';
import { tidyText } from './language/tidyText.ts';
import { layOut } from './layout/layOut.ts';
import type { OnTemplate } from './layout/onTemplate/stand.ts';
import { readMedia } from './media/readMedia.ts';
import type { DataCell } from './outline/data/dataTable.ts';
import type { BrandTokens, Outline } from './outline/outline.ts';
import { readOutline } from './outline/readOutline.ts';
import type { BrandFile } from './outline/tree/withBrandFile.ts';
import { folderOf, joined } from './paths.ts';
import type { Deflater } from './pptx/package/deflate.ts';
import { writePptx } from './pptx/writePptx.ts';
import { drawThumbnail } from './preview/thumbnail.ts';
import type { Project } from './project.ts';
import type { Media, Scene } from './scene/scene.ts';
import { parseSlides } from './slides/parseSlides.ts';
import type { Slide } from './slides/slide.ts';
import { standInFor } from './slides/standIn.ts';
import { readMappingFile } from './template/mappingFile.ts';
import { mapRoles } from './template/mapRoles.ts';
import { readTemplate } from './template/readTemplate.ts';
import { type Base, baseOf } from './template/stand/base.ts';
import { brandOn } from './template/stand/brandOn.ts';
import { reportColours } from './template/stand/colourWishes.ts';
import { templateMedia } from './template/stand/templateMedia.ts';
import type { Template } from './template/template.ts';
import { renderText } from './text/renderText.ts';
import type { SlideText } from './text/slideText.ts';
import { readTemplates, type Templates } from './text/templates.ts';

/** The results of the stages, up to the stage that found errors. */
export interface Stages {
  readonly outline?: Outline | undefined;
  readonly text?: SlideText | undefined;
  readonly slides?: readonly Slide[] | undefined;
  readonly scene?: Scene | undefined;
  /** The company's template that the deck stands on. */
  readonly base?: Base | undefined;
}

/**
 * The map of Deckwright: runs the stages in order. `enter` is called with the name of each stage as it begins; `keep` gives back
 * what a part of a stage made of the same input before. When a stage finds errors, the later ones run on the sound slides, so that
 * all findings come at once; what they make is not returned. They do not run after errors that concern the whole deck.
 */
export function compile(
  project: Project,
  report: Report,
  enter: (stage: string) => void = () => {},
  keep: Keep = keepNothing,
): Stages {
  const { outline, text, rest = text } = readAndRender(project, report, enter, keep);
  if (!rest || (report.hasErrors && rest.text === '')) return text ? { outline, text } : {};

  enter('parsing the slides');
  const standIns = new Map<number, Slide>();
  const parsed = onTheRest(report, (own) => parseSlides(rest, own, keep, standIns));
  const made = text ? { outline, text, slides: parsed } : {};
  const before = report.errorsAdded;
  const { plain, mistakes } = keep(
    'brand',
    () => [outline?.brand],
    () => {
      const own = report.trial();
      return { plain: readBrand(outline?.brand, own), mistakes: own };
    },
  );
  report.absorb(mistakes);
  const on = onTemplate(outline?.brand, plain, project, report, keep);
  const brand = on?.branded.brand ?? plain;
  const nothing = report.hasErrors && parsed.length + standIns.size === 0;
  if (report.errorsAdded > before || nothing) return made;

  enter('reading the pictures');
  const read = readMedia(parsed, brand, project.files, report, keep);
  const media = on ? { ...read, ...mediaOf(on.base.template, keep) } : read;
  const shown = withoutErrors(parsed, standIns, media);

  enter('laying out');
  const info = documentInfo(outline?.deck, parsed, project);
  const isWhole = !report.hasErrors;
  const scene = onTheRest(report, (own) =>
    layOut(shown, withLogoIn(media, brand), media, info, own, keep, on),
  );
  return isWhole ? { ...made, scene, ...(on ? { base: on.base } : {}) } : made;
}

/**
 * Runs a stage. After errors it runs on the sound slides, and its findings about stand-ins and about links, which may lead to
 * slides that are not there, are dropped.
 */
function onTheRest<T>(report: Report, stage: (own: Report) => T): T {
  if (!report.hasErrors) return stage(report);
  const own = report.trial();
  const result = stage(own);
  report.absorb(own, ({ code, span }) => span?.file !== NOWHERE.file && code !== 'link-nowhere');
  return result;
}

/**
 * The template that `brand.template` names, and the brand that is made of it. Undefined without one, and, with a finding, when
 * it cannot be read.
 */
function onTemplate(
  tokens: BrandTokens | undefined,
  plain: Brand,
  { files }: Project,
  report: Report,
  keep: Keep,
): OnTemplate | undefined {
  const named = tokens?.template;
  if (!named) return undefined;
  const result = files.read(named.text);
  if ('problem' in result) {
    reportProblem(named.text, result.problem, report, { span: named.span });
    return undefined;
  }
  const template = templateIn(result.bytes, named, report, keep);
  if (!template) return undefined;
  if (
    template.masters.every(({ placeholders }) => placeholders.length === 0) &&
    template.layouts.length === 0
  ) {
    const reason = 'it has a theme, but nothing to stand on';
    report.add('company-template-unreadable', { file: named.text, reason }, { span: named.span });
    return undefined;
  }
  const { look, logo, colours, fonts } = tokens;
  const beside = [
    ...(look ? ['look'] : []),
    ...(logo ? ['logo'] : []),
    ...(Object.keys(colours).length > 0 ? ['colours'] : []),
    ...(Object.keys(fonts).length > 0 ? ['fonts'] : []),
  ];
  if (beside.length > 0) report.add('brand-beside-template', { keys: beside }, { span: named.span });
  const own = report.trial();
  const written = readMappingFile(named.text, files, own);
  const mapping = mapRoles(template, { ...written, outline: tokens.layouts, span: named.span }, own);
  // A role without a layout gets one that is added.
  report.absorb(own, ({ code }) => code !== 'company-role-missing');
  const pictures = mediaOf(template, keep);
  const base = baseOf(template, mapping, (part) => pictures[part]?.samples);
  if (base.roles.content.isAdded)
    report.add('template-layout-added', { file: named.text }, { span: named.span });
  const wishes = written.colours ?? {};
  const { layout, ground } = base.roles.content;
  reportColours(wishes, layout, ground, report);
  return { base, branded: brandOn(plain, base, { value: named.span }, wishes) };
}

/** The template in these bytes; the same one as long as its file has them. */
function templateIn(
  bytes: Uint8Array,
  { text, span }: NonNullable<BrandTokens['template']>,
  report: Report,
  keep: Keep,
): Template | undefined {
  const made = keep(
    'template',
    () => [text, span],
    () => {
      const own = new Report();
      return { bytes, template: readTemplate(bytes, text, own, span), report: own };
    },
    (kept) => Buffer.compare(kept.bytes, bytes) === 0,
  );
  report.absorb(made.report);
  return made.template;
}

/** The pictures of a template, which are decoded once. */
const mediaOf = (template: Template, keep: Keep): Readonly<Record<string, Media>> =>
  keep(
    'template pictures',
    () => [template],
    () => ({ media: templateMedia(template) }),
  ).media;

/** The brand without the logos that could not be read. */
function withLogoIn(media: Scene['media'], { logo, ...brand }: Brand): Brand {
  if (!logo || !Object.hasOwn(media, logo.path)) return brand;
  const { dark, ...light } = logo;
  return { ...brand, logo: dark && Object.hasOwn(media, dark.path) ? logo : light };
}

/** The slides with stand-ins for those that have errors and for those whose pictures could not be read. */
function withoutErrors(
  slides: readonly Slide[],
  standIns: ReadonlyMap<number, Slide>,
  media: Scene['media'],
): Slide[] {
  const lacks = (slide: Slide) =>
    [slide, ...slide.entries].some(({ pictures }) =>
      pictures.some(({ path }) => !Object.hasOwn(media, path)),
    );
  const sound = slides.filter(({ number }) => !standIns.has(number));
  const shown = sound.map((slide) => (lacks(slide) ? standInFor(slide, slide.number) : slide));
  return [...shown, ...standIns.values()].sort((a, b) => a.number - b.number);
}

/**
 * Runs the first two stages, which render the outline to slide text. Slide text written by hand is returned unchanged.
 * Returns no text when the outline has errors.
 */
export function toText(
  project: Project,
  report: Report,
  enter: (stage: string) => void = () => {},
  keep: Keep = keepNothing,
): Stages {
  const { outline, text } = readAndRender(project, report, enter, keep);
  return text ? { outline, text } : {};
}

/** Runs the first two stages. When only blocks of the outline have errors, `rest` is the text of the others. */
function readAndRender(
  project: Project,
  report: Report,
  enter: (stage: string) => void,
  keep: Keep = keepNothing,
): Pick<Stages, 'outline' | 'text'> & { readonly rest?: SlideText } {
  const written = project.form === 'slides' ? project.frame : project;
  const byHand = { text: project.text, file: project.file, origins: [] };
  if (!written) return { text: byHand };

  enter('reading the outline');
  const templates = templatesIn(project, report, keep);
  const areTemplatesSound = !report.hasErrors;
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
      row: project.row,
    },
    report,
  );
  report.setLevels(outline?.checks ?? {});
  if (!outline || !areTemplatesSound) return { outline };
  const isWhole = !report.hasErrors;
  if (project.form === 'outline') enter('rendering the templates');
  const text =
    project.form === 'slides'
      ? byHand
      : onTheRest(report, (own) => renderText(outline, templates, own, keep));
  return isWhole ? { outline, text } : { outline, rest: text };
}

/** Reads the templates of the project. They are read once while their texts are as they were. */
function templatesIn({ templates: { own, users } }: Project, report: Report, keep: Keep): Templates {
  for (const { file, text } of [...own, ...users]) report.addSource(file, tidyText(text));
  const { templates, mistakes } = keep(
    'templates',
    () => [users],
    () => {
      const found = report.trial();
      return { templates: readTemplates(own, users, found), mistakes: found, from: own };
    },
    // Deckwright's own are mostly the same list, so their texts are no part of what is compared.
    ({ from }) =>
      from.length === own.length &&
      from.every(({ file, text }, i) => file === own[i]?.file && text === own[i]?.text),
  );
  report.absorb(mistakes);
  return templates;
}

/** Reads the brand that an outline in `folder` names. */
function readBrandFile(path: DataCell, files: Files, folder: string, report: Report): BrandFile | undefined {
  const file = joined(folder, path.text);
  const text = readText(files, path.text, report, { span: path.span }, { name: file });
  return text === undefined ? undefined : { text, file, folder: folderOf(joined('', path.text)) };
}

export interface BuildOptions {
  /** Whether warnings stop the build too. */
  readonly strict?: boolean;
  /** Is called with the name of each stage as it begins. */
  readonly enter?: (stage: string) => void;
  /** Gives back what a part of a stage made of the same input before. */
  readonly keep?: Keep | undefined;
  /** Deflates the parts of the deck. */
  readonly deflater?: Deflater | undefined;
}

/** Compiles the project and writes the deck, which is missing when a finding stops the build. */
export async function build(
  project: Project,
  report: Report,
  options: BuildOptions = {},
): Promise<Stages & { deck?: Uint8Array }> {
  const stages = compile(project, report, options.enter, options.keep);
  const { slides } = stages;
  if (slides) check({ ...stages, slides, assets: [] }, report, ALWAYS);
  const stopped = report.hasErrors || (options.strict && report.count('warning') > 0);
  if (!stages.scene || stopped) return stages;

  options.enter?.('drawing the thumbnail');
  const cover = drawThumbnail(stages.scene, thumbnailFont, report, options.keep);

  // A second thread draws the thumbnail while this one writes the deck; for a large deck a third one deflates the
  // parts.
  options.enter?.('writing the deck');
  const thread = stages.scene.pages.length < LARGE ? undefined : deflateThread();
  try {
    const deflater = thread ?? options.deflater;
    const [deck] = await Promise.all([
      writePptx(stages.scene, cover, deflater, stages.base, options.keep),
      cover,
    ]);
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
