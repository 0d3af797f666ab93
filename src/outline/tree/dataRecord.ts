import type { Span } from '../../diagnostics/span.ts';
import { PlacedText } from './placedText.ts';

/** A mapping of the outline as templates read it: without a prototype, with optional fields present as `undefined`. */
export interface DataRecord {
  [key: string]: DataNode | undefined;
}

export type DataNode = PlacedText | DataRecord | readonly DataNode[];

/** The key under which a record keeps its place. Templates cannot name it; Handlebars copies it with the other keys. */
export const PLACE_KEY = '@place';

/** The key under which the outline keeps the row of a deck, which templates read as `@row`. */
export const ROW_KEY = '@row';

/** Makes a record with its place and with empty fields. */
export function makeRecord(keys: readonly string[], place: PlacedText): DataRecord {
  const record: DataRecord = Object.create(null);
  for (const key of keys) record[key] = undefined;
  record[PLACE_KEY] = place;
  return record;
}

/** Returns the place of a template's context: of a record, of a text, or of the first item of a list. */
export function placeOfContext(context: unknown): Span | undefined {
  if (context instanceof PlacedText) return context.span;
  if (Array.isArray(context)) return placeOfContext(context[0]);
  if (typeof context !== 'object' || context === null) return undefined;
  return placeOfContext((context as Partial<DataRecord>)[PLACE_KEY]);
}
