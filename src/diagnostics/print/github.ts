import type { Diagnostic } from '../diagnostic.ts';
import { positionAt } from '../position.ts';
import type { Report } from '../report.ts';

/** For GitHub Actions: one workflow command a finding, which shows as an annotation on the line. */
export function printGithub(report: Report): string {
  return report
    .sorted()
    .map((d) => `${command(d, report.sources)}\n`)
    .join('');
}

function command(d: Diagnostic, sources: ReadonlyMap<string, string>): string {
  const properties = Object.entries({ ...place(d, sources), title: d.code })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${d.severity} ${properties}::${escapeData(d.hint ? `${d.message}\nhint: ${d.hint}` : d.message)}`;
}

function place(d: Diagnostic, sources: ReadonlyMap<string, string>) {
  if (!d.span) return {};
  const text = sources.get(d.span.file);
  if (text === undefined) return { file: d.span.file };
  const start = positionAt(text, d.span.start);
  const end = positionAt(text, d.span.end);
  // Columns are shown only when the place is on one line; GitHub refuses them otherwise.
  const columns = end.line === start.line ? { col: start.column, endColumn: end.column } : {};
  return { file: d.span.file, line: start.line, endLine: end.line, ...columns };
}

// The escapes of actions/toolkit, packages/core/src/command.ts.
const escapeData = (text: string) => text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
const escapeProperty = (text: string) => escapeData(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
