import { nearest } from '../diagnostics/nearest.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Shape } from '../outline/shape.ts';
import { HELPERS } from './helperNames.ts';
import { inside, type Resolved, resolve, type Scope } from './scope.ts';
import type { Template } from './template.ts';

/** What the check of a template has gone through. */
export interface Checked {
  /** The shapes it names: what is not among them is never placed. */
  readonly touched: Set<Shape>;
  /** Values of which nothing is declared. */
  readonly undeclared: Set<hbs.AST.Node>;
  /** Partials being checked, to end at those that include themselves. */
  readonly open: readonly Template[];
}

/**
 * Checks a template before it runs: every variable, helper and partial it names exists where it names it, lists are
 * looped through and texts placed. Goes into the partials it includes, with what they are given.
 */
export function checkTemplate(
  template: Template,
  scope: Scope,
  partials: ReadonlyMap<string, Template>,
  report: Report,
  checked: Checked,
): void {
  new Check(template, partials, report, { ...checked, open: [...checked.open, template] }).program(
    template.program,
    scope,
  );
}

class Check {
  constructor(
    readonly template: Template,
    readonly partials: ReadonlyMap<string, Template>,
    readonly report: Report,
    readonly checked: Checked,
  ) {}

  program(program: hbs.AST.Program | undefined, scope: Scope): void {
    for (const statement of program?.body ?? []) this.#statement(statement, scope);
  }

  #statement(statement: hbs.AST.Statement, scope: Scope): void {
    switch (statement.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return;
      case 'MustacheStatement':
        return this.#mustache(statement as hbs.AST.MustacheStatement, scope);
      case 'BlockStatement':
        return this.#block(statement as hbs.AST.BlockStatement, scope);
      case 'PartialStatement':
        return this.#partial(statement as hbs.AST.PartialStatement, scope);
      default:
        this.report.add(
          'template-unsupported',
          { what: UNSUPPORTED[statement.type] ?? statement.type },
          this.#at(statement),
        );
    }
  }

  #mustache(statement: hbs.AST.MustacheStatement, scope: Scope): void {
    const shape = this.#call(statement, scope);
    const found =
      shape?.type === 'list'
        ? 'a list'
        : shape?.type === 'record' || shape?.type === 'map'
          ? 'a mapping'
          : undefined;
    const name = String((statement.path as hbs.AST.PathExpression).original);
    if (shape?.type === 'open') this.checked.undeclared.add(statement);
    if (found) this.report.add('template-not-text', { name, found }, this.#at(statement));
  }

  /** A helper's call, or a plain value. */
  #call(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, scope: Scope): Shape | undefined {
    const path = node.path as hbs.AST.PathExpression;
    const isHelper = node.params.length > 0 || node.hash !== undefined || node.type === 'SubExpression';
    if (!isHelper) return this.#expression(path, scope);
    const shapes = node.params.map((param) => this.#expression(param, scope));
    for (const pair of node.hash?.pairs ?? []) this.#expression(pair.value, scope);
    const known = HELPERS.inline;
    if (!known.includes(path.original)) {
      this.report.add(
        'template-unknown-helper',
        { name: path.original, known, meant: nearest(path.original, known) },
        this.#at(path),
      );
    }
    if (path.original !== 'lookup') return { type: 'text' };
    const [list] = shapes;
    return list?.type === 'list' ? list.of : { type: 'text' };
  }

  #expression(node: hbs.AST.Expression, scope: Scope): Shape | undefined {
    if (node.type === 'SubExpression') return this.#call(node as hbs.AST.SubExpression, scope);
    if (node.type !== 'PathExpression') return { type: 'text' };
    const path = node as hbs.AST.PathExpression;
    const found: Resolved = resolve(path, scope);
    if ('unknown' in found) {
      const { unknown: name, known } = found;
      this.report.add(
        'template-unknown-variable',
        { name, known, meant: nearest(name, known) },
        this.#at(path),
      );
      return undefined;
    }
    for (const shape of found.passed) this.checked.touched.add(shape);
    return found.shape;
  }

  #block(block: hbs.AST.BlockStatement, scope: Scope): void {
    const name = String(block.path.original);
    const known = HELPERS.block;
    if (!known.includes(name)) {
      const meant = nearest(name, known);
      this.report.add('template-unknown-helper', { name, known, meant }, this.#at(block.path));
      return;
    }
    const [subject] = block.params.map((param) => this.#expression(param, scope));
    this.program(block.inverse, scope);
    if (name === 'if' || name === 'unless' || !subject) return this.program(block.program, scope);
    if (name === 'each' && subject.type !== 'list' && subject.type !== 'open') {
      const [param] = block.params as hbs.AST.PathExpression[];
      this.report.add('template-not-a-list', { name: param?.original ?? '' }, this.#at(block.path));
      return;
    }
    const context = subject.type === 'list' && name === 'each' ? subject.of : this.#unitOr(subject, scope);
    const params = (block.program.blockParams ?? []).map((param, i): [string, Shape] => [
      param,
      i === 0 ? context : { type: 'text' },
    ]);
    this.program(block.program, inside(scope, context, params));
  }

  #unitOr = (shape: Shape, scope: Scope): Shape =>
    shape.type === 'text' && shape.reference === 'unit' ? scope.unit : shape;

  #partial(statement: hbs.AST.PartialStatement, scope: Scope): void {
    const [given] = statement.params.map((param) => this.#expression(param, scope));
    const hash = (statement.hash?.pairs ?? []).map(
      (pair) => [pair.key, this.#expression(pair.value, scope) ?? OPEN] as const,
    );
    if (statement.name.type === 'SubExpression') return this.#blockTemplate(statement, scope);
    const name = String((statement.name as hbs.AST.PathExpression).original);
    const partial = this.partials.get(name);
    if (!partial) {
      const known = [...this.partials.keys()].filter((other) => other.startsWith('partials/'));
      this.report.add(
        'template-unknown-partial',
        { name, known, meant: nearest(name, known) },
        this.#at(statement.name),
      );
      return;
    }
    if (this.checked.open.includes(partial)) return;
    const context = given ?? scope.contexts.at(-1) ?? OPEN;
    const withHash: Shape =
      context.type === 'record' && hash.length > 0
        ? { type: 'record', fields: new Map([...context.fields, ...hash]) }
        : context;
    checkTemplate(
      partial,
      { ...scope, contexts: [withHash], params: new Map() },
      this.partials,
      this.report,
      this.checked,
    );
  }

  /** The one computed name there is: `{{> (lookup this "kind")}}`, the template of a block. */
  #blockTemplate(statement: hbs.AST.PartialStatement, scope: Scope): void {
    const { path, params } = statement.name as hbs.AST.SubExpression;
    const [subject, key] = params as [hbs.AST.PathExpression?, hbs.AST.StringLiteral?];
    const block = subject && this.#expression(subject, scope);
    const fine = path.original === 'lookup' && block?.type === 'block' && key?.value === 'kind';
    if (!fine)
      this.report.add(
        'template-unsupported',
        { what: 'computed names of partials' },
        this.#at(statement.name),
      );
  }

  #at = (node: { readonly loc: hbs.AST.SourceLocation }) => ({ span: this.template.spanOf(node) });
}

const OPEN: Shape = { type: 'open' };

const UNSUPPORTED: Record<string, string> = {
  PartialBlockStatement: 'partial blocks',
  Decorator: 'decorators',
  DecoratorBlock: 'inline partials',
};
