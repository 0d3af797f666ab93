/** A mistake in a template: the problem, its line from 1 and its column from 0. */
export interface SyntaxProblem {
  readonly problem: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Finds the mistake in an exception of Handlebars. The message of the compiler ends with the place (` - 3:4`). The
 * message of the parser begins with the line and shows the text before the mistake above a pointer.
 */
export function syntaxError(thrown: unknown, text: string): SyntaxProblem {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const placed = /^([\s\S]*) - (\d+):(\d+)$/.exec(message);
  if (placed) return { problem: placed[1] ?? '', line: Number(placed[2]), column: Number(placed[3]) };
  const [head = '', excerpt = '', pointer = ''] = message.split('\n');
  const line = Number(/on line (\d+)/.exec(head)?.[1] ?? 1);
  const before = excerpt.slice(0, pointer.indexOf('^')).replace(/^\.\.\./, '');
  const got = /got '(\w+)'$/.exec(message)?.[1];
  const problem = got ? `${TOKENS[got] ?? got.toLowerCase()} is not expected here` : head.replace(/:$/, '');
  return { problem, line, column: columnAfter(text.split('\n')[line - 1] ?? '', before) };
}

/** The parser's tokens in the words of a finding. */
const TOKENS: Record<string, string> = {
  EOF: 'the end of the file',
  INVALID: 'this character',
  CLOSE: '`}}`',
  CLOSE_UNESCAPED: '`}}}`',
  OPEN_ENDBLOCK: '`{{/`',
  INVERSE: '`{{else}}`',
  OPEN_INVERSE: '`{{^`',
  EQUALS: '`=`',
};

/** Returns the column behind the longest end of `before` that the line holds. */
function columnAfter(line: string, before: string): number {
  for (let length = before.length; length > 0; length--) {
    const start = line.lastIndexOf(before.slice(-length));
    if (start >= 0) return start + length;
  }
  return 0;
}
