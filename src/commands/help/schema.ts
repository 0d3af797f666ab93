import { dirname, resolve } from 'node:path';
import { Report } from '../../diagnostics/report.ts';
import { jsonSchema } from '../../outline/schema/jsonSchema.ts';
import { templatesOf } from '../../project.ts';
import { readTemplates } from '../../text/templates.ts';
import { EXIT, type ExitCode, exitCode } from '../exitCode.ts';
import type { Io } from '../io.ts';
import { showFindings } from '../showFindings.ts';

/** Runs `deckwright schema`: prints the JSON Schema with the kinds of the user's templates. Returns the exit code. */
export async function schemaCommand(input: string, io: Io): Promise<ExitCode> {
  const report = new Report();
  const sources = templatesOf(dirname(resolve(io.folder, input)), io.folder, report);
  const templates = sources && readTemplates(sources.own, sources.users, report);
  await showFindings(report, { format: 'pretty', quiet: false }, true, io);
  if (!templates) return exitCode(undefined, report, false);
  if (report.hasErrors) return EXIT.findings;
  await io.out(`${JSON.stringify(jsonSchema(templates.kinds), null, 2)}\n`);
  return EXIT.done;
}
