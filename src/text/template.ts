import type { Report } from '../diagnostics/report.ts';
import type { Span } from '../diagnostics/span.ts';
import { cleanText } from '../language/cleanText.ts';
import { tidyText } from '../language/tidyText.ts';
import { tooDeepAt } from './check/nesting.ts';
import { syntaxError } from './check/syntaxError.ts';
import { handlebarsCompiler } from './render/handlebarsCompiler.ts';

/** The text of a template and its file. */
export interface TemplateSource {
  readonly file: string;
  readonly text: string;
}

/** A parsed template. */
export interface Template {
  /** `stats` for templates/stats.hbs, `partials/head` for templates/partials/head.hbs. */
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly program: hbs.AST.Program;
  readonly spanOf: (node: { readonly loc: hbs.AST.SourceLocation }) => Span;
}

/** The most characters of a template: almost twenty times those of the longest of ours. */
export const MAX_LENGTH = 50_000;
/** The most blocks or calls inside one another, and the most parts of a path. */
const MAX_DEPTH = 100;

/** Parses a template. Returns undefined, with a finding, when it is not valid Handlebars. */
export function parseTemplate(source: TemplateSource, report: Report): Template | undefined {
  const { file } = source;
  const text = tidyText(source.text);
  const place = (start: number, end = start) => ({ span: { file, start, end } });
  if (text.length > MAX_LENGTH) {
    report.add('template-too-large', { length: text.length, max: MAX_LENGTH }, place(0));
    return undefined;
  }
  if (cleanText(text) !== text) {
    report.add('template-characters', {}, place(0));
    return undefined;
  }
  const deep = tooDeepAt(text, MAX_DEPTH);
  if (deep !== undefined) {
    report.add('template-too-deep', { max: MAX_DEPTH }, place(deep, deep + 2));
    return undefined;
  }
  try {
    const offset = offsetsOf(text);
    const spanOf = ({ loc }: { readonly loc: hbs.AST.SourceLocation }): Span => ({
      file,
      start: offset(loc.start),
      end: offset(loc.end),
    });
    const program = withPrograms(handlebarsCompiler().parse(text));
    return { name: nameOf(file), file, text, program, spanOf };
  } catch (thrown) {
    const { problem, line, column } = syntaxError(thrown, text);
    const start = offsetsOf(text)({ line, column });
    report.add('template-syntax', { problem }, place(start, lineEnd(text, start)));
    return undefined;
  }
}

/**
 * Returns the name that calls a template: the name of its file, with `partials/` before it when it is in that folder.
 */
export function nameOf(file: string): string {
  const parts = file.replace(/\.hbs$/, '').split('/');
  return parts.slice(parts.at(-2) === 'partials' ? -2 : -1).join('/');
}

/** Converts the positions of Handlebars, whose lines count from 1 and whose columns count from 0, to offsets. */
function offsetsOf(text: string): (position: hbs.AST.Position) => number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((end) => end.index + 1)];
  return ({ line, column }) => (starts[line - 1] ?? text.length) + column;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/**
 * Gives `{{^if}}…{{/if}}` an empty program, so that every block has one; the parser makes only its inverse. The compiler
 * then asks how white space is stripped between the two.
 */
function withPrograms(program: hbs.AST.Program): hbs.AST.Program {
  for (const statement of program.body) {
    if (statement.type !== 'BlockStatement') continue;
    const block = statement as Partial<Pick<hbs.AST.BlockStatement, 'program' | 'inverse' | 'inverseStrip'>>;
    block.program ??= { ...program, body: [] };
    block.inverseStrip ??= { open: false, close: false };
    withPrograms(block.program);
    if (block.inverse) withPrograms(block.inverse);
  }
  return program;
}
