import { type Finding, type FindingPlace, findings } from '../finding.ts';
import type { Report } from '../report.ts';

/** Prints one GitHub workflow command for each finding; GitHub shows it as an annotation on the line. */
export function printGithub(report: Report): string {
  return findings(report)
    .map((finding) => `${command(finding)}\n`)
    .join('');
}

function command({ severity, code, message: words, hint, place }: Finding): string {
  const message = place?.cell === undefined ? words : `${place.cell}: ${words}`;
  const properties = Object.entries({ ...(place && position(place)), title: code })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${severity} ${properties}::${escapeData(hint ? `${message}\nhint: ${hint}` : message)}`;
}

function position({ file, start, end }: FindingPlace) {
  if (!start || !end) return { file };
  // GitHub ignores columns when the place spans several lines.
  const columns = end.line === start.line ? { col: start.column, endColumn: end.column } : {};
  return { file, line: start.line, endLine: end.line, ...columns };
}

// Source of the escapes: actions/toolkit, packages/core/src/command.ts.
const escapeData = (text: string) => text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
const escapeProperty = (text: string) => escapeData(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
