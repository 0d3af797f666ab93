import { join, resolve } from 'node:path';
import { build, type Stages, toText } from '../build.ts';
import { readSource } from '../data/sources/readSource.ts';
import { verifyCatalogue } from '../diagnostics/catalogue/verify.ts';
import { byPlace, type Place, Report } from '../diagnostics/report.ts';
import { diskFiles, isFolder } from '../files/diskFiles.ts';
import type { Files } from '../files/files.ts';
import { readNamedFile, TEXT_LIMIT } from '../files/readText.ts';
import { reportProblem } from '../files/reportProblem.ts';
import type { Outline } from '../outline/outline.ts';
import type { Project, ProjectOptions } from '../project.ts';
import { checkComputedShown } from '../verify/checkComputedShown.ts';
import type { Surroundings } from '../verify/claims/claims.ts';
import { type FactReport, factReport, type HashedFile } from '../verify/report/factReport.ts';
import { factsMarkdown } from '../verify/report/factsMarkdown.ts';
import { nameList } from '../verify/report/nameList.ts';
import {
  type Document,
  MAX_NUMBERS,
  MAX_PAIRS,
  numbersIn,
  readDocument,
} from '../verify/sources/document.ts';
import type { Evidence, Verdict } from '../verify/sources/evidence.ts';
import { pictureText, unreadPictures } from '../verify/sources/pictureText.ts';
import { templateTexts } from '../verify/sources/templateTexts.ts';
import { verifyAll } from '../verify/verifyFacts.ts';
import { EXIT, type ExitCode, exitCode } from './exitCode.ts';
import type { Io } from './io.ts';
import { readInput } from './readInput.ts';
import { type FindingsOptions, showFindings } from './showFindings.ts';
import { counts, several } from './words.ts';
import { writeOutput } from './writeOutput.ts';

export interface VerifyOptions extends FindingsOptions, ProjectOptions {
  /** The folder of the source documents. */
  readonly sources: string;
  /** The file to which the report for a reviewer's signature is written: Markdown, or data when its name ends in .json. */
  readonly report?: string | undefined;
  /** The last report (.json), with which the new one is compared. */
  readonly since?: string | undefined;
  readonly strict: boolean;
}

/** Runs `deckwright verify`: traces facts to their source documents. Returns the exit code. */
export async function verifyCommand(input: string, options: VerifyOptions, io: Io): Promise<ExitCode> {
  const report = new Report();
  const project = await readInput(input, io, report, options);
  if (project?.form === 'slides') {
    io.err('deckwright: slide text cites no sources; verify the outline it was made from.\n');
    return EXIT.usage;
  }
  const stages = project && toText(project, report);
  const evidence = project && stages && (await verify(project, stages, options, io, report));
  await showFindings(report, options, false, io);
  const unread = new Set(stages?.outline?.blocks.flatMap(unreadPictures)).size;
  const pictures = unread === 0 ? '' : `${several(unread, 'picture')} not read, `;
  const traced = evidence === undefined ? '' : `${tally(evidence)}, ${pictures}`;
  const off = switchedOff(stages?.outline);
  const silent = off.length === 0 ? '' : `; switched off: ${off.join(', ')}`;
  if (!options.quiet) io.err(`${input === '-' ? 'stdin' : input}: ${traced}${counts(report)}${silent}\n`);
  return exitCode(stages, report, options.strict);
}

/** The facts by their verdicts, in words: `257 facts traced, 2 rounded, 1 not found`. */
function tally(evidence: readonly Evidence[]): string {
  const count = (wanted: readonly Verdict[]) =>
    evidence.filter(({ verdict }) => wanted.includes(verdict)).length;
  const isFound = ({ basis }: Evidence) => basis?.type === 'computed' && !basis.isDeclared;
  const found = evidence.filter(isFound).length;
  const others: [number, string][] = [
    [count(['elsewhere']), 'in passages that are not cited'],
    [count(['rounded']), 'rounded'],
    [count(['hedge']), 'with another hedge'],
    [found, 'computed by verify'],
    [count(['contradicted']), 'contradicted'],
    [count(['not found']), 'not found'],
    [count(['not checked']), 'not checked'],
  ];
  const traced = several(count(['traced', 'computed']) - found, 'fact');
  return [`${traced} traced`, ...others.flatMap(([n, what]) => (n === 0 ? [] : `${n} ${what}`))].join(', ');
}

