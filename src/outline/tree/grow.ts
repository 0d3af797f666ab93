import { type FieldSpec, itemOf, OPEN } from '../schema/fieldSpec.ts';
import { scalarText } from '../yaml/scalarText.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../yaml/yamlNode.ts';
import { recordSpan, textOf } from '../yaml/yamlPath.ts';
import { type DataNode, type DataRecord, makeRecord } from './dataRecord.ts';
import { PlacedText } from './placedText.ts';

/**
 * Makes the tree that templates read from a valid YAML tree: texts with their places, and optional fields as
 * `undefined`. Each unit gets its number (01). A field that names a unit by its id gets the unit itself, so templates
 * can write `{{unit.short}}`.
 */
export function grow(spec: FieldSpec, node: YamlNode): DataRecord {
  const growth = new Growth();
  const root = growth.node(spec, node) as DataRecord;
  growth.resolve((root.units ?? []) as DataRecord[]);
  return root;
}

class Growth {
  /** The fields that name a unit. They are filled after all units are made. */
  readonly #named: { id: string; put: (unit: DataRecord) => void }[] = [];

  resolve(units: readonly DataRecord[]): void {
    const byId = new Map<string, DataRecord>();
    for (const [i, unit] of units.entries()) {
      const { text, span } = unit.id as PlacedText;
      unit.number = new PlacedText(String(i + 1).padStart(2, '0'), span);
      byId.set(text, unit);
    }
    for (const { id, put } of this.#named) {
      const unit = byId.get(id);
      if (unit) put(unit);
    }
  }

  node(spec: FieldSpec, node: YamlNode): DataNode {
    const item = itemOf(spec);
    if (spec.type === 'block') return this.node(spec.kinds?.get(textOf(node, 'kind') ?? '') ?? OPEN, node);
    if (spec.type === 'list' && item) return this.#list(item, node.type === 'list' ? node.items : []);
    if (item) return paragraphsOf(node);
    if (node.type === 'scalar') return placedTextOf(node);
    if (node.type === 'list') return this.#list(OPEN, node.items);
    const keys = spec.fields ? Object.keys(spec.fields) : node.entries.map(({ key }) => key);
    return this.#record(node, keys, (key) => spec.fields?.[key] ?? spec.of ?? OPEN);
  }

  #list(item: FieldSpec, items: readonly YamlNode[]): DataNode[] {
    const grown = items.map((one) => this.node(item, one));
    for (const [i, one] of grown.entries()) this.#name(item, one, (unit) => grown.splice(i, 1, unit));
    return grown;
  }

  #record(node: YamlMap, keys: readonly string[], fieldOf: (key: string) => FieldSpec): DataRecord {
    const record = makeRecord(keys, new PlacedText('', recordSpan(node)));
    for (const key of keys) {
      const value = fieldOf(key).default;
      if (value !== undefined) record[key] = new PlacedText(String(value), recordSpan(node), !value);
    }
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

  #name(spec: FieldSpec, node: DataNode | undefined, put: (unit: DataRecord) => void): void {
    if (spec.type === 'unit' && node instanceof PlacedText) this.#named.push({ id: node.text, put });
  }
}

const placedTextOf = (node: YamlScalar): PlacedText =>
  new PlacedText(scalarText(node), node.span, node.value === false);

/** Splits a text or a list of texts into paragraphs; a blank line ends one. */
function paragraphsOf(node: YamlNode): PlacedText[] {
  if (node.type === 'list') return node.items.flatMap(paragraphsOf);
  if (node.type === 'map') return [];
  const whole = placedTextOf(node);
  if (!whole.text.includes('\n')) return whole.text === '' ? [] : [whole];
  const found = [...whole.text.matchAll(/\S[\s\S]*?(?=\n[ \t]*\n|$(?![\s\S]))/g)];
  return found.map((paragraph) =>
    whole.part(paragraph.index, paragraph.index + paragraph[0].trimEnd().length),
  );
}
