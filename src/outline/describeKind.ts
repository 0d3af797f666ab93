import * as z from 'zod';
import type { Kind } from './kind.ts';

/** One field of a kind, as documentation lists it; `name` is dotted for what is inside records and lists. */
export interface FieldDescription {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  readonly example: unknown;
}

/** What a kind's template declares, field by field, the fields inside a field after it. */
export const describeKind = (kind: Kind): FieldDescription[] =>
  fieldsOf(kind.schema, '').filter(({ name }) => name !== 'kind');

function fieldsOf(schema: unknown, prefix: string): FieldDescription[] {
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.unwrap(), prefix);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element, prefix);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const { description = '', examples = [] } = field.meta() ?? {};
    const [example] = examples as unknown[];
    const name = prefix + key;
    return [
      { name, required: !(field instanceof z.ZodOptional), description, example },
      ...fieldsOf(field, `${name}.`),
    ];
  });
}
