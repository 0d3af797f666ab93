import type { Diagnostic } from './diagnostic.ts';
import type { Finding, FindingPlace } from './finding.ts';
import { positionAt } from './position.ts';
import type { Report } from './report.ts';
import type { Span } from './span.ts';

/** All findings of a report, in order of place. */
export const findings = (report: Report): Finding[] => report.sorted().map((d) => finding(d, report.sources));

function finding(d: Diagnostic, sources: ReadonlyMap<string, string>): Finding {
  const { span, template, ...rest } = d;
  return {
    ...rest,
    ...(span ? { place: placeOf(span, sources) } : {}),
    ...(template ? { template: placeOf(template, sources) } : {}),
  };
}

function placeOf({ file, start, end }: Span, sources: ReadonlyMap<string, string>): FindingPlace {
  const text = sources.get(file);
  return text === undefined ? { file } : { file, start: positionAt(text, start), end: positionAt(text, end) };
}
