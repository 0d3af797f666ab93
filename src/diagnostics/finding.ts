import type { Diagnostic } from './diagnostic.ts';
import type { Severity } from './entry.ts';
import { placeName } from './placeName.ts';
import type { Remedy } from './remedy.ts';
import type { Report } from './report.ts';
import type { Position } from './sourceFile.ts';
import type { Span } from './span.ts';

/** A stretch of a file. `end` is exclusive; `start` and `end` are left out when the report does not hold the file's text. */
export interface FindingPlace {
  readonly file: string;
  /** In a workbook, the sheet and the cell in the place of lines and columns: Sheet1!B3. */
  readonly cell?: string;
  readonly start?: Position;
  readonly end?: Position;
}

/** A diagnostic for other programs: its places are lines and columns instead of offsets. */
export interface Finding {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly remedy?: Remedy;
  readonly place?: FindingPlace;
  /** The line of the template that placed the value. */
  readonly template?: FindingPlace;
  readonly slide?: { readonly number: number; readonly title: string };
  /** Of several decks that are built at once: the files of those that it is about. */
  readonly decks?: readonly string[];
}

/** All findings of a report, ordered by file and offset. */
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
  if (source?.workbook !== undefined)
    return {
      file: source.workbook,
      cell: placeName({ file, start, end }, report).slice(source.workbook.length + 1),
    };
  return source ? { file, start: source.positionAt(start), end: source.positionAt(end) } : { file };
}
