import { type Code, catalogue } from '../catalogue.ts';
import type { CatalogueEntry } from '../entry.ts';
import { type Finding, type FindingPlace, findings } from '../finding.ts';
import type { Remedy } from '../remedy.ts';
import type { Report } from '../report.ts';
import { andMore, capped, MOST_FOR_PROGRAMS } from './capped.ts';
import { inRepository } from './inRepository.ts';

/**
 * Prints SARIF 2.1.0 (OASIS) for code scanning. Its rules are the catalogue's entries of the codes in the report. `folder` is
 * where the files are in the repository: empty, or a path with a slash at its end. Of one code the first `MOST_FOR_PROGRAMS`
 * findings are results; one more result counts the rest.
 */
export function printSarif(report: Report, version: string, folder = ''): string {
  const { shown, more } = capped(findings(report), MOST_FOR_PROGRAMS);
  const codes = [...new Set(report.sorted().map((d) => d.code))].sort();
  const run = {
    tool: { driver: { name: 'deckwright', semanticVersion: version, rules: codes.map(rule) } },
    columnKind: 'utf16CodeUnits',
    results: [
      ...shown.map((finding) => result(finding, codes, folder)),
      ...more.map((one) => result({ ...one, message: `${andMore(one)}.` }, codes, folder)),
    ],
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(code: Code) {
  const { severity, explanation, wrong, right } = catalogue[code] as CatalogueEntry<never>;
  return {
    id: code,
    fullDescription: { text: explanation },
    help: {
      text: `${explanation}\n\nWrong:\n${wrong}\n\nRight:\n${right}`,
      markdown: `${explanation}\n\n**Wrong**\n\n~~~yaml\n${wrong}\n~~~\n\n**Right**\n\n~~~yaml\n${right}\n~~~`,
    },
    defaultConfiguration: { level: severity },
  };
}

function result(
  { code, severity, message, hint, remedy, place, template, slide, decks }: Finding,
  codes: readonly string[],
  folder: string,
) {
  const placedBy = template && {
    ...location(template, folder),
    message: { text: 'placed by this template' },
  };
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: hint ? `${message}\nhint: ${hint}` : message },
    ...(place ? { locations: [location(place, folder)] } : {}),
    ...(placedBy ? { relatedLocations: [placedBy] } : {}),
    ...(place && remedy ? fixes(remedy, place, folder) : {}),
    ...(slide || remedy || decks
      ? {
          properties: {
            ...(slide ? { slide: slide.number, slideTitle: slide.title } : {}),
            ...(remedy ? { remedy } : {}),
            ...(decks ? { decks } : {}),
          },
        }
      : {}),
  };
}

/** A fix that a viewer can apply: the place holds the text to be replaced and nothing else. */
function fixes(remedy: Remedy, place: FindingPlace, folder: string) {
  const { artifactLocation, region } = location(place, folder).physicalLocation;
  const isWhole =
    remedy.action === 'replace' &&
    region?.startLine === region?.endLine &&
    (region?.endColumn ?? 0) - (region?.startColumn ?? 0) === remedy.text.length;
  if (!isWhole) return {};
  const replacements = [{ deletedRegion: region, insertedContent: { text: remedy.with } }];
  return { fixes: [{ artifactChanges: [{ artifactLocation, replacements }] }] };
}

function location({ file, cell, start, end }: FindingPlace, folder: string) {
  const artifactLocation = { uri: inRepository(folder, file).split('/').map(encodeURIComponent).join('/') };
  const within = cell === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: cell }] };
  if (!start || !end) return { physicalLocation: { artifactLocation }, ...within };
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  return { physicalLocation: { artifactLocation, region } };
}
