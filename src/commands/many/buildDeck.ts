import { resolve } from 'node:path';
import { build } from '../../build.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { Report } from '../../diagnostics/report.ts';
import { sha256 } from '../../files/many/digest.ts';
import { Kept } from '../../keep/kept.ts';
import type { Row } from '../../outline/tree/withRow.ts';
import { KeptParts } from '../../pptx/package/keptParts.ts';
import { openProject, type ProjectOptions } from '../../project.ts';
import { EXIT, type ExitCode, exitCode } from '../exitCode.ts';

/** What all decks of a run share. It goes to threads as plain data. */
export interface Batch extends ProjectOptions {
  readonly strict: boolean;
  /** The working folder. */
  readonly folder: string;
  readonly date?: string | undefined;
}

/** One deck of a run. */
export interface Job {
  readonly input: string;
  readonly output: string;
  readonly row?: Row | undefined;
}

/** The text of a file that findings are about. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly workbook?: string | undefined;
}

/** What became of a deck, as plain data. */
export interface DeckResult {
  /** `EXIT.done` when there is a deck. */
  readonly code: ExitCode;
  readonly slides: number;
  readonly sections: number;
  readonly deck?: Uint8Array;
  readonly sha256?: string;
  /** The real paths of the files that were read. */
  readonly inputs: readonly string[];
  readonly findings: readonly Diagnostic[];
  readonly sources: readonly Source[];
}

/**
 * Makes the function that builds one deck of a run after another and keeps, from one to the next, what they have in common. The
 * author's mistakes are findings of the result.
 */
export function deckBuilder(batch: Batch): (job: Job) => Promise<DeckResult> {
  const kept = new Kept();
  const parts = new KeptParts();
  return (job) => buildDeck(job, batch, kept, parts);
}

async function buildDeck(
  { input, row }: Job,
  batch: Batch,
  kept: Kept,
  parts: KeptParts,
): Promise<DeckResult> {
  const report = new Report();
  const { strict, folder, date } = batch;
  const opened = openProject({ path: input }, folder, report, batch);
  const project = opened && { ...opened, row, ...(date === undefined ? {} : { date }) };
  const stages =
    project && (await build(project, report, { strict, keep: kept.begin(report), deflater: parts.begin() }));
  kept.end(stages?.scene !== undefined);
  const deck = stages?.deck;
  const findings = report.sorted();
  return {
    code: deck ? EXIT.done : exitCode(stages, report, strict),
    slides: stages?.scene?.pages.length ?? 0,
    sections: stages?.scene?.sections.length ?? 0,
    ...(deck ? { deck, sha256: sha256(deck) } : {}),
    inputs: [...(project?.inputs ?? [resolve(folder, input)])],
    findings,
    sources: sourcesOf(findings, report),
  };
}

function sourcesOf(findings: readonly Diagnostic[], report: Report): Source[] {
  const files = new Set(
    findings.flatMap(({ span, template }) => [span?.file ?? [], template?.file ?? []].flat()),
  );
  return [...files].flatMap((file) => {
    const source = report.source(file);
    return source ? [{ file, text: source.text, workbook: source.workbook }] : [];
  });
}
