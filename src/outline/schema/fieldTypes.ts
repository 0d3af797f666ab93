import type { YamlScalar } from '../yaml/yamlNode.ts';
import type { FieldSpec } from './fieldSpec.ts';

type Json = Readonly<Record<string, unknown>>;

/** A type of value that is one scalar, or may be. */
export interface SimpleType {
  /** What a value must be, in the words of a finding. */
  readonly expected: string;
  /** Whether a scalar is one. */
  readonly accepts: (value: string | number | boolean | null) => boolean;
  /** How JSON Schema says it. */
  readonly schema: Json;
}

/** The value that the types below judge: a number that JavaScript would spell another way (`4.10`, `007`) is text. */
export const typedValue = ({ value, text }: YamlScalar): YamlScalar['value'] =>
  typeof value === 'number' && String(value) !== text ? text : value;

const isString = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';

/** A string of this form; JSON Schema has the same pattern. */
const form = (
  expected: string,
  pattern: RegExp,
  also: (text: string) => boolean = () => true,
): SimpleType => ({
  expected,
  accepts: (value) => isString(value) && pattern.test(value) && also(value),
  schema: { type: 'string', pattern: pattern.source },
});

/** Of a simple type, what else it takes. */
const or = (type: SimpleType, accepts: SimpleType['accepts'], schema: Json): SimpleType => ({
  expected: type.expected,
  accepts: (value) => type.accepts(value) || accepts(value),
  schema: { ...type.schema, ...schema },
});

const isGap = (value: unknown): boolean => value === null;
const strings = ['string', 'number'];

/** Any text, with inline Markdown; numbers count as the text that spells them. */
const text = or(form('text', /\S/), isNumber, { type: strings });
const citation = form('a source like report#heading', /\S/);
const id = form('an identifier', /^[A-Za-z][A-Za-z0-9-]*$/);
const number = or(form('a number', /^[-+]?((\d{1,3}(,\d{3})+|\d+)\.?\d*|\.\d+)(e[-+]?\d+)?$/i), isNumber, {
  type: ['number', 'string'],
});

/** A text, or several in a list. */
const several = (type: SimpleType, expected: string): SimpleType => ({
  expected,
  accepts: type.accepts,
  schema: { anyOf: [type.schema, { minItems: 1, type: 'array', items: type.schema }] },
});

/** The types a field can have besides those made of others, by the name that declarations use. */
const SIMPLE_TYPES: Readonly<Record<string, SimpleType>> = {
  text,
  'text-or-gap': {
    expected: text.expected,
    accepts: (value) => typeof value !== 'boolean',
    schema: { type: [...strings, 'null'] },
  },
  paragraphs: several(text, 'text or a list of paragraphs'),
  citation,
  source: several(citation, 'a source like report#heading, or a list of them'),
  number,
  'number-or-gap': {
    expected: number.expected,
    accepts: (value) => isGap(value) || number.accepts(value),
    schema: { anyOf: [number.schema, { type: 'null' }] },
  },
  flag: {
    expected: 'true or false',
    accepts: (value) => typeof value === 'boolean',
    schema: { type: 'boolean' },
  },
  // `112233` without quotes is a number to YAML.
  colour: or(form('a colour', /^#?[0-9A-Fa-f]{6}$/), (value) => /^\d{6}$/.test(String(value)), {
    type: strings,
  }),
  // `xsd:dateTime`, as XML Schema 1.0 has it for the file's properties, knows no year 0000.
  date: or(
    form('a date', /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, isOnCalendar),
    (value) => isNumber(value) && Number.isInteger(value) && value >= 1000 && value <= 9999,
    { type: ['string', 'integer'], minimum: 1000, maximum: 9999 },
  ),
  id,
  unit: id,
  language: form('a language like zh-CN', /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, isTag),
  string: form('text', /\S/),
  count: {
    expected: 'a whole number',
    accepts: (value) => isNumber(value) && Number.isInteger(value) && value >= 0,
    schema: { type: 'integer' },
  },
};

/** The type of a field that takes a scalar, and is no choice; undefined for all others. */
export const simpleType = ({ type = 'text' }: FieldSpec): SimpleType | undefined => SIMPLE_TYPES[type];

/** Whether the parts of a tag are in the order of BCP 47. */
function isTag(tag: string): boolean {
  try {
    return new Intl.Locale(tag) !== undefined;
  } catch {
    return false;
  }
}

/**
 * By the script that CLDR says a language is written in; what it does not know is taken as it comes. The commonest are
 * known here, because the first look into CLDR takes 10 ms.
 */
export const isLeftToRight = (tag: string): boolean =>
  COMMON.test(tag) || !RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '');

const COMMON = /^(?:zh|en|ja|ko|de|fr|es|ru)(?:-[A-Z]{2})?$/;

const RIGHT_TO_LEFT = new Set('Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa'.split(' '));

/** 2012-02-30 has the form of a date and is none. */
function isOnCalendar(spelled: string): boolean {
  const full = `${spelled}-01-01`.slice(0, 10);
  const day = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(full);
}
