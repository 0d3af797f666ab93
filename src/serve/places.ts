import { placeName } from '../diagnostics/placeName.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Span } from '../diagnostics/span.ts';

/** Finds files by their names in findings, and makes addresses that open an editor. */
export interface Editor {
  /** The absolute path of a file; undefined when it is no file of its own. */
  readonly pathOf: (file: string) => string | undefined;
  /** An address with `{file}`, `{line}` and `{column}`; undefined when no editor is to be opened. */
  readonly address: string | undefined;
}

/** The place of a span for people, and the address that opens an editor there. */
export function placeOf(span: Span, report: Report, editor: Editor): { place: string; link?: string } {
  const place = placeName(span, report);
  const source = report.source(span.file);
  const path = editor.pathOf(source?.workbook ?? span.file);
  if (editor.address === undefined || editor.address === '' || path === undefined) return { place };
  const { line, column } =
    source && !source.workbook ? source.positionAt(span.start) : { line: 1, column: 1 };
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const values: Record<string, string> = { file: encoded, line: String(line), column: String(column) };
  return { place, link: editor.address.replace(/\{(file|line|column)\}/gu, (_, name) => values[name] ?? '') };
}

/**
 * The addresses of editors that take one. An address asks the browser, which asks the system; so no program is started by a
 * request over the network, and it works where the browser is.
 */
export const EDITORS: Readonly<Record<string, string>> = {
  vscode: 'vscode://file{file}:{line}:{column}',
  vscodium: 'vscodium://file{file}:{line}:{column}',
  cursor: 'cursor://file{file}:{line}:{column}',
  windsurf: 'windsurf://file{file}:{line}:{column}',
  zed: 'zed://file{file}:{line}:{column}',
  idea: 'idea://open?file={file}&line={line}&column={column}',
  textmate: 'txmt://open?url=file://{file}&line={line}&column={column}',
  none: '',
};
