/** The keys with which the head of a template declares a field. */
export interface Declaration {
  /** `text` when it is left out. */
  readonly type?: DeclaredType | InnerType | undefined;
  readonly description: string;
  /** An example value. It is required unless the parts of the record or list have their own. */
  readonly example?: unknown;
  readonly required?: boolean | undefined;
  /** The values of a choice; the one kind of a `kind`. */
  readonly choices?: readonly string[] | undefined;
  /** The fields of a record, or of the records in a list. */
  readonly fields?: FieldSpecs | undefined;
  /** The items of a list that holds no records; the values of a map. */
  readonly of?: FieldSpec | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** The name of a list in the same block; this list must have the same length. */
  readonly 'as-many-as'?: string | undefined;
  /** The field of the same record that must be given along with this one. */
  readonly needs?: string | undefined;
  /** The field of the same record that may be given in the place of this one. */
  readonly or?: string | undefined;
  /** The field of the block with a data file. When that is given, the items of this list name columns of the file. */
  readonly 'columns-of'?: string | undefined;
}

/**
 * The value that a field takes, as data. It is the one description of `content.yaml`: of its fixed parts and, in the
 * heads of templates, of the fields of each kind. The check of values, the check of templates, the tree for templates
 * and the JSON Schema are all made from it.
 */
export interface FieldSpec extends Declaration {
  /** The keys of a map; any text when it is left out. */
  readonly keys?: FieldSpec | undefined;
  /** The value that templates get when the author gives none. */
  readonly default?: boolean;
  /** The field that a text in the place of this record gives; the only required one when it is left out. */
  readonly short?: string | undefined;
  /** The fields of each kind of block, by its name. */
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
  'icon',
  'icon-or-flag',
  'id',
  'language',
  'source',
  'unit',
  'data',
  'count',
  'list',
  'record',
] as const;

type DeclaredType = (typeof DECLARED_TYPES)[number];

/**
 * The types that only Deckwright's own descriptions name: a mapping with keys of the author's choice, a block, the key
 * that holds its kind, any value, a scalar in the head of a template, and one source.
 */
type InnerType = 'map' | 'block' | 'kind' | 'open' | 'string' | 'citation';

/** Returns the description of a list's items (paragraphs are a list too); undefined for all other fields. */
export function itemOf({ type, fields, of }: FieldSpec): FieldSpec | undefined {
  if (type === 'list') return fields ? { type: 'record', description: '', fields } : (of ?? TEXT);
  if (type === 'paragraphs') return TEXT;
  return type === 'source' ? CITATION : undefined;
}

/** The field that one text in the place of a record gives: the one that is named for it, else the only one it must have. */
export function shortField({ short, fields }: FieldSpec): string | undefined {
  if (short !== undefined || !fields) return short;
  const required = Object.entries(fields).filter(([, field]) => field.required);
  const [name, field] = required[0] ?? [];
  return required.length === 1 && field && isText(field) && !TAGS.has(field.type ?? 'text')
    ? name
    : undefined;
}

/** The types whose value says nothing by itself: it names what a record is or belongs to. */
const TAGS: ReadonlySet<string> = new Set(['kind', 'id', 'unit']);

/** Whether a field is one text: no list, no mapping, and no value of any type. */
export const isText = (spec: FieldSpec): boolean => !NO_TEXT.has(spec.type ?? 'text');

const NO_TEXT: ReadonlySet<string> = new Set([
  ...['list', 'paragraphs', 'source'],
  ...['record', 'map', 'block', 'open'],
]);

/** A text without further description. */
export const TEXT: FieldSpec = { description: 'One text.' };
/** A value without a description. */
export const OPEN: FieldSpec = { type: 'open', description: '' };
/** A column of a data file: its name, or its name with the one that the slide shows. */
export const COLUMN: FieldSpec = {
  type: 'record',
  description: 'A column of the data file.',
  fields: {
    column: { required: true, description: 'The name of the column in the data file.', example: 'Value' },
    name: { description: 'Its name on the slide.', example: 'Value (millions of dollars)' },
  },
};
const CITATION: FieldSpec = { type: 'citation', description: 'One source.' };

/** Returns the example of a field: its own, or one made of the examples of its parts. */
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
