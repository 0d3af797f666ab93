import type { Parts } from './parts.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `slide`, `image`, `hyperlink`… */
  readonly type: string;
  /** The name of the target part, or the address of an external target. */
  readonly target: string;
  readonly external: boolean;
}

/** Returns the relationships of one part, in order. `source` is the part's name; `''` is the package itself. */
export function relationshipsOf(parts: Parts, source: string): Relationship[] {
  const name = relsName(source);
  const elements = parts.has(name) ? parts.xml(name).getElementsByTagName('Relationship') : [];
  return elements.map((element) => {
    const external = element.getAttribute('TargetMode') === 'External';
    const target = element.getAttribute('Target') ?? '';
    return {
      id: element.getAttribute('Id') ?? '',
      type: (element.getAttribute('Type') ?? '').replace(/^.*\//, ''),
      target: external ? target : resolveTarget(source, target),
      external,
    };
  });
}

/** Returns the target of a part's first relationship of `type`. */
export function targetOf(parts: Parts, source: string, type: string): string | undefined {
  return relationshipsOf(parts, source).find((relationship) => relationship.type === type)?.target;
}

/** Returns the name of the part that holds the relationships of `source`. */
export function relsName(source: string): string {
  const at = source.lastIndexOf('/') + 1;
  return `${source.slice(0, at)}_rels/${source.slice(at)}.rels`;
}

function resolveTarget(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
