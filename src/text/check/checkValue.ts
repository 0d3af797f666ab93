import { nearest } from '../../diagnostics/nearest.ts';
import type { Report } from '../../diagnostics/report.ts';
import { type FieldSpec, itemOf, TEXT } from '../../outline/schema/fieldSpec.ts';
import { HELPERS } from '../render/helperNames.ts';
import type { Template } from '../template.ts';
import { resolve, type Scope } from './scope.ts';

/** What the check of templates has gone through. */
export interface Checked {
  /** The fields they name: what is not among them is never placed. */
  readonly touched: Set<FieldSpec>;
  /** Values of which nothing is declared, with the template they stand in. */
  readonly undeclared: Map<hbs.AST.Node, Template>;
}

/** One template under check, with all it can include. */
export interface Checking extends Checked {
  readonly template: Template;
  /** The template of a name, parsed; undefined after reporting when it is none. */
  readonly parsed: (name: string) => Template | undefined;
  /** The names of all templates. */
  readonly names: readonly string[];
  readonly report: Report;
  /** The partials it is included by; a check ends at those that include themselves. */
  readonly open: readonly Template[];
}

/** Checks a value (a path, a literal, a helper's result) and gives what it is; undefined after reporting. */
export function checkValue(
  node: hbs.AST.Expression,
  scope: Scope,
  checking: Checking,
): FieldSpec | undefined {
  if (node.type === 'SubExpression') return checkCall(node as hbs.AST.SubExpression, scope, checking);
  if (node.type !== 'PathExpression') return TEXT;
  const found = resolve(node as hbs.AST.PathExpression, scope);
  if ('unknown' in found) {
    const { unknown: name, known } = found;
    const facts = { name, known, meant: nearest(name, known) };
    checking.report.add('template-unknown-variable', facts, { span: checking.template.spanOf(node) });
    return undefined;
  }
  for (const spec of found.passed) checking.touched.add(spec);
  return found.spec;
}

/** Checks a helper's call; what is called without arguments is a plain value. */
export function checkCall(
  node: hbs.AST.MustacheStatement | hbs.AST.SubExpression,
  scope: Scope,
  checking: Checking,
): FieldSpec | undefined {
  const path = node.path as hbs.AST.PathExpression;
  const isHelper = node.params.length > 0 || node.hash !== undefined || node.type === 'SubExpression';
  if (!isHelper) return checkValue(path, scope, checking);
  const [subject] = node.params.map((param) => checkValue(param, scope, checking));
  if (!checkHelper(node, HELPERS.inline, checking)) return undefined;
  if (path.original !== 'lookup') return TEXT;
  return subject && checkList(subject, node.params[0] ?? path, checking);
}

/** Whether a helper is one of those there are, and is given what it takes; reports it when not. */
export function checkHelper(
  call: hbs.AST.MustacheStatement | hbs.AST.SubExpression | hbs.AST.BlockStatement,
  known: Readonly<Record<string, number>>,
  { report, template }: Checking,
): boolean {
  const path = call.path as hbs.AST.PathExpression;
  const name = String(path.original);
  const span = template.spanOf(path);
  const expected = Object.hasOwn(known, name) ? known[name] : undefined;
  if (expected === undefined) {
    const names = Object.keys(known);
    report.add('template-unknown-helper', { name, known: names, meant: nearest(name, names) }, { span });
    return false;
  }
  if (call.params.length === expected && call.hash === undefined) return true;
  report.add('template-arguments', { name, expected }, { span });
  return false;
}

/** What a list's items are; undefined after reporting when there is no list. */
export function checkList(
  spec: FieldSpec,
  node: hbs.AST.Node,
  { report, template }: Checking,
): FieldSpec | undefined {
  const item = spec.type === 'open' ? spec : itemOf(spec);
  if (item) return item;
  const name = String((node as hbs.AST.PathExpression).original ?? '');
  report.add('template-not-a-list', { name }, { span: template.spanOf(node) });
  return undefined;
}
