import type { Diagnostic } from './diagnostic.ts';
import { type Position, positionAt } from './position.ts';
import type { Report } from './report.ts';
import type { Severity } from './severity.ts';
import type { Span } from './span.ts';

/** A stretch of a file; without `start` and `end` when the file's text is not known. `end` is exclusive. */
export interface FindingPlace {
  readonly file: string;
  readonly start?: Position;
  readonly end?: Position;
}

/** A diagnostic as other programs read it: its places are lines and columns. */
export interface Finding {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly place?: FindingPlace;
  /** The line of the template that placed the value. */
  readonly template?: FindingPlace;
  readonly slide?: { readonly number: number; readonly title: string };
}

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
