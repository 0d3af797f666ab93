import { type Finding, type FindingPlace, findings } from '../finding.ts';
import type { Report } from '../report.ts';
import { andMore, capped, MOST_FOR_PROGRAMS } from './capped.ts';
import { inRepository } from './inRepository.ts';

/**
 * Prints one GitHub workflow command for each finding; GitHub shows it as an annotation on the line. `folder` is where the
 * files are in the repository: empty, or a path with a slash at its end. Of one code the first `MOST_FOR_PROGRAMS` findings
 * are printed, and the rest are counted.
 */
export function printGithub(report: Report, folder = ''): string {
  const { shown, more } = capped(findings(report), MOST_FOR_PROGRAMS);
  return [
    ...shown.map((finding) => `${command(finding, folder)}\n`),
    ...more.map((one) => `::${one.severity} title=${one.code}::${andMore(one)}.\n`),
  ].join('');
}

function command(
  { severity, code, message: words, hint, place, decks = [] }: Finding,
  folder: string,
): string {
  const message = place?.cell === undefined ? words : `${place.cell}: ${words}`;
  const properties = Object.entries({ ...(place && position(place, folder)), title: code })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${severity} ${properties}::${escapeData([message, ...(hint ? [`hint: ${hint}`] : []), ...inDecks(decks)].join('\n'))}`;
}

/** Names the first of several decks, and counts the others. */
function inDecks(decks: readonly string[]): string[] {
  const [first, ...others] = decks;
  if (first === undefined) return [];
  return [`in: ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`];
}

function position({ file: name, start, end }: FindingPlace, folder: string) {
  const file = inRepository(folder, name);
  if (!start || !end) return { file };
  // GitHub ignores columns when the place spans several lines.
  const columns = end.line === start.line ? { col: start.column, endColumn: end.column } : {};
  return { file, line: start.line, endLine: end.line, ...columns };
}

// Source of the escapes: actions/toolkit, packages/core/src/command.ts.
const escapeData = (text: string) => text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
const escapeProperty = (text: string) => escapeData(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
