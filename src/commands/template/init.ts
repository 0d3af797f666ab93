import { basename, dirname, resolve } from 'node:path';
import { Report } from '../../diagnostics/report.ts';
import { refusal } from '../../files/diskFiles.ts';
import { writeNewFiles } from '../../files/newFolder.ts';
import { mappingText } from '../../template/inspect/mappingText.ts';
import { mappingFileOf } from '../../template/mappingFile.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { Io } from '../io.ts';
import { showFindings } from '../showFindings.ts';
import { openTemplate } from './openTemplate.ts';

/**
 * Runs `deckwright template init`: writes the mapping file beside a template, with what Deckwright found, to be edited. Never
 * overwrites one. Returns the exit code.
 */
export async function initTemplateCommand(file: string, io: Io): Promise<ExitCode> {
  const report = new Report();
  const opened = openTemplate(file, io, report, true);
  await showFindings(report, { format: 'pretty', quiet: false }, true, io);
  if (!opened) return report.sorted().some(({ code }) => code.startsWith('company-')) ? EXIT.usage : EXIT.io;
  const target = mappingFileOf(file);
  const files = new Map([[basename(target), mappingText(opened.template, opened.mapping, basename(file))]]);
  try {
    await io.finish(() => writeNewFiles(dirname(resolve(io.folder, target)), files));
  } catch (error) {
    const { code, reason } = refusal(error);
    io.err(
      code === 'EEXIST'
        ? `deckwright: there is ${target} already; edit it, or delete it first.\n`
        : `deckwright: ${target} could not be written: ${reason}.\n`,
    );
    return code === 'EEXIST' ? EXIT.usage : EXIT.io;
  }
  await io.out(`${target}: written; edit it where a layout is wrong.\n`);
  return EXIT.done;
}
