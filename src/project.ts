import { dirname, extname, relative, resolve, sep } from 'node:path';
import type { Report } from './diagnostics/report.ts';
import { diskFiles } from './files/diskFiles.ts';
import type { Files } from './files/files.ts';
import { projectRoot } from './files/projectRoot.ts';
import { isPackageFolder, readOwnTemplates, readTemplateSources } from './files/readTemplateSources.ts';
import { decodeText, readNamedFile } from './files/readText.ts';
import type { BrandFile } from './outline/tree/withBrandFile.ts';
import type { Row } from './outline/tree/withRow.ts';
import type { TemplateSource } from './text/template.ts';

/** The input of the compiler: an outline, or slide text written by hand, with the files and templates around it. */
export interface Project {
  readonly form: 'outline' | 'slides';
  readonly text: string;
  /** The name of the text in findings. */
  readonly file: string;
  readonly files: Files;
  readonly templates: TemplateSources;
  /** The real paths of all files read so far. Output never replaces one of them. */
  readonly inputs: Set<string>;
  /** For slide text: the outline whose `deck` and `brand` it takes. */
  readonly frame?: { readonly text: string; readonly file: string };
  /** For an outline: the brand that stands in place of its own. */
  readonly brand?: BrandFile;
  /** The values of the outline that the command line sets: `deck.date=2026-12-01`. */
  readonly settings?: readonly string[] | undefined;
  /** The row of the many from which the deck is made. */
  readonly row?: Row | undefined;
  /** The date of a deck without a date of its own: an ISO time. */
  readonly date?: string;
}

/** A file, whose folder is the project; or bytes with a name, and the working folder is the project. */
export type Input = { readonly path: string } | { readonly name: string; readonly bytes: Uint8Array };

/** What the command line says about a project besides its input. */
export interface ProjectOptions {
  /** For an outline: a file with the brand that it takes. For slide text: an outline whose deck and brand it takes. */
  readonly brand?: string | undefined;
  /** Values of the outline: `deck.date=2026-12-01`. */
  readonly set?: readonly string[] | undefined;
  /** The folder that files are read from. Without it: the folder that `projectRoot` finds. */
  readonly root?: string | undefined;
}

/**
 * Reads the input and the templates beside it. Findings name files relative to the working `folder`, so a terminal or
 * an editor can open them. Returns undefined, with a finding, when a file cannot be read.
 */
export function openProject(
  input: Input,
  folder: string,
  report: Report,
  { brand, set, root: within }: ProjectOptions = {},
): Project | undefined {
  const inputs = new Set<string>();
  const { root, file, text } =
    'path' in input ? readFile(input.path, folder, report, inputs) : readBytes(input, folder, report);
  if (text === undefined) return undefined;

  const templates = templatesOf(root, folder, report, inputs);
  if (!templates) return undefined;
  const form = isSlideText(file, text) ? 'slides' : 'outline';
  const named = brand === undefined ? undefined : readFile(brand, folder, report, inputs);
  if (named && named.text === undefined) return undefined;
  // The command line may name a brand outside the project, whose logo stands beside it.
  const folders = [within === undefined ? projectRoot(root) : resolve(folder, within), root];
  const files = diskFiles(root, inputs, named ? [...folders, named.root] : folders);
  const project: Project = { form, text, file, files, templates, inputs, settings: set };
  if (!named || named.text === undefined) return project;
  const { text: words, file: name } = named;
  return form === 'slides'
    ? { ...project, frame: { text: words, file: name } }
    : { ...project, brand: { text: words, file: name, folder: relativeTo(root, named.root) } };
}

/** Deckwright's templates, and the project's own, which replace templates of the same name or add kinds. */
export interface TemplateSources {
  readonly own: readonly TemplateSource[];
  readonly users: readonly TemplateSource[];
}

/** Reads the templates of a project in `root`. Returns undefined, with a finding, when one cannot be read. */
export function templatesOf(
  root: string,
  folder: string,
  report: Report,
  inputs?: Set<string>,
): TemplateSources | undefined {
  const prefix = relativeTo(folder, root);
  const beside = readTemplateSources(diskFiles(root, inputs), prefix && `${prefix}/`, report);
  if (report.hasErrors) return undefined;
  if (isPackageFolder(root)) return { own: beside, users: [] };
  return { own: readOwnTemplates(report), users: beside };
}

function readFile(named: string, folder: string, report: Report, inputs: Set<string>) {
  const path = resolve(folder, named);
  const file = relativeTo(folder, path) || '.';
  return { root: dirname(path), file, text: readNamedFile(path, file, report, inputs) };
}

function readBytes(input: { name: string; bytes: Uint8Array }, folder: string, report: Report) {
  return { root: folder, file: input.name, text: decodeText(input.bytes, input.name, report) };
}

const relativeTo = (folder: string, path: string) => relative(folder, path).split(sep).join('/');

/** Whether a text is slide text, which begins with front matter. An outline is one YAML document without `---`. */
function isSlideText(name: string, text: string): boolean {
  const extension = extname(name).toLowerCase();
  if (extension === '.md' || extension === '.markdown') return true;
  if (extension === '.yaml' || extension === '.yml') return false;
  return /^---[ \t]*\r?\n(?:.*\r?\n)*?---[ \t]*(\r?\n|$)/u.test(text);
}
