import { type FieldSpec, itemOf, OPEN } from '../schema/fieldSpec.ts';
import { scalarText } from '../yaml/scalarText.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../yaml/yamlNode.ts';
import { recordSpan, textOf } from '../yaml/yamlPath.ts';
import { Leaf } from './leaf.ts';
import { type LeafNode, type LeafRecord, makeRecord } from './record.ts';

/**
 * Makes the tree that templates read from a valid YAML tree: texts with their places, and optional fields as
 * `undefined`. Each unit gets its number (01). A field that names a unit by its id gets the unit itself, so templates
 * can write `{{unit.short}}`.
 */
export function grow(spec: FieldSpec, node: YamlNode): LeafRecord {
  const growth = new Growth();
  const root = growth.node(spec, node) as LeafRecord;
  growth.resolve((root.units ?? []) as LeafRecord[]);
  return root;
}

class Growth {
  /** The fields that name a unit. They are filled after all units are made. */
  readonly #named: { id: string; put: (unit: LeafRecord) => void }[] = [];

  resolve(units: readonly LeafRecord[]): void {
    const byId = new Map<string, LeafRecord>();
    for (const [i, unit] of units.entries()) {
      const { text, span } = unit.id as Leaf;
      unit.number = new Leaf(String(i + 1).padStart(2, '0'), span);
      byId.set(text, unit);
    }
    for (const { id, put } of this.#named) {
      const unit = byId.get(id);
      if (unit) put(unit);
    }
  }

  node(spec: FieldSpec, node: YamlNode): LeafNode {
    const item = itemOf(spec);
    if (spec.type === 'block') return this.node(spec.kinds?.get(textOf(node, 'kind') ?? '') ?? OPEN, node);
    if (spec.type === 'list' && item) return this.#list(item, node.type === 'list' ? node.items : []);
    if (item) return paragraphsOf(node);
    if (node.type === 'scalar') return leafOf(node);
    if (node.type === 'list') return this.#list(OPEN, node.items);
    const keys = spec.fields ? Object.keys(spec.fields) : node.entries.map(({ key }) => key);
    return this.#record(node, keys, (key) => spec.fields?.[key] ?? spec.of ?? OPEN);
  }

  #list(item: FieldSpec, items: readonly YamlNode[]): LeafNode[] {
    const grown = items.map((one) => this.node(item, one));
    for (const [i, one] of grown.entries()) this.#name(item, one, (unit) => grown.splice(i, 1, unit));
    return grown;
  }

  #record(node: YamlMap, keys: readonly string[], fieldOf: (key: string) => FieldSpec): LeafRecord {
    const record = makeRecord(keys, new Leaf('', recordSpan(node)));
    for (const { key, value } of node.entries) {
      const field = fieldOf(key);
      const grown = this.node(field, value);
      record[key] = grown;
      this.#name(field, grown, (unit) => {
        record[key] = unit;
      });
    }
    return record;
  }

  #name(spec: FieldSpec, node: LeafNode | undefined, put: (unit: LeafRecord) => void): void {
    if (spec.type === 'unit' && node instanceof Leaf) this.#named.push({ id: node.text, put });
  }
}

const leafOf = (node: YamlScalar): Leaf => new Leaf(scalarText(node), node.span, node.value === false);

/** Splits a text or a list of texts into paragraphs; a blank line ends one. */
function paragraphsOf(node: YamlNode): Leaf[] {
  if (node.type === 'list') return node.items.flatMap(paragraphsOf);
  if (node.type === 'map') return [];
  const leaf = leafOf(node);
  if (!leaf.text.includes('\n')) return leaf.text === '' ? [] : [leaf];
  const found = [...leaf.text.matchAll(/\S[\s\S]*?(?=\n[ \t]*\n|$(?![\s\S]))/g)];
  return found.map((paragraph) =>
    leaf.part(paragraph.index, paragraph.index + paragraph[0].trimEnd().length),
  );
}
