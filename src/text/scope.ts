import type { Shape } from '../outline/shape.ts';

/** What the names in a stretch of a template can mean. */
export interface Scope {
  /** The contexts, innermost last: what `this`, `../` and plain names look into. */
  readonly contexts: readonly Shape[];
  /** Block parameters: `{{#each items as |item|}}`. */
  readonly params: ReadonlyMap<string, Shape>;
  /** `@deck` and its like. */
  readonly data: ReadonlyMap<string, Shape>;
  /** What a field that names a unit turns into. */
  readonly unit: Shape;
}

/** A name's meaning, or the part of it that means nothing and the names there are instead. */
export type Resolved =
  | { readonly shape: Shape; readonly passed: readonly Shape[] }
  | { readonly unknown: string; readonly known: readonly string[] };

/** Finds out what a path means in a scope. `passed` are the shapes on the way, the last one included. */
export function resolve(path: hbs.AST.PathExpression, scope: Scope): Resolved {
  const parts = path.parts.map(String);
  const [head = ''] = parts;
  if (path.data) {
    const shape = scope.data.get(head);
    return shape
      ? descend(shape, parts.slice(1), scope)
      : { unknown: `@${head}`, known: [...scope.data.keys()].map((name) => `@${name}`) };
  }
  const param = path.depth === 0 && !path.original.startsWith('this') ? scope.params.get(head) : undefined;
  if (param) return descend(param, parts.slice(1), scope);
  const context = scope.contexts.at(-1 - path.depth);
  return context ? descend(context, parts, scope) : { unknown: path.original, known: [] };
}

/** The scope inside a block or partial that has `context` as its own. */
export const inside = (
  scope: Scope,
  context: Shape,
  params: Iterable<readonly [string, Shape]> = [],
): Scope => ({
  ...scope,
  contexts: [...scope.contexts, context],
  params: new Map([...scope.params, ...params]),
});

function descend(from: Shape, parts: readonly string[], scope: Scope): Resolved {
  const passed: Shape[] = [];
  let shape = from;
  for (const part of parts) {
    const next = step(shape, part, scope);
    if (!next) return { unknown: part, known: shape.type === 'record' ? [...shape.fields.keys()] : [] };
    passed.push(next);
    shape = next;
  }
  return { shape, passed };
}

function step(shape: Shape, name: string, scope: Scope): Shape | undefined {
  if (shape.type === 'text' && shape.reference === 'unit') return step(scope.unit, name, scope);
  if (shape.type === 'record') return shape.fields.get(name);
  if (shape.type === 'list')
    return name === 'length' ? { type: 'text' } : /^\d+$/.test(name) ? shape.of : undefined;
  if (shape.type === 'block') return name === 'kind' ? { type: 'text' } : undefined;
  if (shape.type === 'map') return shape.of;
  return shape.type === 'open' && name !== '' && !name.startsWith('@') ? shape : undefined;
}
