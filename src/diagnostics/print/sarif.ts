import { type Code, catalogue } from '../catalogue.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { CatalogueEntry } from '../entry.ts';
import { positionAt } from '../position.ts';
import type { Report } from '../report.ts';
import type { Span } from '../span.ts';

/** For code scanning: SARIF 2.1.0 (OASIS), with the catalogue's entries of the codes found as its rules. */
export function printSarif(report: Report, version: string): string {
  const found = report.sorted();
  const codes = [...new Set(found.map((d) => d.code))].sort();
  const driver = {
    name: 'deckwright',
    semanticVersion: version,
    rules: codes.map(rule),
  };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    results: found.map((d) => result(d, codes.indexOf(d.code), report.sources)),
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

function result(d: Diagnostic, ruleIndex: number, sources: ReadonlyMap<string, string>) {
  return {
    ruleId: d.code,
    ruleIndex,
    level: d.severity,
    message: { text: d.hint ? `${d.message}\nhint: ${d.hint}` : d.message },
    ...(d.span ? { locations: [location(d.span, sources)] } : {}),
    ...(d.template
      ? {
          relatedLocations: [
            { ...location(d.template, sources), message: { text: 'placed by this template' } },
          ],
        }
      : {}),
    ...(d.slide ? { properties: { slide: d.slide.number, slideTitle: d.slide.title } } : {}),
  };
}

function location(span: Span, sources: ReadonlyMap<string, string>) {
  const text = sources.get(span.file);
  const artifactLocation = { uri: span.file.split('/').map(encodeURIComponent).join('/') };
  if (text === undefined) return { physicalLocation: { artifactLocation } };
  const start = positionAt(text, span.start);
  const end = positionAt(text, span.end);
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  return { physicalLocation: { artifactLocation, region } };
}
