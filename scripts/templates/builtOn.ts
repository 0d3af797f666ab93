import { build } from '../../src/build.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { openProject } from '../../src/project.ts';
import type { Slide } from '../../src/slides/slide.ts';
import { lintPackage } from '../../tests/lint/lintPackage.ts';
import { Parts } from '../../tests/package/parts.ts';
import { validate } from '../../tests/pptx/validate.ts';

/** What became of an outline on a template: the faults and the lost texts of its deck, or why there is none. */
export interface BuiltOn {
  readonly deck: string;
  /** Faults that the Open XML SDK and our lint find in parts that are not the template's. */
  readonly faults: number;
  /** Texts of slides that are neither in the deck nor at a finding. */
  readonly lost: readonly string[];
  readonly findings: string;
}

const NAME = 'company-template-under-test.potx';
/** The parts of a deck that are not the template's. */
const OURS =
  /ppt\/(?:slides|notesSlides|charts)\/|ppt\/embeddings\/workbook|docProps\/(?:app|core)|ppt\/presentation\.xml/u;

/** Builds the outline at `path` on the template of these bytes. */
export async function builtOn(path: string, template: Uint8Array): Promise<BuiltOn> {
  const report = new Report();
  const set = [`brand={ template: ${NAME}, footer: Footer }`];
  const project = openProject({ path }, process.cwd(), report, { set });
  if (!project) throw new Error(`there is no outline ${path}`);
  const { files } = project;
  const read: typeof files.read = (name, limit) =>
    name.endsWith(NAME) ? { bytes: template } : files.read(name, limit);
  const list: typeof files.list = (folder, isDeep) => files.list(folder, isDeep);
  const { deck, slides } = await build({ ...project, files: { read, list } }, report);
  const codes = report.sorted().map(({ code }) => code);
  const findings = [...new Set(codes)]
    .map((code) => `${code} ${codes.filter((one) => one === code).length}`)
    .join(', ');
  if (!deck) return { deck: '–', faults: 0, lost: [], findings };
  const parts = Parts.unzip(deck);
  const sdk = (await validate(deck)).filter(
    (fault) => OURS.test(fault) && !/slide(?:Layouts|Masters)/u.test(fault),
  );
  const lint = lintPackage(parts).filter(({ part, rule }) => OURS.test(part) && rule !== 'relationship-ids');
  return {
    deck: `${slides?.length ?? 0} slides`,
    faults: sdk.length + lint.length,
    lost: lostTexts(slides ?? [], parts, report),
    findings,
  };
}

/** The texts of slides that no part of the deck has and no finding points to. */
function lostTexts(slides: readonly Slide[], parts: Parts, report: Report): string[] {
  const bare = (text: string) =>
    text
      .replace(/<[^>]*>/gu, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replace(/\s/gu, '');
  const written = bare(
    parts
      .names()
      .filter((name) => /^ppt\/(?:slides|notesSlides|charts)\/[^/]+\.xml$/u.test(name))
      .map((name) => parts.text(name))
      .join(''),
  );
  // The column of notes stands under the heads of rows, without its own.
  const unseen = new Set(slides.map(({ settings }) => settings['row-notes']?.value));
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { text, origin } = value as {
      readonly text?: unknown;
      readonly origin?: { value?: { file: string; start: number } };
    };
    if (
      typeof text === 'string' &&
      bare(text).length > 1 &&
      !PLACE.test(text) &&
      !unseen.has(text) &&
      !written.includes(bare(text)) &&
      !isNamed(origin?.value, report)
    )
      found.add(text);
    Object.values(value).forEach(visit);
  };
  for (const { title, kicker, source, flow, quotations, tables, entries } of slides)
    visit([title, kicker, source, flow, quotations, tables, entries]);
  return [...found];
}

/** The place of an annotation, which its picture shows, and the word between the ends of a length. */
const PLACE = /^\s*(?:\d+%\s+\d+%|to\s*$)/u;

const isNamed = (place: { file: string; start: number } | undefined, report: Report): boolean =>
  report.sorted().some(({ span }) => span && place && span.file === place.file && span.start === place.start);
