import type { Report } from '../../diagnostics/report.ts';
import { SourceFile } from '../../diagnostics/sourceFile.ts';
import type { MakeSpan } from './yamlNode.ts';

/** A mistake that the YAML library found. */
export interface YamlProblem {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/**
 * Reports the mistakes in a YAML text. One mistake causes others behind it, so only the first of a line is reported.
 */
export function reportYamlProblems(
  problems: readonly YamlProblem[],
  text: string,
  span: MakeSpan,
  report: Report,
): void {
  const lines = new Set<number>();
  const source = new SourceFile(text);
  for (const problem of problems) {
    const { number: line } = source.lineAt(problem.pos[0]);
    if (!lines.has(line)) reportProblem(problem, text, span, report);
    lines.add(line);
  }
}

function reportProblem(
  { code, message, pos }: YamlProblem,
  text: string,
  makeSpan: MakeSpan,
  report: Report,
): void {
  const [end] = pos;
  const quote = /^Missing closing (.)quote/.exec(message)?.[1];
  const start = quote ? text.lastIndexOf(quote, end - 1) : end;
  const span = makeSpan(start, Math.max(start, Math.min(pos[1], text.length)));
  if (code === 'TAB_AS_INDENT') report.add('yaml-tab', {}, { span });
  else if (code === 'MULTIPLE_DOCS') report.add('yaml-documents', {}, { span });
  else if (code === 'TAG_RESOLVE_FAILED') report.add('yaml-tag', { tag: text.slice(...pos) }, { span });
  else report.add('yaml-syntax', { problem: message }, { span });
}
