import { type FieldSpec, itemOf, TEXT } from '../../outline/schema/fieldSpec.ts';

/** The meanings of names in a stretch of a template. */
export interface Scope {
  /** The contexts, innermost last. `this`, `../` and plain names are looked up in them. */
  readonly contexts: readonly FieldSpec[];
  /** Block parameters: `{{#each items as |item|}}`. */
  readonly params: ReadonlyMap<string, FieldSpec>;
  /** The data variables: `@deck` and so on. */
  readonly data: ReadonlyMap<string, FieldSpec>;
  /** The description of a unit, which replaces a field that names one. */
  readonly unit: FieldSpec;
}

/** The description that a path leads to, with the fields on its way; or its unknown part with the names known there. */
export type Resolved =
  | { readonly spec: FieldSpec; readonly passed: readonly FieldSpec[] }
  | { readonly unknown: string; readonly known: readonly string[] };

/** Looks up a path in a scope. `passed` holds the fields on its way, the last one included. */
export function resolve(path: hbs.AST.PathExpression, scope: Scope): Resolved {
  const parts = path.parts.map(String);
  const [head = ''] = parts;
  if (path.data) {
    const spec = scope.data.get(head);
    return spec
      ? descend(spec, parts.slice(1), scope)
      : { unknown: `@${head}`, known: [...scope.data.keys()].map((name) => `@${name}`) };
  }
  const param = path.depth === 0 && !path.original.startsWith('this') ? scope.params.get(head) : undefined;
  if (param) return descend(param, parts.slice(1), scope);
  const context = scope.contexts.at(-1 - path.depth);
  return context ? descend(context, parts, scope) : { unknown: path.original, known: [] };
}

/** Returns the scope inside a block or partial whose context is `context`. */
export const inside = (
  scope: Scope,
  context: FieldSpec,
  params: Iterable<readonly [string, FieldSpec]> = [],
): Scope => ({
  ...scope,
  contexts: [...scope.contexts, context],
  params: new Map([...scope.params, ...params]),
});

function descend(from: FieldSpec, parts: readonly string[], scope: Scope): Resolved {
  const passed: FieldSpec[] = [];
  let spec = from;
  for (const part of parts) {
    const next = step(spec, part, scope);
    if (!next) return { unknown: part, known: spec.type === 'record' ? Object.keys(spec.fields ?? {}) : [] };
    passed.push(next);
    spec = next;
  }
  return { spec, passed };
}

function step(spec: FieldSpec, name: string, scope: Scope): FieldSpec | undefined {
  const { type, fields = {} } = spec;
  if (type === 'unit') return step(scope.unit, name, scope);
  if (type === 'record') return Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (type === 'block') return name === 'kind' ? TEXT : undefined;
  if (type === 'map') return spec.of;
  if (type === 'open') return name !== '' && !name.startsWith('@') ? spec : undefined;
  const item = itemOf(spec);
  if (name === 'length') return item && TEXT;
  return /^\d+$/.test(name) ? item : undefined;
}
