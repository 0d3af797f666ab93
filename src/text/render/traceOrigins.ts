import type { Template } from '../template.ts';

/** The helpers that a traced template calls. The check of templates rejects their names for authors. */
export const TRACERS = {
  text: '$text',
  value: '$value',
  partial: '$partial',
  enter: '$enter',
  leave: '$leave',
} as const;

/**
 * Rewrites a template so that everything it prints carries its origin: `$text` prints literal text and `$value` prints
 * a value, both with their place in the template. `$enter` and `$leave` count partials.
 */
export function traceOrigins(
  template: Template,
  undeclared: { has(node: hbs.AST.Node): boolean },
): hbs.AST.Program {
  return program(template.program, { ...template, undeclared });
}

interface Traced extends Template {
  readonly undeclared: { has(node: hbs.AST.Node): boolean };
}

function program(node: hbs.AST.Program, template: Traced): hbs.AST.Program {
  return { ...node, body: node.body.flatMap((statement) => traced(statement, template)) };
}

function traced(statement: hbs.AST.Statement, template: Traced): hbs.AST.Statement[] {
  switch (statement.type) {
    case 'ContentStatement':
      return lines(statement as hbs.AST.ContentStatement, template);
    case 'MustacheStatement':
      return [value(statement as hbs.AST.MustacheStatement, template)];
    case 'BlockStatement':
      return [block(statement as hbs.AST.BlockStatement, template)];
    case 'PartialStatement':
      return partial(statement as hbs.AST.PartialStatement, template);
    default:
      return [];
  }
}

function block(statement: hbs.AST.BlockStatement, template: Traced): hbs.AST.BlockStatement {
  const { inverse } = statement;
  return {
    ...statement,
    program: program(statement.program, template),
    ...(inverse ? { inverse: program(inverse, template) } : {}),
  };
}

/** Splits literal text into lines, so that each has its own place. */
function lines(content: hbs.AST.ContentStatement, template: Traced): hbs.AST.Statement[] {
  const original = String(content.original);
  const from = template.spanOf(content).start + Math.max(0, original.indexOf(content.value));
  const found = [...content.value.matchAll(/[^\n]*\n|[^\n]+/g)];
  return found.map((line) => {
    const start = from + line.index;
    const end = start + line[0].replace(/\n$/, '').length;
    return call(TRACERS.text, content.loc, [
      text(line[0], content.loc),
      ...place(template, start, end, content.loc),
    ]);
  });
}

function value(statement: hbs.AST.MustacheStatement, template: Traced): hbs.AST.Statement {
  const { path, params, hash, loc } = statement;
  const isCall = params.length > 0 || hash !== undefined;
  const inner = isCall ? ({ type: 'SubExpression', path, params, hash, loc } as hbs.AST.SubExpression) : path;
  const { start, end } = template.spanOf(statement);
  const declared = template.undeclared.has(statement) ? 0 : 1;
  return call(TRACERS.value, loc, [inner, ...place(template, start, end, loc), number(declared, loc)]);
}

function partial(statement: hbs.AST.PartialStatement, template: Traced): hbs.AST.Statement[] {
  const { name, loc } = statement;
  const { start, end } = template.spanOf(statement);
  const spelled =
    name.type === 'SubExpression'
      ? ({ ...call(TRACERS.partial, loc, [name]), type: 'SubExpression' } as unknown as hbs.AST.SubExpression)
      : name;
  return [
    call(TRACERS.enter, loc, place(template, start, end, loc)),
    { ...statement, name: spelled, indent: '' } as hbs.AST.PartialStatement,
    call(TRACERS.leave, loc, []),
  ];
}

function call(
  name: string,
  loc: hbs.AST.SourceLocation,
  params: hbs.AST.Expression[],
): hbs.AST.MustacheStatement {
  const path = { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc };
  const plain = { hash: undefined, escaped: false, strip: { open: false, close: false } };
  return { type: 'MustacheStatement', path, params, ...plain, loc } as unknown as hbs.AST.MustacheStatement;
}

const place = (
  template: Traced,
  start: number,
  end: number,
  loc: hbs.AST.SourceLocation,
): hbs.AST.Expression[] => [text(template.name, loc), number(start, loc), number(end, loc)];

const number = (value: number, loc: hbs.AST.SourceLocation): hbs.AST.NumberLiteral =>
  ({ type: 'NumberLiteral', value, original: value, loc }) as hbs.AST.NumberLiteral;

const text = (value: string, loc: hbs.AST.SourceLocation): hbs.AST.StringLiteral =>
  ({ type: 'StringLiteral', value, original: value, loc }) as hbs.AST.StringLiteral;
