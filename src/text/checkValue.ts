import { nearest } from '../diagnostics/nearest.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Shape } from '../outline/shape.ts';
import { HELPERS } from './helperNames.ts';
import { resolve, type Scope } from './scope.ts';
import type { Template } from './template.ts';

/** What the check of templates has gone through. */
export interface Checked {
  /** The shapes they name: what is not among them is never placed. */
  readonly touched: Set<Shape>;
  /** Values of which nothing is declared. */
  readonly undeclared: Set<hbs.AST.Node>;
}

/** One template under check, with all it can include. */
export interface Checking extends Checked {
  readonly template: Template;
  readonly partials: ReadonlyMap<string, Template>;
  readonly report: Report;
  /** The partials it is included by; a check ends at those that include themselves. */
  readonly open: readonly Template[];
}

/** Checks a value (a path, a literal, a helper's result) and gives its shape; undefined after reporting. */
export function checkValue(node: hbs.AST.Expression, scope: Scope, checking: Checking): Shape | undefined {
  if (node.type === 'SubExpression') return checkCall(node as hbs.AST.SubExpression, scope, checking);
  if (node.type !== 'PathExpression') return { type: 'text' };
  const found = resolve(node as hbs.AST.PathExpression, scope);
  if ('unknown' in found) {
    const { unknown: name, known } = found;
    const facts = { name, known, meant: nearest(name, known) };
    checking.report.add('template-unknown-variable', facts, { span: checking.template.spanOf(node) });
    return undefined;
  }
  for (const shape of found.passed) checking.touched.add(shape);
  return found.shape;
}

/** Checks a helper's call; what is called without arguments is a plain value. */
export function checkCall(
  node: hbs.AST.MustacheStatement | hbs.AST.SubExpression,
  scope: Scope,
  checking: Checking,
): Shape | undefined {
  const path = node.path as hbs.AST.PathExpression;
  const isHelper = node.params.length > 0 || node.hash !== undefined || node.type === 'SubExpression';
  if (!isHelper) return checkValue(path, scope, checking);
  const shapes = node.params.map((param) => checkValue(param, scope, checking));
  for (const pair of node.hash?.pairs ?? []) checkValue(pair.value, scope, checking);
  if (!checkHelper(path, HELPERS.inline, checking)) return undefined;
  const [subject] = shapes;
  return path.original === 'lookup' && subject?.type === 'list' ? subject.of : { type: 'text' };
}

/** Whether a helper's name is one of those there are; reports it when not. */
export function checkHelper(
  path: hbs.AST.PathExpression,
  known: readonly string[],
  checking: Checking,
): boolean {
  const name = String(path.original);
  if (known.includes(name)) return true;
  const facts = { name, known, meant: nearest(name, known) };
  checking.report.add('template-unknown-helper', facts, { span: checking.template.spanOf(path) });
  return false;
}
