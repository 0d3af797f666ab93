import * as z from 'zod';
import { exampleOf, type FieldSpec, type FieldSpecs } from './fieldSpec.ts';
import { EXPECTED, SIMPLE_TYPES } from './fieldTypes.ts';

/** The schema of the values a field takes, with its description and an example. */
export function fieldSchema(spec: FieldSpec): z.ZodType {
  const schema = typeSchema(spec);
  const example = exampleOf(spec);
  return (spec.required ? schema : schema.optional()).meta({
    description: spec.description,
    ...(example === undefined ? {} : { examples: [example] }),
    ...(spec.type === 'source' || spec.type === 'unit' ? { reference: spec.type } : {}),
    ...(spec['as-many-as'] ? { asManyAs: spec['as-many-as'] } : {}),
    ...(spec.needs ? { needs: spec.needs } : {}),
  });
}

/** The schemas of a record's fields, by name. */
export const fieldSchemas = (fields: FieldSpecs): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, fieldSchema(field)]));

function typeSchema(spec: FieldSpec): z.ZodType {
  switch (spec.type) {
    case undefined:
      return SIMPLE_TYPES.text();
    case 'text-or-gap':
      return z.union([z.string(), z.number(), z.null()], { error: EXPECTED.text });
    case 'number-or-gap':
      return SIMPLE_TYPES.number().nullable();
    case 'choice':
      return z.enum((spec.choices ?? []) as [string, ...string[]]);
    case 'record':
      return z.strictObject(fieldSchemas(spec.fields ?? {}));
    case 'list':
      return listSchema(spec);
    default:
      return SIMPLE_TYPES[spec.type]();
  }
}

function listSchema({ fields, of, min, max }: FieldSpec): z.ZodType {
  const item = fields
    ? z.strictObject(fieldSchemas(fields))
    : fieldSchema({ ...(of ?? ANY), required: true });
  const list = min === undefined ? z.array(item) : z.array(item).min(min);
  return max === undefined ? list : list.max(max);
}

const ANY: FieldSpec = { description: 'One text.' };
