import type { Report } from '../../diagnostics/report.ts';
import type { MakeSpan, YamlNode, YamlScalar } from './yamlNode.ts';

/**
 * Reports each comment that looks like the rest of a value: `title: We are #1` has the value `We are`. Such a comment
 * follows a value on its line, or continues a value without quotes on the next line, and no space follows its `#`.
 */
export function reportCutText(text: string, root: YamlNode, span: MakeSpan, report: Report): void {
  if (!CUT.test(text)) return;
  const values = [...scalarsOf(root)].sort((a, b) => a.start - b.start);
  let from = 0;
  for (const { start, spelled } of [...values, { start: text.length, spelled: '' }]) {
    // An alias names its scalars again.
    if (start < from) continue;
    for (const { 0: found, index, groups } of text.slice(from, start).matchAll(COMMENT)) {
      if (groups?.quoted !== undefined) continue;
      const at = from + index;
      if (CUT.test(` ${found}`) && continuesValue(text, at, values))
        report.add(
          'yaml-comment',
          { comment: found.trimEnd() },
          { span: span(at, at + found.trimEnd().length) },
        );
    }
    from = start + spelled.length;
  }
}

/** A number sign that begins a comment and has no space behind it. */
const CUT = /[ \t\n]#+[^\s#!]/;

/** A comment, or a quoted key, which may hold number signs. */
const COMMENT = /(?<quoted>"(?:[^"\\\n]|\\.)*"|'[^'\n]*')|(?<!\S)#[^\n]*/g;

/** Whether a comment at `offset` stands behind a value of its line, or is indented below a value without quotes. */
function continuesValue(text: string, offset: number, values: readonly YamlScalar[]): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(start, offset);
  if (before.trim() !== '') return !/(?:[:?]|^\s*-|\s-)\s*$/.test(before);
  const end = start - 1;
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, Math.max(0, end));
  const [, dashes = '', rest = ''] = /^((?:\s*-(?= ))*\s*)(.*)$/.exec(line) ?? [];
  const column = /^[^\s#'"[{][^:]*:(?: |$)/.test(rest) ? dashes.length : dashes.lastIndexOf('-');
  const value = values.findLast((scalar) => scalar.start < end);
  const isLast =
    value !== undefined && value.start + value.spelled.length === end - (line.length - line.trimEnd().length);
  return isLast && value.spelled !== '' && !/^["'|>]/.test(value.spelled) && before.length > column;
}

function* scalarsOf(node: YamlNode): Generator<YamlScalar> {
  if (node.type === 'scalar') yield node;
  else if (node.type === 'list') for (const item of node.items) yield* scalarsOf(item);
  else for (const { value } of node.entries) yield* scalarsOf(value);
}
