import type { Diagnostic } from './diagnostic.ts';
import type { Finding, FindingPlace } from './finding.ts';
import type { Report } from './report.ts';
import type { Span } from './span.ts';

/** All findings of a report, in order of place. */
export const findings = (report: Report): Finding[] => report.sorted().map((d) => finding(d, report));

function finding(d: Diagnostic, report: Report): Finding {
  const { span, template, ...rest } = d;
  return {
    ...rest,
    ...(span ? { place: placeOf(span, report) } : {}),
    ...(template ? { template: placeOf(template, report) } : {}),
  };
}

function placeOf({ file, start, end }: Span, report: Report): FindingPlace {
  const source = report.source(file);
  return source ? { file, start: source.positionAt(start), end: source.positionAt(end) } : { file };
}
