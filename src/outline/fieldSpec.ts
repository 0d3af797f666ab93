import * as z from 'zod';

/**
 * What a field takes, as data: the language in which `content.yaml` is described, both the parts that are always there
 * and, in the heads of templates, the fields of each kind.
 */
export interface FieldSpec {
  /** `text` when left out. */
  readonly type?: (typeof TYPES)[number] | undefined;
  readonly description: string;
  /** Needed unless the parts of a record or list have their own. */
  readonly example?: unknown;
  readonly required?: boolean | undefined;
  /** Of a choice. */
  readonly choices?: readonly string[] | undefined;
  /** Of a record, or of the records in a list. */
  readonly fields?: FieldSpecs | undefined;
  /** Of a list: what its items are, when they are no records. */
  readonly of?: FieldSpec | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** The list of the same block whose length this list must have. */
  readonly 'as-many-as'?: string | undefined;
  /** The field of the same record without which this one says nothing. */
  readonly needs?: string | undefined;
}

export type FieldSpecs = Readonly<Record<string, FieldSpec>>;

const TYPES = [
  'text',
  'text-or-gap',
  'paragraphs',
  'number',
  'number-or-gap',
  'flag',
  'choice',
  'date',
  'colour',
  'id',
  'language',
  'source',
  'unit',
  'list',
  'record',
] as const;

/** The schema of a declaration in a template's head. */
export const fieldSpec: z.ZodType<FieldSpec> = z.lazy(() =>
  z
    .strictObject({
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
      needs: z.string().optional(),
    })
    .superRefine((spec, context) => {
      const missing = (key: string) => context.addIssue({ code: 'custom', path: [key], message: key });
      if (spec.example === undefined && exampleOf(spec) === undefined) missing('example');
      if (spec.type === 'choice' && !spec.choices) missing('choices');
      if (spec.type === 'record' && !spec.fields) missing('fields');
    }),
);

/** The keys of a declaration. */
export const FIELD_KEYS = Object.keys({
  type: 0,
  description: 0,
  example: 0,
  required: 0,
  choices: 0,
  fields: 0,
  of: 0,
  min: 0,
  max: 0,
  'as-many-as': 0,
  needs: 0,
} satisfies Record<keyof FieldSpec, 0>);

/** The example of a field: its own, or what the examples of its parts make. */
export function exampleOf(spec: FieldSpec): unknown {
  if (spec.example !== undefined) return spec.example;
  if (spec.type === 'list') {
    const item = spec.fields ? recordExample(spec.fields) : spec.of && exampleOf(spec.of);
    return item === undefined ? undefined : [item];
  }
  return spec.type === 'record' && spec.fields ? recordExample(spec.fields) : undefined;
}

function recordExample(fields: FieldSpecs): Record<string, unknown> {
  const required = Object.entries(fields).filter(([, field]) => field.required);
  const shown = required.length > 0 ? required : Object.entries(fields).slice(0, 2);
  return Object.fromEntries(shown.map(([key, field]) => [key, exampleOf(field)]));
}
