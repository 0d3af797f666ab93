import type { Span } from '../diagnostics/span.ts';
import type { Leaf } from './leaf.ts';

/** A mapping of the outline as templates see it: no prototype, optional fields present as `undefined`. */
export interface LeafRecord {
  [key: string]: LeafNode | undefined;
}

export type LeafNode = Leaf | LeafRecord | readonly LeafNode[];

/** The key under which a record keeps its place. Templates cannot name it; Handlebars copies it with the rest. */
export const PLACE_KEY = '@place';

/** Makes a record that knows where it was written. */
export function makeRecord(
  entries: Iterable<readonly [string, LeafNode | undefined]>,
  place: Leaf,
): LeafRecord {
  const record: LeafRecord = Object.create(null);
  for (const [key, node] of entries) record[key] = node;
  record[PLACE_KEY] = place;
  return record;
}

/** Where a record, or whatever a template has as its context, was written. */
export function placeOfRecord(context: unknown): Span | undefined {
  if (typeof context !== 'object' || context === null) return undefined;
  const place = (context as Partial<LeafRecord>)[PLACE_KEY];
  return place && 'span' in place ? (place as Leaf).span : undefined;
}
