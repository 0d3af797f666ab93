import { relsName } from '../package/relationships.ts';

/** A relationship of a part of a company's package; `target` is the name of a part, or an address when `external`. */
export interface Related {
  readonly id: string;
  /** The last word of its type's address: `slideLayout`. */
  readonly type: string;
  readonly address: string;
  readonly target: string;
  readonly external: boolean;
}

/** Types of relationships that a deck does not take over: what belongs to the sample slides, to a printer or to macros. */
const DROPPED: ReadonlySet<string> = new Set([
  ...['slide', 'notesSlide', 'comments', 'commentAuthors', 'authors', 'printerSettings', 'vbaProject'],
  ...[
    'thumbnail',
    'core-properties',
    'extended-properties',
    'revisionInfo',
    'changesInfo',
    'slideUpdateInfo',
  ],
  ...['origin', 'attachedToolbars', 'custom-ui', 'extensibility', 'userXmlData', 'bizStyles'],
]);

/** A company's package while a deck is written on it: what is kept of it, and how its parts relate. */
export class BasePackage {
  readonly presentation: string;
  readonly #parts: Readonly<Record<string, Uint8Array>>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #defaults = new Map<string, string>();
  readonly #overrides = new Map<string, string>();

  /** Throws when the package has no presentation, which its reader has refused. */
  constructor(parts: Readonly<Record<string, Uint8Array>>) {
    this.#parts = parts;
    this.#names = new Map(Object.keys(parts).map((name) => [name.toLowerCase(), name]));
    const types = this.text('[Content_Types].xml');
    for (const tag of tagsOf(types, 'Default'))
      this.#defaults.set(value(tag, 'Extension').toLowerCase(), value(tag, 'ContentType'));
    for (const tag of tagsOf(types, 'Override'))
      this.#overrides.set(value(tag, 'PartName').replace(/^\//, '').toLowerCase(), value(tag, 'ContentType'));
    const main = this.related('').find(({ type }) => type === 'officeDocument');
    if (!main) throw new Error('the template has no presentation');
    this.presentation = main.target;
  }

  bytes(name: string): Uint8Array | undefined {
    const own = this.#names.get(name.toLowerCase());
    return own === undefined ? undefined : this.#parts[own];
  }

  /** A part as text; empty when there is none. */
  text(name: string): string {
    const bytes = this.bytes(name);
    if (!bytes) return '';
    const [first, second] = bytes;
    const encoding =
      first === 0xff && second === 0xfe
        ? 'utf-16le'
        : first === 0xfe && second === 0xff
          ? 'utf-16be'
          : 'utf-8';
    return new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
  }

  typeOf(name: string): string | undefined {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    return this.#overrides.get(name.toLowerCase()) ?? this.#defaults.get(extension);
  }

  /** The relationships of a part, `''` for the package; those to parts that are not there are left out. */
  related(source: string): Related[] {
    const folder = source.split('/').slice(0, -1);
    return tagsOf(this.text(relsName(source)), 'Relationship').flatMap((tag) => {
      const address = value(tag, 'Type');
      const external = value(tag, 'TargetMode') === 'External';
      const written = value(tag, 'Target');
      const found = () =>
        [written, unescaped(written)].map((one) => this.#names.get(partFrom(folder, one).toLowerCase()));
      const target = external ? written : found().find((name) => name !== undefined);
      if (target === undefined) return [];
      return [
        {
          id: value(tag, 'Id'),
          type: address.slice(address.lastIndexOf('/') + 1),
          address,
          target,
          external,
        },
      ];
    });
  }

  /** The relationships of a part that a deck takes over. */
  kept(source: string): Related[] {
    return this.related(source).filter(({ type }) => !DROPPED.has(type));
  }

  /** The names of the parts that a deck takes over, without the presentation: all that kept parts relate to. */
  keptParts(): readonly string[] {
    const found = new Set<string>();
    const visit = (source: string) => {
      for (const { target, external } of this.kept(source)) {
        if (external || found.has(target)) continue;
        found.add(target);
        visit(target);
      }
    };
    visit('');
    found.delete(this.presentation);
    return [...found].sort();
  }
}

/** A target with its percent signs read; as it is where they are none of a URI. */
function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The opening tags of an element, whatever its prefix. */
export const tagsOf = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^>"'])*>`, 'g')) ?? [];

/** The value of an attribute of a tag; empty when it has none. */
export function value(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return (found?.[1] ?? found?.[2] ?? '').replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ENTITIES[name] ?? '',
  );
}
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The name of the part that a relationship of a part in `folder` leads to. */
function partFrom(folder: readonly string[], target: string): string {
  const path = target.startsWith('/') ? [] : [...folder];
  for (const step of target.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..') path.pop();
    else path.push(step);
  }
  return path.join('/');
}
