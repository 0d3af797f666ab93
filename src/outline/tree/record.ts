import type { Span } from '../../diagnostics/span.ts';
import { Leaf } from './leaf.ts';

/** A mapping of the outline as templates see it: no prototype, optional fields present as `undefined`. */
export interface LeafRecord {
  [key: string]: LeafNode | undefined;
}

export type LeafNode = Leaf | LeafRecord | readonly LeafNode[];

/** The key under which a record keeps its place. Templates cannot name it; Handlebars copies it with the rest. */
export const PLACE_KEY = '@place';

/** Makes a record that knows where it was written, its fields still empty. */
export function makeRecord(keys: readonly string[], place: Leaf): LeafRecord {
  const record: LeafRecord = Object.create(null);
  for (const key of keys) record[key] = undefined;
  record[PLACE_KEY] = place;
  return record;
}

/** Where what a template has as its context was written: a record, a leaf, or the first of a list. */
export function placeOfContext(context: unknown): Span | undefined {
  if (context instanceof Leaf) return context.span;
  if (Array.isArray(context)) return placeOfContext(context[0]);
  if (typeof context !== 'object' || context === null) return undefined;
  return placeOfContext((context as Partial<LeafRecord>)[PLACE_KEY]);
}
