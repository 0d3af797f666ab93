import type { Report } from '../diagnostics/report.ts';
import type { Origin, Span } from '../diagnostics/span.ts';
import type { DrawnPage } from '../preview/live/drawPages.ts';

/** A page, and what on it was written in the line. */
export interface FoundPage {
  readonly key: string;
  readonly area?: number;
}

/**
 * Lists the pages that show something of a line, from 1: first the one whose block holds the line, then those that show a text
 * of it elsewhere. `isFile` tells the names by which findings call the file.
 */
export function pagesAt(
  pages: readonly DrawnPage[],
  isFile: (name: string) => boolean,
  line: number,
  report: Report,
): FoundPage[] {
  const has = (span: Span | undefined): boolean => {
    const source = span && isFile(span.file) ? report.source(span.file) : undefined;
    if (!span || !source) return false;
    return source.positionAt(span.start).line <= line && line <= source.positionAt(span.end).line;
  };
  const hasOrigin = ({ value, template }: Origin) => has(value) || has(template);
  const shown = pages.flatMap(({ page, areas }): FoundPage[] => {
    const area = areas().findIndex(({ origin }) => hasOrigin(origin));
    if (area >= 0) return [{ key: page.key, area }];
    return has(page.origin.template) ? [{ key: page.key }] : [];
  });
  const holder = holderOf(pages, isFile, line, report);
  if (holder === undefined) return shown;
  const own = shown.find(({ key }) => key === holder);
  return [own ?? { key: holder }, ...shown.filter((one) => one !== own)];
}

/** The key of the page whose block begins at the line or is the last one to begin before it. */
function holderOf(
  pages: readonly DrawnPage[],
  isFile: (name: string) => boolean,
  line: number,
  report: Report,
): string | undefined {
  let holder: { key: string; line: number } | undefined;
  for (const { page } of pages) {
    const { value } = page.origin;
    const source = isFile(value.file) ? report.source(value.file) : undefined;
    if (!source) continue;
    const begins = source.positionAt(value.start).line;
    if (begins <= line && begins > (holder?.line ?? 0)) holder = { key: page.key, line: begins };
  }
  return holder?.key;
}
