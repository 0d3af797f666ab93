import type { Parts } from './parts.ts';
import { XmlElement } from './xmlTree.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** The address of a type: a package's own (metadata of its own) are OPC's, all others Office's. */
const addressOf = (type: string) => (type.startsWith('metadata/') ? `${PACKAGE}/${type}` : OFFICE + type);

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: `slide`, `image`, `hyperlink`… */
  readonly type: string;
  /** Name of the target part, or the address when external. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of one part, changed in place. `source` is the part's name; `''` is the package itself. */
export class Relationships {
  readonly #parts: Parts;
  readonly #source: string;

  constructor(parts: Parts, source: string) {
    this.#parts = parts;
    this.#source = source;
  }

  list(): Relationship[] {
    return this.#elements().map((element) => {
      const external = element.getAttribute('TargetMode') === 'External';
      const target = element.getAttribute('Target') ?? '';
      return {
        id: element.getAttribute('Id') ?? '',
        type: (element.getAttribute('Type') ?? '').replace(/^.*\//, ''),
        target: external ? target : resolveTarget(this.#source, target),
        external,
      };
    });
  }

  /** The target part of the first relationship of `type`. */
  target(type: string): string | undefined {
    return this.list().find((relationship) => relationship.type === type)?.target;
  }

  /** The id of the relationship to `target`, made when there is none. */
  to(type: string, target: string, external = false): string {
    if (!this.#parts.has(relsName(this.#source))) this.clear();
    const [address, written] = [addressOf(type), external ? target : relativeTarget(this.#source, target)];
    const elements = this.#elements();
    const known = elements.find(
      (each) => each.getAttribute('Target') === written && each.getAttribute('Type') === address,
    );
    if (known) return known.getAttribute('Id') ?? '';
    const element = new XmlElement('Relationship');
    const id = freeId(elements);
    element.setAttribute('Id', id);
    element.setAttribute('Type', address);
    element.setAttribute('Target', written);
    if (external) element.setAttribute('TargetMode', 'External');
    this.#parts.xml(relsName(this.#source)).appendChild(element);
    return id;
  }

  /** Removes the relationships that `unwanted` picks. */
  remove(unwanted: (relationship: Relationship) => boolean): void {
    const ids = new Set(
      this.list()
        .filter(unwanted)
        .map((r) => r.id),
    );
    for (const element of this.#elements()) {
      if (ids.has(element.getAttribute('Id') ?? '')) element.parentNode?.removeChild(element);
    }
  }

  /** Leaves the part without relationships. */
  clear(): void {
    this.#parts.set(relsName(this.#source), `<Relationships xmlns="${PACKAGE}"/>`);
  }

  #elements(): XmlElement[] {
    const name = relsName(this.#source);
    return this.#parts.has(name) ? this.#parts.xml(name).getElementsByTagName('Relationship') : [];
  }
}

/** The part that holds the relationships of `source`. */
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

function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}

function freeId(elements: readonly XmlElement[]): string {
  const taken = elements.map((each) => Number(/^rId(\d+)$/.exec(each.getAttribute('Id') ?? '')?.[1] ?? 0));
  return `rId${Math.max(0, ...taken) + 1}`;
}
