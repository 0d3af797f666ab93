import { CONTENT_TYPES, contentTypesXml } from './contentTypes.ts';
import { type Deflated, type Deflater, deflate } from './deflate.ts';
import { Relationships, relsName } from './relationships.ts';
import { zip } from './zip.ts';

/** What is compressed already gains nothing from being deflated. */
const PACKED = /\.(png|jpeg|jpg|gif|xlsx)$/;

/** A part as it stands in a package. */
export type Part = Deflated | Promise<Deflated>;

/** Parts up to this many characters repeat from chart to chart. */
const SHORT = 1024;

/**
 * A package of Open Packaging Conventions while it is written. A part is deflated when it is added and its text dropped,
 * so a large deck needs memory for one slide and for what is compressed.
 */
export class Package {
  readonly #parts = new Map<string, Part>();
  /** The names of the parts, in the order in which they were added. */
  readonly #added: string[] = [];
  readonly #deflater: Deflater;
  /** The content types of parts that are none of ours. */
  readonly #types = new Map<string, string>();
  /** Deflates a short text once, however many parts of this package (or of workbooks in it) say it. */
  readonly deflateOnce: (text: string) => Deflated;

  constructor(deflater: Deflater = { deflate }) {
    this.#deflater = deflater;
    this.deflateOnce = deflater.deflateOnce ?? once(deflate);
  }

  has(name: string): boolean {
    return this.#parts.has(name);
  }

  /** Adds a part, by its name without the leading slash. Throws when there is one of this name. */
  add(name: string, content: string | Uint8Array): void {
    if (this.#parts.has(name)) throw new Error(`the package has two parts ${name}`);
    const short = typeof content === 'string' && content.length <= SHORT;
    const part = short ? this.deflateOnce(content) : this.#deflater.deflate(content, PACKED.test(name));
    this.#put(name, part);
  }

  /** Runs `write`. Returns the parts that it adds, which `take` puts into another package. */
  addedBy(write: () => void): (readonly [name: string, part: Part])[] {
    const before = this.#added.length;
    write();
    return this.#added.slice(before).flatMap((name) => {
      const part = this.#parts.get(name);
      return part ? [[name, part] as const] : [];
    });
  }

  /** Takes over parts that were added to another package. One that stands here already under its name is the same. */
  take(parts: readonly (readonly [name: string, part: Part])[]): void {
    for (const [name, part] of parts) if (!this.#parts.has(name)) this.#put(name, part);
  }

  #put(name: string, part: Part): void {
    this.#parts.set(name, part);
    this.#added.push(name);
  }

  /** Adds a part of a company's package, which has this content type there. */
  addForeign(name: string, content: string | Uint8Array, type: string): void {
    this.add(name, content);
    this.#types.set(name, type);
  }

  /** Adds the list of a part's relationships. */
  addRelationships(relationships: Relationships): void {
    this.add(relsName(relationships.source), relationships.xml());
  }

  /** Adds a part and the list of its relationships; `write` gives its text and asks for them on the way. */
  addWith(name: string, write: (relationships: Relationships) => string): void {
    const relationships = new Relationships(name);
    this.add(name, write(relationships));
    this.addRelationships(relationships);
  }

  /** The package as a zip, its parts by name. */
  async zip(): Promise<Uint8Array> {
    this.add(CONTENT_TYPES, contentTypesXml([...this.#parts.keys()].sort(), this.#types));
    const parts = await Promise.all(
      [...this.#parts].map(async ([name, part]) => [name, await part] as const),
    );
    return zip(inOrder(parts));
  }
}

/** A package of short texts, made at once: a workbook. `deflateOnce` is that of the package it stands in. */
export function smallPackage(
  texts: Readonly<Record<string, string>>,
  deflateOnce: (text: string) => Deflated,
): Uint8Array {
  const all = { ...texts, [CONTENT_TYPES]: contentTypesXml(Object.keys(texts).sort()) };
  return zip(inOrder(Object.entries(all).map(([name, text]) => [name, deflateOnce(text)] as const)));
}

/** Content types first (OPC §10.2.6 lets readers stream), then by name. */
function inOrder<Part>(parts: readonly (readonly [name: string, Part])[]) {
  const key = (name: string) => (name === CONTENT_TYPES ? '' : name);
  return [...parts].sort(([a], [b]) => (key(a) < key(b) ? -1 : 1));
}

/** The function with a memory of what it made of each text. */
function once(make: (text: string) => Deflated): (text: string) => Deflated {
  const made = new Map<string, Deflated>();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
}
