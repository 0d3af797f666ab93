import { join, resolve } from 'node:path';
import { type Stages, toText } from '../build.ts';
import { Report } from '../diagnostics/report.ts';
import { diskFiles, isFolder } from '../files/diskFiles.ts';
import { readText } from '../files/readText.ts';
import type { Outline } from '../outline/outline.ts';
import type { Project, ProjectOptions } from '../project.ts';
import { checkComputedShown } from '../verify/checkComputedShown.ts';
import { factReport } from '../verify/factReport.ts';
import {
  type Document,
  MAX_NUMBERS,
  MAX_PAIRS,
  numbersIn,
  readDocument,
} from '../verify/sources/document.ts';
import { verifyFacts } from '../verify/verifyFacts.ts';
import { EXIT, type ExitCode, exitCode } from './exitCode.ts';
import type { Io } from './io.ts';
import { readInput } from './readInput.ts';
import { type FindingsOptions, showFindings } from './showFindings.ts';
import { counts, several } from './words.ts';
import { writeOutput } from './writeOutput.ts';

export interface VerifyOptions extends FindingsOptions, ProjectOptions {
  /** The folder of the source documents. */
  readonly sources: string;
  /** The file to which the report for a reviewer's signature is written. */
  readonly report?: string | undefined;
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
  const facts = project && stages && (await verify(project, stages, options, io, report));
  await showFindings(report, options, false, io);
  const traced = facts === undefined ? '' : `${several(facts, 'fact')} traced, `;
  if (!options.quiet) io.err(`${input === '-' ? 'stdin' : input}: ${traced}${counts(report)}\n`);
  return exitCode(stages, report, options.strict);
}

/** Verifies an outline without errors and writes the report. Returns the number of facts; undefined after errors, and when the outline names no sources. */
async function verify(
  project: Project,
  { outline, text }: Stages,
  options: VerifyOptions,
  io: Io,
  report: Report,
): Promise<number | undefined> {
  if (!outline || report.hasErrors) return undefined;
  if (Object.keys(outline.sources).length === 0) {
    report.add('sources-none', {}, { span: outline.spanAt(['deck']) });
    return undefined;
  }
  const documents = readDocuments(outline, options.sources, project, io, report);
  // Without a document, each source is reported, and each fact would be reported for the same reason.
  const evidence = documents?.size ? verifyFacts(outline, documents, report) : [];
  if (text) checkComputedShown(outline, text, report);
  if (documents && options.report !== undefined) {
    const bytes = new TextEncoder().encode(factReport(outline, evidence, report));
    await writeOutput(options.report, bytes, project, io, report);
  }
  return evidence.length;
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
): Map<string, Document> | undefined {
  const root = resolve(io.folder, folder);
  if (!isFolder(root)) {
    report.add('folder-missing', { folder });
    return undefined;
  }
  const files = diskFiles(root, project.inputs);
  const from = `${folder}, the folder of --sources`;
  const documents = new Map<string, Document>();
  const claimed = numbersIn(project.text);
  let numbers = 0;
  for (const [key, { file }] of Object.entries(outline.sources)) {
    const span = outline.spanAt(file === undefined ? ['sources', key] : ['sources', key, 'file']);
    if (file === undefined) {
      report.add('source-no-file', { document: key }, { span });
      continue;
    }
    const text = readText(files, file, report, { span }, { name: join(folder, file), from });
    if (text === undefined) continue;
    numbers += numbersIn(text);
    if (numbers > MAX_NUMBERS) {
      report.add('source-too-many-numbers', { document: key, max: MAX_NUMBERS }, { span });
      return undefined;
    }
    if (numbers * claimed > MAX_PAIRS) {
      report.add('verify-too-many-numbers', { document: key, claimed, numbers }, { span });
      return undefined;
    }
    documents.set(key, readDocument(key, { file, text }));
  }
  return documents;
}
