import { parseAst } from 'vitest/node';

/** One small change of a source file: the text from `start` to `end` becomes `to`. */
export interface Mutant {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly to: string;
  readonly sort: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const OPERATORS: Readonly<Record<string, readonly [sort: string, to: string]>> = {
  '<': ['comparison', '<='],
  '<=': ['comparison', '<'],
  '>': ['comparison', '>='],
  '>=': ['comparison', '>'],
  '===': ['equality', '!=='],
  '!==': ['equality', '==='],
  '+': ['arithmetic', '-'],
  '-': ['arithmetic', '+'],
  '*': ['arithmetic', '/'],
  '/': ['arithmetic', '*'],
  '&&': ['joined conditions', '||'],
  '||': ['joined conditions', '&&'],
};
const METHODS: Readonly<Record<string, string>> = { every: 'some', some: 'every' };

/**
 * Lists every mutant of a TypeScript source, in order of place. Types, imports and texts have none, and neither has
 * the number in `list[i] ?? 0`, which only the compiler needs.
 */
export function mutantsOf(file: string, source: string): Mutant[] {
  const found: Mutant[] = [];
  const add = (sort: string, start: number, end: number, to: string) =>
    found.push({ file, start, end, to, sort });
  visit(parseAst(source, { lang: 'ts' }) as unknown as Node);
  return found.sort((one, other) => one.start - other.start);

  function visit(node: Node): void {
    if (/^(?:TSType|TSInterface|TSLiteral|Import|Export(?:All|Specifier))/u.test(node.type)) return;
    mutate(node);
    for (const child of Object.values(node).flat()) if (isNode(child) && !isFiller(node, child)) visit(child);
  }

  function mutate(node: Node): void {
    if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') {
      const [left, right] = [node.left as Node, node.right as Node];
      const operator = String(node.operator);
      const start = source.indexOf(operator, left.end);
      const [sort, to] = OPERATORS[operator] ?? [];
      if (sort && to && start < right.start) add(sort, start, start + operator.length, to);
    } else if (node.type === 'Literal' && typeof node.value === 'number') {
      // The direction depends on the place of the number, so that each run makes the same choice.
      add('number', node.start, node.end, String(node.value + (node.start % 2 === 0 ? 1 : -1)));
    } else if (node.type === 'Literal' && typeof node.value === 'boolean') {
      add('true and false', node.start, node.end, String(!node.value));
    } else if (node.type === 'MemberExpression') {
      const { start, end, name } = node.property as Node;
      const to = METHODS[String(name)];
      if (to) add('every and some', start, end, to);
    } else if (node.type === 'ReturnStatement' && isNode(node.argument)) {
      if (node.argument.name === 'undefined') return;
      add('return undefined', node.argument.start, node.argument.end, 'undefined');
    }
  }
}

const isFiller = ({ operator, left, right }: Node, child: Node) =>
  operator === '??' && child === right && child.type === 'Literal' && (left as Node).computed === true;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