/** The checks of verify that the outline switches off. */
const switchedOff = (outline: Outline | undefined): string[] =>
  Object.entries(outline?.checks ?? {}).flatMap(([code, level]) =>
    level === 'off' && isCheck(code) ? code : [],
  );

/** Verifies an outline without errors and writes the report. Returns the facts; undefined after errors, and when the outline names no sources. */
async function verify(
  project: Project,
  { outline, text }: Stages,
  options: VerifyOptions,
  io: Io,
  report: Report,
): Promise<readonly Evidence[] | undefined> {
  if (!outline || report.hasErrors) return undefined;
  if (Object.keys(outline.sources).length === 0) {
    report.add('sources-none', {}, { span: outline.spanAt(['deck']) });
    return undefined;
  }
  const documents = readDocuments(outline, options.sources, project, io, report);
  if (!documents) return [];
  const last = options.since === undefined ? undefined : lastReport(options.since, io, report);
  // A report of its own has the findings of checks that the outline switches off, too.
  const own = report.trial();
  const { facts, names, claims, doubts } = verifyAll(outline, documents.read, own, surroundingsOf(project));
  if (text) checkComputedShown(outline, text, own);
  report.absorb(own);
  for (const check of switchedOff(outline)) {
    const count = own.sorted().filter(({ code }) => code === check).length;
    const span = outline.spanAt(['checks', check]);
    if (count > 0) report.add('verify-check-off', { check, count }, { span });
  }
  if (options.report !== undefined) {
    const about = {
      version: io.version,
      date: io.today ?? '',
      isStrict: options.strict,
      doubts,
      names: nameList(claims, documents.read, outline.sources),
      files: await hashedFiles(project, outline, documents.files),
      last,
    };
    for (const finding of report.sorted())
      if (!isCheck(finding.code)) own.absorb(report, (one) => one === finding);
    const made = factReport(outline, [...facts, ...names].sort(byPlace), claims, own, about, isCheck);
    const isData = /\.json$/i.test(options.report);
    const words = isData ? `${JSON.stringify(made, null, 2)}\n` : factsMarkdown(made);
    await writeOutput(options.report, encoded(words), project, io, report);
  }
  return facts;
}

const isCheck = (code: string): boolean => Object.hasOwn(verifyCatalogue, code);

/** The files that a report is about: the outline, templates of one's own, data files, the sources and the deck. */
async function hashedFiles(
  project: Project,
  outline: Outline,
  sources: readonly SourceFile[],
): Promise<HashedFile[]> {
  const { deck } = await build(project, new Report());
  const files: (readonly [HashedFile['kind'], string, Uint8Array | undefined])[] = [
    ['outline', project.file, encoded(project.text)],
    ...project.templates.users.map(({ file, text }) => ['template', file, encoded(text)] as const),
    ...outline.dataFiles.map((path) => ['data', path, bytesOf(project.files, path, TEXT_LIMIT)] as const),
    ...sources.map(({ name, bytes }) => ['source', name, bytes] as const),
    ['deck', outline.deck.title, deck],
  ];
  return Promise.all(files.map(([kind, name, bytes]) => hashed(kind, name, bytes)));
}

/** A source document with its bytes; without them when it names no file or cannot be read. */
interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array | undefined;
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

function bytesOf(files: Files, path: string, limit: number): Uint8Array | undefined {
  const result = files.read(path, limit);
  return 'bytes' in result ? result.bytes : undefined;
}

