import { attribute, named } from '../../xml/attribute.ts';
import { type XmlTag, xmlTags } from '../../xml/xmlTags.ts';
import { readZip } from './readZip.ts';
import { Unreadable } from './unreadable.ts';

/** A relationship of a part. `type` is the last word of its address: `slideMaster`, `image`. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The name of a part, or, when `external`, an address. */
  readonly target: string;
  readonly external: boolean;
}

/** The most elements of one part: a layout with a map drawn in it has about 20 000. */
const MOST_TAGS = 300_000;
/** Bytes of XML that are read at most, in all parts together; masters and layouts with maps drawn in them have about 10 MB. */
const MOST_XML = 64 * 1024 * 1024;

/** A package of Open Packaging Conventions (ECMA-376, part 2) that somebody else wrote. */
export class TemplatePackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly #tags = new Map<string, XmlTag>();
  #left = MOST_XML;
  readonly #relations = new Map<string, readonly Relation[]>();
  readonly #defaults: ReadonlyMap<string, string>;
  readonly #overrides: ReadonlyMap<string, string>;

  /** Opens the bytes of a file. Throws `Unreadable` when they are no sound package, or when a part has a document type. */
  constructor(bytes: Uint8Array) {
    this.parts = readZip(bytes);
    for (const [name, content] of this.parts)
      if (/\.(?:xml|rels|vml)$/i.test(name) && hasDeclaration(content))
        throw new Unreadable(`its part ${name} has a document type or entities`);
    const types = this.tag('[Content_Types].xml');
    if (!types) throw new Unreadable('it has no list of content types');
    this.#defaults = pairs(types, 'default', 'extension');
    this.#overrides = pairs(types, 'override', 'partname');
  }

  /** The root of an XML part; undefined when there is no such part. Throws `Unreadable` at one that is not well-formed. */
  tag(name: string): XmlTag | undefined {
    const content = this.parts.get(name);
    const known = this.#tags.get(name);
    if (!content || known) return known;
    this.#left -= content.length;
    if (this.#left < 0)
      throw new Unreadable(`its masters and layouts have more than ${MOST_XML >> 20} MB of XML`);
    const read = xmlTags(textOf(content), MOST_TAGS);
    if (!read?.tags[0]) throw new Unreadable(`its part ${name} is not well-formed XML`);
    if (read.stopped !== undefined) throw new Unreadable(`its part ${name} has ${read.stopped}`);
    this.#tags.set(name, read.tags[0]);
    return read.tags[0];
  }

  /** The relationships of a part; `''` is the package itself. */
  relations(part: string): readonly Relation[] {
    const known = this.#relations.get(part);
    if (known) return known;
    const at = part.lastIndexOf('/') + 1;
    const folder = part.slice(0, at);
    const list = this.tag(`${folder}_rels/${part.slice(at)}.rels`)?.children ?? [];
    const relations = named(list, 'relationship').map((tag) => {
      const external = attribute(tag, 'targetmode')?.toLowerCase() === 'external';
      const written = attribute(tag, 'target') ?? '';
      return {
        id: attribute(tag, 'id') ?? '',
        type: (attribute(tag, 'type') ?? '').replace(/^.*\//, ''),
        target: external ? written : this.#named(folder, written),
        external,
      };
    });
    this.#relations.set(part, relations);
    return relations;
  }

  /** The parts of the package that a part refers to by relationships of a type, in the order of its list. */
  targets(part: string, type: string): string[] {
    return this.relations(part)
      .filter((relation) => relation.type === type && !relation.external && this.parts.has(relation.target))
      .map(({ target }) => target);
  }

  /** The part of the package behind the id of a relationship. */
  target(part: string, id: string | undefined): string | undefined {
    const relation = this.relations(part).find((one) => one.id === id);
    return relation && !relation.external && this.parts.has(relation.target) ? relation.target : undefined;
  }

  /** The name of the part at a path, which some programs escape and some do not. */
  #named(folder: string, path: string): string {
    const plain = resolved(folder, path);
    return this.parts.has(plain) ? plain : decoded(plain);
  }

  contentType(part: string): string {
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    return this.#overrides.get(`/${part}`.toLowerCase()) ?? this.#defaults.get(extension) ?? '';
  }
}

/** The id of a relationship in an attribute of a tag, such as `r:id`, which other attributes may be called too. */
export const relationId = (tag: XmlTag | undefined, name = 'id'): string | undefined =>
  tag?.attributes.find(({ local, uri }) => local === name && /relationships$/.test(uri))?.value;

/** Content types by extension or by name, in lower case, because readers compare them without case. */
const pairs = (types: XmlTag, tag: string, key: string): Map<string, string> =>
  new Map(
    named(types.children, tag).map((one) => [
      (attribute(one, key) ?? '').toLowerCase(),
      attribute(one, 'contenttype') ?? '',
    ]),
  );

/** Whether an XML part has a declaration, which can change the meaning of all that follows, in either encoding of OPC. */
function hasDeclaration(bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words = ['<!DOCTYPE', '<!ENTITY'];
  return words.some((word) => content.includes(word) || content.includes(Buffer.from(word, 'utf16le')));
}

/** The text of a part, which is UTF-8, or UTF-16 when its first bytes say so. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff;
  if (!wide) return new TextDecoder().decode(bytes);
  const text = new TextDecoder(wide === true ? 'utf-16be' : wide).decode(bytes);
  return text.replace(/^<\?xml[^>]*\?>/, '');
}

/** The name of the part at a path that is relative to a folder; a path that leads out of the package names no part. */
function resolved(folder: string, path: string): string {
  const kept: string[] = path.startsWith('/') ? [] : folder.split('/').filter((word) => word !== '');
  for (const word of path.replaceAll('\\', '/').split('/')) {
    if (word === '..') kept.pop();
    else if (word !== '' && word !== '.') kept.push(word);
  }
  return kept.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
