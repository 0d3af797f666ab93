import { nearest } from '../../diagnostics/nearest.ts';
import type { Report } from '../../diagnostics/report.ts';
import { type FieldSpec, itemOf, TEXT } from '../../outline/schema/fieldSpec.ts';
import { HELPERS } from '../render/helpers.ts';
import type { Template } from '../template.ts';
import type { Contexts } from './contexts.ts';
import { resolve, type Scope } from './scope.ts';

/** The results that all checks of templates collect. */
export interface Checked {
  /** The fields that templates name. A field missing here is never placed. */
  readonly touched: Set<FieldSpec>;
  /** Values without a declaration, each with its template. */
  readonly undeclared: Map<hbs.AST.Node, Template>;
  /** The templates that were checked, each with its contexts. */
  readonly contexts: Contexts;
}

/** The check of one template and of the partials it includes. */
export interface Checking extends Checked {
  readonly template: Template;
  /** Returns the parsed template of a name; undefined, with a finding, when it cannot be parsed. */
  readonly parsed: (name: string) => Template | undefined;
  /** The names of all templates. */
  readonly names: readonly string[];
  readonly report: Report;
  /** The partials that include this template. A partial that includes itself is not checked again. */
  readonly open: readonly Template[];
}

/**
 * Checks a value (a path, a literal, the result of a helper) and returns its description; undefined after a finding.
 */
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

/** Checks the call of a helper. A name without arguments is a plain value. */
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

/** Whether a helper exists and gets the right number of arguments; reports it otherwise. */
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

/** Returns the description of a list's items; undefined, after a finding, when the value is no list. */
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
