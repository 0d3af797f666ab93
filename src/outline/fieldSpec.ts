import { z } from 'zod';
import { flag, identifier, number, paragraphs, source, text } from './fieldTypes.ts';

/** A field as the head of a template declares it. */
export interface FieldSpec {
  readonly type?: (typeof TYPES)[number] | undefined;
  readonly description: string;
  readonly example?: unknown;
  readonly required?: boolean | undefined;
  readonly choices?: readonly string[] | undefined;
  /** Of a record, or of the records in a list. */
  readonly fields?: Readonly<Record<string, FieldSpec>> | undefined;
  /** Of a list: what its items are, when they are no records. */
  readonly of?: FieldSpec | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** The list of the same block whose length this list must have. */
  readonly 'as-many-as'?: string | undefined;
}

const TYPES = [
  'text',
  'paragraphs',
  'number',
  'gap-or-number',
  'flag',
  'choice',
  'list',
  'record',
  'source',
  'unit',
] as const;

/** The keys of a declaration. */
export const FIELD_KEYS = [
  'type',
  'description',
  'example',
  'required',
  'choices',
  'fields',
  'of',
  'min',
  'max',
  'as-many-as',
];

/** The schema of a declaration: `{ type, description, example, required, … }`. */
export const fieldSpec: z.ZodType<FieldSpec> = z.lazy(() =>
  z.strictObject({
    type: z.enum(TYPES).optional(),
    description: z.string(),
    example: z.unknown().optional(),
    required: z.boolean().optional(),
    choices: z.array(z.string()).min(1).optional(),
    fields: z.record(z.string(), fieldSpec).optional(),
    of: fieldSpec.optional(),
    min: z.number().int().min(0).optional(),
    max: z.number().int().min(1).optional(),
    'as-many-as': z.string().optional(),
  }),
);

/** The schema of the values that a declared field takes. */
export function fieldSchema(spec: FieldSpec): z.ZodType {
  const schema = typeSchema(spec);
  const described = (spec.required ? schema : schema.optional()).meta({
    description: spec.description,
    ...(spec.example === undefined ? {} : { examples: [spec.example] }),
    ...(spec.type === 'source' || spec.type === 'unit' ? { reference: spec.type } : {}),
    ...(spec['as-many-as'] ? { asManyAs: spec['as-many-as'] } : {}),
  });
  return described;
}

function typeSchema(spec: FieldSpec): z.ZodType {
  switch (spec.type) {
    case 'paragraphs':
      return paragraphs();
    case 'number':
      return number();
    case 'gap-or-number':
      return number().nullable();
    case 'flag':
      return flag();
    case 'choice':
      return z.enum((spec.choices ?? ['']) as [string, ...string[]]);
    case 'source':
      return source();
    case 'unit':
      return identifier();
    case 'record':
      return recordSchema(spec);
    case 'list':
      return listSchema(spec);
    default:
      return text();
  }
}

function listSchema(spec: FieldSpec): z.ZodType {
  const item = spec.fields ? recordSchema(spec) : fieldSchema({ ...(spec.of ?? anyText), required: true });
  const list = z.array(item).min(spec.min ?? 0);
  return spec.max === undefined ? list : list.max(spec.max);
}

const anyText: FieldSpec = { description: 'One text.' };

const recordSchema = (spec: FieldSpec): z.ZodType =>
  z.strictObject(
    Object.fromEntries(Object.entries(spec.fields ?? {}).map(([key, field]) => [key, fieldSchema(field)])),
  );