/** A file of the report with the SHA-256 of its bytes (FIPS 180-4). */
async function hashed(
  kind: HashedFile['kind'],
  name: string,
  bytes: Uint8Array | undefined,
): Promise<HashedFile> {
  if (!bytes) return { kind, name };
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return { kind, name, sha256: Buffer.from(digest).toString('hex') };
}

/** Reads the last report, which `--report FILE.json` wrote. Returns undefined, with a finding, when the file is none. */
function lastReport(file: string, io: Io, report: Report): FactReport | undefined {
  const text = readNamedFile(resolve(io.folder, file), file, report);
  if (text === undefined) return undefined;
  try {
    const last = JSON.parse(text) as FactReport;
    if (Array.isArray(last.slides) && last.slides.every(({ facts }) => Array.isArray(facts))) return last;
  } catch {
    // What is no JSON is no report either.
  }
  report.add('report-unreadable', { file });
  return undefined;
}

/** The texts that the deck shows although the outline does not hold them: the words of pictures and of the user's templates. */
function surroundingsOf({ files, templates }: Project): Surroundings {
  const known = new Map<string, string>();
  const textOf = (path: string) => {
    const result = /\.svg$/i.test(path) ? files.read(path, TEXT_LIMIT) : undefined;
    return result && 'bytes' in result ? pictureText(new TextDecoder().decode(result.bytes)) : '';
  };
  return {
    pictureText: (path) => {
      const text = known.get(path) ?? textOf(path);
      known.set(path, text);
      return text;
    },
    templates: templateTexts(templates.users),
  };
}

/**
 * Reads the documents under `sources:` from `folder`, by their keys. A document that cannot be read is a finding at its
 * entry in the outline. Returns undefined, with a finding, when the folder is missing or the documents hold too many
 * numbers.
 */
function readDocuments(
  outline: Outline,
  folder: string,
  project: Project,
  io: Io,
  report: Report,
): { read: Map<string, Document>; files: SourceFile[] } | undefined {
  const root = resolve(io.folder, folder);
  if (!isFolder(root)) {
    report.add('folder-missing', { folder });
    return undefined;
  }
  const files = diskFiles(root, project.inputs);
  const from = `${folder}, the folder of --sources`;
  const documents = new Map<string, Document>();
  const hashes: SourceFile[] = [];
  const claimed = numbersIn(project.text);
  let numbers = 0;
  for (const [key, { file }] of Object.entries(outline.sources)) {
    const span = outline.spanAt(file === undefined ? ['sources', key] : ['sources', key, 'file']);
    if (file !== undefined) hashes.push({ name: file, bytes: bytesOf(files, file, SOURCE_LIMIT) });
    else {
      hashes.push({ name: key, bytes: undefined });
      report.add('source-no-file', { document: key }, { span });
      continue;
    }
    const source = sourceFrom(files, file, join(folder, file), from, { span }, report);
    if (source === undefined) continue;
    numbers += numbersIn(source.text);
    if (numbers > MAX_NUMBERS) {
      report.add('source-too-many-numbers', { document: key, max: MAX_NUMBERS }, { span });
      return undefined;
    }
    if (numbers * claimed > MAX_PAIRS) {
      report.add('verify-too-many-numbers', { document: key, claimed, numbers }, { span });
      return undefined;
    }
    documents.set(key, readDocument(key, source));
  }
  return { read: documents, files: hashes };
}

/** In bytes: a book, or a document with pictures. */
const SOURCE_LIMIT = 20 * 1024 * 1024;

/** Reads one source document, which findings call `name`. */
function sourceFrom(files: Files, file: string, name: string, from: string, place: Place, report: Report) {
  const result = files.read(file, SOURCE_LIMIT);
  if ('bytes' in result) return readSource(result.bytes, name, report, place);
  reportProblem(name, result.problem, report, place, from);
  return undefined;
}
