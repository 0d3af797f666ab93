import { escapeXml } from '../../xml/escapeXml.ts';
import { PROLOG } from '../drawingml/namespaces.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** The relationships of one part, in the order they are asked for; `''` as the source is the package itself. */
export class Relationships {
  readonly #folder: readonly string[];
  readonly #ids = new Map<string, string>();
  /** Those that a company's part has already, by their ids. */
  readonly #own = new Map<string, string>();
  #last = 0;

  constructor(readonly source: string) {
    this.#folder = source.split('/').slice(0, -1);
  }

  /**
   * The id of the relationship to `target`, made when there is none. `type` is the last word of its address (`slide`,
   * `image`…); `target` is the name of a part, or an address when `external`.
   */
  to(type: string, target: string, external = false): string {
    const written = external ? target : relativeTarget(this.#folder, target);
    const rest =
      ` Type="${addressOf(type)}" Target="${escapeXml(written)}"` +
      (external ? ' TargetMode="External"/>' : '/>');
    const id = this.#ids.get(rest) ?? this.#freeId();
    this.#ids.set(rest, id);
    return id;
  }

  /** Adds a relationship that a company's part names by this id; `address` is its whole type. */
  as(id: string, address: string, target: string, external = false): void {
    const written = external ? target : relativeTarget(this.#folder, target);
    const mode = external ? ' TargetMode="External"' : '';
    this.#own.set(id, ` Type="${escapeXml(address)}" Target="${escapeXml(written)}"${mode}/>`);
  }

  #freeId(): string {
    if (this.#own.size === 0) return `rId${this.#ids.size + 1}`;
    do this.#last += 1;
    while (this.#own.has(`rId${this.#last}`));
    return `rId${this.#last}`;
  }

  /** The part that lists them, as XML text. */
  xml(): string {
    const made = [...this.#ids].map(([rest, id]) => [id, rest] as const);
    const all = [...this.#own, ...made].map(([id, rest]) => `<Relationship Id="${id}"${rest}`);
    return `${PROLOG}<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;
  }
}

/** The name of the part that holds the relationships of `source`. */
export function relsName(source: string): string {
  const at = source.lastIndexOf('/') + 1;
  return `${source.slice(0, at)}_rels/${source.slice(at)}.rels`;
}

/** The address of a type: a package's own (metadata of its own) are OPC's, all others Office's. */
const addressOf = (type: string) => (type.startsWith('metadata/') ? `${PACKAGE}/${type}` : OFFICE + type);

function relativeTarget(folder: readonly string[], target: string): string {
  const to = target.split('/');
  let shared = 0;
  while (shared < folder.length && folder[shared] === to[shared]) shared += 1;
  return [...folder.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
