import type { Diagnostic } from '../diagnostic.ts';
import { positionAt } from '../position.ts';
import type { Report } from '../report.ts';
import type { Span } from '../span.ts';

/** For programs: an array of findings, places with lines and columns from 1 (UTF-16 units), `end` exclusive. */
export function printJson(report: Report): string {
  return `${JSON.stringify(
    report.sorted().map((d) => plain(d, report.sources)),
    null,
    2,
  )}\n`;
}

const plain = (d: Diagnostic, sources: ReadonlyMap<string, string>) => ({
  severity: d.severity,
  code: d.code,
  message: d.message,
  hint: d.hint,
  place: d.span && place(d.span, sources),
  template: d.template && place(d.template, sources),
  slide: d.slide,
});

function place(span: Span, sources: ReadonlyMap<string, string>) {
  const text = sources.get(span.file);
  if (text === undefined) return { file: span.file };
  return { file: span.file, start: positionAt(text, span.start), end: positionAt(text, span.end) };
}
