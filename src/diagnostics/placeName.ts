import type { Report } from './report.ts';
import type { Span } from './span.ts';

/** The place of a span for people: `content.yaml:12:3`, or `figures.xlsx:Sheet1!B3` in a workbook. */
export function placeName({ file, start }: Span, report: Report): string {
  const source = report.source(file);
  if (!source) return file;
  if (source.workbook !== undefined) return `${file}!${source.cellAt(start)}`;
  const { line, column } = source.positionAt(start);
  return `${file}:${line}:${column}`;
}
