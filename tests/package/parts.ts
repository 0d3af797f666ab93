import { unzipSync, zipSync } from 'fflate';
import { parseXml } from './parseXml.ts';
import type { XmlElement } from './xmlTree.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** 1980-01-01, the first date of zip files. With it the same input gives the same bytes in every time zone. */
const ZIP_EPOCH = '1980-01-01T00:00:00';

/** What was unzipped and parsed of bytes that are still held: the tests of a deck all read the same one, and nobody changes bytes or a tree. */
const unzipped = new WeakMap<Uint8Array, readonly (readonly [name: string, bytes: Uint8Array])[]>();
const parsed = new WeakMap<Uint8Array, XmlElement>();

/** The parts of an Open Packaging package, by their names without the leading slash. */
export class Parts {
  readonly #bytes = new Map<string, Uint8Array>();

  /** Reads a zip without its folder entries. */
  static unzip(zip: Uint8Array): Parts {
    const files = unzipped.get(zip) ?? Object.entries(unzipSync(zip)).filter(([name]) => !name.endsWith('/'));
    unzipped.set(zip, files);
    const parts = new Parts();
    for (const [name, bytes] of files) parts.#bytes.set(name, bytes);
    return parts;
  }

  names(): string[] {
    return [...this.#bytes.keys()].sort();
  }

  has(name: string): boolean {
    return this.#bytes.has(name);
  }

  /** Returns the bytes of a part. Throws when it does not exist. */
  bytes(name: string): Uint8Array {
    const bytes = this.#bytes.get(name);
    if (!bytes) throw new Error(`the package has no part ${name}`);
    return bytes;
  }

  /** Returns a part as text. Throws when it does not exist. */
  text(name: string): string {
    return decoder.decode(this.bytes(name));
  }

  /** Returns the root of a part, which is parsed once. Throws when it does not exist or is not XML. */
  xml(name: string): XmlElement {
    const bytes = this.bytes(name);
    const root = parsed.get(bytes) ?? parseXml(decoder.decode(bytes));
    parsed.set(bytes, root);
    return root;
  }

  /** Adds or replaces a part. Text is stored as UTF-8. */
  set(name: string, content: string | Uint8Array): void {
    this.#bytes.set(name, typeof content === 'string' ? encoder.encode(content) : content);
  }

  delete(name: string): void {
    this.#bytes.delete(name);
  }

  /** Zips all parts with one fixed date: content types first, so that readers can stream (OPC §10.2.6), then by name. */
  zip(): Uint8Array {
    const first = '[Content_Types].xml';
    const names = [...this.names().filter((n) => n === first), ...this.names().filter((n) => n !== first)];
    const entries = names.map((name) => [name, this.bytes(name)] as const);
    return zipSync(Object.fromEntries(entries), { level: 6, mtime: ZIP_EPOCH, os: 0 });
  }
}
