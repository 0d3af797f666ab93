import { nearest } from '../../diagnostics/nearest.ts';
import { type FieldSpec, isText, itemOf, OPEN, TEXT } from '../../outline/schema/fieldSpec.ts';
import { MAX_DEPTH } from '../render/budget.ts';
import { HELPERS } from '../render/helpers.ts';
import { type Checking, checkCall, checkHelper, checkList, checkValue } from './checkValue.ts';
import { inside, type Scope } from './scope.ts';

/**
 * Checks a template before it runs: every variable, helper and partial that it names exists, loops get lists, and only
 * texts are printed. Follows the partials it includes, with the values they are given; each is checked once for the same
 * values, however many ways lead to it.
 */
export function checkTemplate(scope: Scope, checking: Checking): void {
  const { template, contexts, open } = checking;
  if (open.includes(template) || !contexts.isNew(template, scope.contexts.at(-1))) return;
  checkProgram(template.program, scope, {
    ...checking,
    open: [...open, template],
  });
}

function checkProgram(program: hbs.AST.Program | undefined, scope: Scope, checking: Checking): void {
  for (const statement of program?.body ?? []) checkStatement(statement, scope, checking);
}

function checkStatement(statement: hbs.AST.Statement, scope: Scope, checking: Checking): void {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      break;
    case 'MustacheStatement':
      checkMustache(statement as hbs.AST.MustacheStatement, scope, checking);
      break;
    case 'BlockStatement':
      checkBlock(statement as hbs.AST.BlockStatement, scope, checking);
      break;
    case 'PartialStatement':
      checkPartial(statement as hbs.AST.PartialStatement, scope, checking);
      break;
    default:
      refuse(UNSUPPORTED[statement.type] ?? statement.type, statement, checking);
  }
}

const UNSUPPORTED: Record<string, string> = {
  PartialBlockStatement: 'partial blocks',
  Decorator: 'decorators',
  DecoratorBlock: 'inline partials',
};

function checkMustache(statement: hbs.AST.MustacheStatement, scope: Scope, checking: Checking): void {
  const spec = checkCall(statement, scope, checking);
  if (spec?.type === 'open') checking.undeclared.set(statement, checking.template);
  if (!spec || isText(spec) || spec.type === 'open') return;
  const name = String((statement.path as hbs.AST.PathExpression).original);
  const found = itemOf(spec) ? 'a list' : 'a mapping';
  checking.report.add('template-not-text', { name, found }, { span: checking.template.spanOf(statement) });
}

function checkBlock(block: hbs.AST.BlockStatement, scope: Scope, checking: Checking): void {
  const name = String(block.path.original);
  if (!checkHelper(block, HELPERS.block, checking)) return;
  const [subject] = block.params.map((param) => checkValue(param, scope, checking));
  checkProgram(block.inverse, scope, checking);
  if (name === 'if' || name === 'unless') checkProgram(block.program, scope, checking);
  else if (subject) checkInside(block, subject, scope, checking);
}

/** Checks a loop or a section, whose inside has a context of its own. */
function checkInside(
  block: hbs.AST.BlockStatement,
  subject: FieldSpec,
  scope: Scope,
  checking: Checking,
): void {
  const isLoop = block.path.original === 'each';
  const item = isLoop ? checkList(subject, block.params[0] ?? block.path, checking) : subject;
  if (!item) return;
  const context = item.type === 'unit' ? scope.unit : item;
  const names = block.program.blockParams ?? [];
  const params = names.map((param, i): [string, FieldSpec] => [param, i === 0 ? context : TEXT]);
  checkProgram(block.program, inside(scope, context, params), checking);
}

function checkPartial(statement: hbs.AST.PartialStatement, scope: Scope, checking: Checking): void {
  const [given] = statement.params.map((param) => checkValue(param, scope, checking));
  const hash = (statement.hash?.pairs ?? []).map(({ key, value }): [string, FieldSpec] => [
    key,
    checkValue(value, scope, checking) ?? OPEN,
  ]);
  if (statement.name.type === 'SubExpression') {
    checkBlockTemplate(statement, scope, checking);
    return;
  }
  const name = String((statement.name as hbs.AST.PathExpression).original);
  const partial = checking.parsed(name);
  if (!partial) {
    const known = checking.names.filter((other) => other.startsWith('partials/'));
    const place = { span: checking.template.spanOf(statement.name) };
    checking.report.add('template-unknown-partial', { name, known, meant: nearest(name, known) }, place);
    return;
  }
  const own = statement.params.length > 0 ? given : scope.contexts.at(-1);
  const context = own?.type === 'record' ? checking.contexts.with(own, hash) : (own ?? OPEN);
  if (isTooMuch(name, statement, checking)) return;
  checkTemplate({ ...scope, contexts: [context], params: new Map() }, { ...checking, template: partial });
}

/** Whether partials include one another too deep, or in too many ways; reports it at the one that is too much. */
function isTooMuch(
  name: string,
  statement: hbs.AST.PartialStatement,
  { template, open, contexts, report }: Checking,
): boolean {
  const place = { span: template.spanOf(statement) };
  if (open.length > MAX_DEPTH) report.add('template-recursion', { name, max: MAX_DEPTH }, place);
  else if (contexts.isFull) report.add('template-too-many-ways', { max: contexts.max }, place);
  return open.length > MAX_DEPTH || contexts.isFull;
}

/** Checks the template of a block, `{{> (lookup this "kind")}}`: the only computed name that templates may use. */
function checkBlockTemplate(statement: hbs.AST.PartialStatement, scope: Scope, checking: Checking): void {
  const { path, params } = statement.name as hbs.AST.SubExpression;
  const [subject, key] = params as [hbs.AST.PathExpression?, hbs.AST.StringLiteral?];
  const block = subject && checkValue(subject, scope, checking);
  if (path.original === 'lookup' && block?.type === 'block' && key?.value === 'kind') return;
  refuse('computed names of partials', statement.name, checking);
}

const refuse = (what: string, node: hbs.AST.Node, { report, template }: Checking): void =>
  report.add('template-unsupported', { what }, { span: template.spanOf(node) });
