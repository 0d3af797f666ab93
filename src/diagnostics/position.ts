/** A place as editors count it: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The position of an offset in a text; an offset beyond the text is its end. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const breaks = before.match(LINE_BREAK)?.length ?? 0;
  return { line: breaks + 1, column: before.length - lineStart(text, before.length) + 1 };
}

/** Where the line that holds `offset` begins. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), loneReturn(text, offset)) + 1;
}

/** The line that holds `offset`, without its line break. */
export function lineAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  return /^[^\r\n]*/u.exec(text.slice(start))?.[0] ?? '';
}

const LINE_BREAK = /\r\n|\r|\n/gu;

/** The last carriage return before `offset` that ends a line by itself, as old Macs wrote it. */
function loneReturn(text: string, offset: number): number {
  const at = offset > 0 ? text.lastIndexOf('\r', offset - 1) : -1;
  return at >= 0 && text[at + 1] !== '\n' ? at : -1;
}
