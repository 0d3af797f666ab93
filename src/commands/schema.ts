import { dirname, resolve } from 'node:path';
import { Report } from '../diagnostics/report.ts';
import { jsonSchema } from '../outline/jsonSchema.ts';
import { templatesOf } from '../project.ts';
import { readTemplates } from '../text/templates.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import type { Io } from './io.ts';
import { showFindings } from './showFindings.ts';

/** `deckwright schema`: the JSON Schema of content.yaml, with the kinds of the templates beside it. */
export async function schemaCommand(input: string, io: Io): Promise<ExitCode> {
  const report = new Report();
  const { own, users } = templatesOf(dirname(resolve(io.folder, input)), io.folder, report);
  const { kinds } = readTemplates(own, users, report);
  await showFindings(report, { format: 'pretty', quiet: false }, true, io);
  if (report.hasErrors) return EXIT.findings;
  await io.out(`${JSON.stringify(jsonSchema(kinds), null, 2)}\n`);
  return EXIT.done;
}
