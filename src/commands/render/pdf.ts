import { build } from '../../build.ts';
import { Report } from '../../diagnostics/report.ts';
import { officePdf } from '../../files/officePdf.ts';
import type { ProjectOptions } from '../../project.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import type { Io } from '../io.ts';
import { watchProgress } from '../progress.ts';
import { readInput } from '../readInput.ts';
import { type FindingsOptions, showFindings } from '../showFindings.ts';
import { bytes, counts, deckSize, seconds } from '../words.ts';
import { writeOutput } from '../writeOutput.ts';

/** Runs `deckwright render -o FILE.pdf`: builds the deck, and LibreOffice makes a PDF of it. Returns the exit code. */
export async function renderPdf(
  input: string,
  output: string,
  options: FindingsOptions & ProjectOptions,
  io: Io,
  convert = officePdf,
): Promise<ExitCode> {
  const started = io.clock();
  const report = new Report();
  const project = await readInput(input, io, report, options);
  const progress = watchProgress(io, options.quiet);
  const stages = project && (await build(project, report, { enter: progress.enter }));
  progress.enter('making the PDF');
  const pdf = stages?.deck && (await convert(stages.deck));
  progress.done();
  if (pdf && 'problem' in pdf) report.add('no-pdf', pdf);
  const content = pdf && 'bytes' in pdf ? pdf.bytes : undefined;
  const isWritten = project && content && (await writeOutput(output, content, project, io, report));
  await showFindings(report, options, false, io);
  const result = isWritten
    ? `${output}: ${deckSize(stages?.scene)}, ${bytes(content.length)}, ${seconds(io.clock() - started)}`
    : `no PDF was written: ${counts(report)}`;
  if (!options.quiet) io.err(`${result}\n`);
  return exitCode(stages, report, false);
}
