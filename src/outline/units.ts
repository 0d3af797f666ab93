import { Leaf } from './leaf.ts';
import type { LeafNode, LeafRecord } from './record.ts';
import type { Shape } from './shape.ts';

/** Gives each unit its `number` (01); its place is the unit's id. */
export function numberUnits(units: readonly LeafRecord[]): void {
  for (const [i, unit] of units.entries()) {
    unit.number = new Leaf(String(i + 1).padStart(2, '0'), (unit.id as Leaf).span);
  }
}

/** Puts the unit itself where a field names one by its id, so that templates can say `{{unit.short}}`. */
export function resolveUnits(
  shape: Shape,
  node: LeafNode | undefined,
  units: ReadonlyMap<string, LeafRecord>,
): LeafNode | undefined {
  if (node instanceof Leaf)
    return shape.type === 'text' && shape.reference === 'unit' ? (units.get(node.text) ?? node) : node;
  if (Array.isArray(node))
    return shape.type === 'list' ? node.map((item) => resolveUnits(shape.of, item, units) ?? item) : node;
  const record = node as LeafRecord | undefined;
  if (!record) return undefined;
  const fields = shape.type === 'block' ? shape.kinds.get((record.kind as Leaf).text) : shape;
  if (fields?.type !== 'record') return record;
  for (const [key, field] of fields.fields) record[key] = resolveUnits(field, record[key], units);
  return record;
}
