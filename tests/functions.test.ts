import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';

/** A function of `src`. Its branches do not include those of functions inside it. */
interface Measured {
  readonly name: string;
  readonly lines: number;
  readonly branches: number;
}

const MOST = { lines: 60, branches: 15 } as const;

const FUNCTION = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/u;
const BRANCH =
  /^(?:If|For|ForOf|ForIn|While|DoWhile)Statement$|^(?:Conditional|Logical)Expression$|^(?:CatchClause|SwitchCase)$/u;

type Node = { readonly type: string; readonly start: number; readonly end: number } & Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** Lists the functions of a source, each with its lines and its branches: one, and one more for each fork. */
function functionsOf(path: string, source: string): Measured[] {
  const found: Measured[] = [];
  const branchesBelow = (node: Node): number =>
    childrenOf(node)
      .filter((child) => !FUNCTION.test(child.type))
      .reduce((sum, child) => sum + (BRANCH.test(child.type) ? 1 : 0) + branchesBelow(child), 0);
  const visit = (node: Node): void => {
    if (FUNCTION.test(node.type)) {
      const line = source.slice(0, node.start).split('\n').length;
      const lines = source.slice(node.start, node.end).split('\n').length;
      found.push({ name: `${path}:${line}`, lines, branches: 1 + branchesBelow(node) });
    }
    childrenOf(node).forEach(visit);
  };
  visit(parseAst(source, { lang: 'ts' }) as unknown as Node);
  return found;
}

const functions = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => functionsOf(path, readFileSync(join('src', path), 'utf8')));

test('lines and branches of a function are counted, without the branches of functions in it', () => {
  const source =
    'function a(x) {\n  if (x && 1) return 2;\n  return () => {\n    return x ? 1 : 2;\n  };\n}\n';
  expect(functionsOf('a.ts', source)).toEqual([
    { name: 'a.ts:1', lines: 6, branches: 3 },
    { name: 'a.ts:3', lines: 3, branches: 2 },
  ]);
  expect(functions.length).toBeGreaterThan(1000);
});

test.each(['lines', 'branches'] as const)('functions are small, by their %s', (measure) => {
  const large = functions
    .filter((one) => one[measure] > MOST[measure])
    .map((one) => `${one.name}: ${one[measure]} ${measure}`);
  expect(large).toEqual([]);
});
