/**
 * What a field takes, as data: the one description of `content.yaml`, both of the parts that are always there and, in the
 * heads of templates, of the fields of each kind. The check of values, the check of templates, the tree of leaves and the
 * JSON Schema are all made from it.
 */
export interface FieldSpec {
  /** `text` when left out. */
  readonly type?: DeclaredType | InnerType | undefined;
  readonly description: string;
  /** Needed unless the parts of a record or list have their own. */
  readonly example?: unknown;
  readonly required?: boolean | undefined;
  /** Of a choice; of `kind`, the one kind. */
  readonly choices?: readonly string[] | undefined;
  /** Of a record, or of the records in a list. */
  readonly fields?: FieldSpecs | undefined;
  /** Of a list: what its items are, when they are no records. Of a map: what its values are. */
  readonly of?: FieldSpec | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** The list of the same block whose length this list must have. */
  readonly 'as-many-as'?: string | undefined;
  /** The field of the same record without which this one says nothing. */
  readonly needs?: string | undefined;
  /** Of a map: what its keys are, when they are not any text. */
  readonly keys?: FieldSpec | undefined;
  /** Of a block: what each kind takes, by its name. */
  readonly kinds?: ReadonlyMap<string, FieldSpec> | undefined;
}

export type FieldSpecs = Readonly<Record<string, FieldSpec>>;

/** The types that the head of a template can name. */
export const DECLARED_TYPES = [
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

type DeclaredType = (typeof DECLARED_TYPES)[number];

/**
 * The types that only our own descriptions name: a mapping with keys of the author's choice, a block (one of the kinds),
 * the key that says which, anything, what the head of a template holds, and one source.
 */
type InnerType = 'map' | 'block' | 'kind' | 'open' | 'string' | 'count' | 'citation';

/** What the items of a list are; undefined for a field that takes no list. A text of paragraphs is a list to templates. */
export function itemOf({ type, fields, of }: FieldSpec): FieldSpec | undefined {
  if (type === 'list') return fields ? { type: 'record', description: '', fields } : (of ?? TEXT);
  if (type === 'paragraphs') return TEXT;
  return type === 'source' ? CITATION : undefined;
}

/** Whether a field is one text: neither a list, nor a mapping, nor anything. */
export const isText = (spec: FieldSpec): boolean => !NO_TEXT.has(spec.type ?? 'text');

const NO_TEXT: ReadonlySet<string> = new Set([
  ...['list', 'paragraphs', 'source'],
  ...['record', 'map', 'block', 'open'],
]);

/** A text, of which nothing else is said. */
export const TEXT: FieldSpec = { description: 'One text.' };
/** A value of which nothing is said. */
export const OPEN: FieldSpec = { type: 'open', description: '' };
const CITATION: FieldSpec = { type: 'citation', description: 'One source.' };

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
