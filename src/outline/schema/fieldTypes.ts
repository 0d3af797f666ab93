import { ICON_NAMES, isIcon } from '../../icons/icons.ts';
import type { YamlScalar } from '../yaml/yamlNode.ts';
import type { FieldSpec } from './fieldSpec.ts';

type Json = Readonly<Record<string, unknown>>;

/** A type whose value is one scalar, or may be one. */
export interface SimpleType {
  /** The required value, in the words of a finding. */
  readonly expected: string;
  /** Whether a scalar has the type. */
  readonly accepts: (value: string | number | boolean | null) => boolean;
  /** The type as JSON Schema. */
  readonly schema: Json;
}

/**
 * Returns the value that the types below judge. A number that JavaScript spells differently (`4.10`, `007`) is text.
 */
export const typedValue = ({ value, text }: YamlScalar): YamlScalar['value'] =>
  typeof value === 'number' && String(value) !== text ? text : value;

const isString = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Makes a type for strings that match `pattern` and satisfy `also`. JSON Schema gets the same pattern. */
const form = (
  expected: string,
  pattern: RegExp,
  also: (text: string) => boolean = () => true,
): SimpleType => ({
  expected,
  accepts: (value) => isString(value) && pattern.test(value) && also(value),
  schema: { type: 'string', pattern: pattern.source },
});

/** Extends a simple type by further values. */
const or = (type: SimpleType, accepts: SimpleType['accepts'], schema: Json): SimpleType => ({
  expected: type.expected,
  accepts: (value) => type.accepts(value) || accepts(value),
  schema: { ...type.schema, ...schema },
});

const isGap = (value: unknown): boolean => value === null;
const strings = ['string', 'number'];

/** Any text, with inline Markdown. A number is read as the text that spells it. */
const text = or(form('text', /\S/), isNumber, { type: strings });
const citation = form('a source like report#heading', /\S/);
const id = form('an identifier', /^[A-Za-z][A-Za-z0-9-]*$/);
const number = or(
  form('a number', /^[-+−]?((\d{1,3}(,\d{3})+|\d+)\.?\d*|\.\d+)(e[-+]?\d+)?[%％]?$/i),
  isNumber,
  {
    type: ['number', 'string'],
  },
);

/** Makes a type for one text or a list of texts. */
const several = (type: SimpleType, expected: string): SimpleType => ({
  expected,
  accepts: type.accepts,
  schema: { anyOf: [type.schema, { minItems: 1, type: 'array', items: type.schema }] },
});

const icon: SimpleType = {
  expected: 'the name of an icon',
  accepts: (value) => isString(value) && isIcon(value),
  schema: { type: 'string', enum: ICON_NAMES },
};
const flag: SimpleType = {
  expected: 'true or false',
  accepts: (value) => typeof value === 'boolean',
  schema: { type: 'boolean' },
};

/** The simple types by the names that declarations use. */
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
  flag,
  // YAML reads `112233` without quotes as a number.
  colour: or(form('a colour', /^#?[0-9A-Fa-f]{6}$/), (value) => /^\d{6}$/.test(String(value)), {
    type: strings,
  }),
  // The file's properties use `xsd:dateTime`; XML Schema 1.0 excludes the year 0000.
  date: or(
    form('a date', /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, isOnCalendar),
    (value) => isNumber(value) && Number.isInteger(value) && value >= 1000 && value <= 9999,
    { type: ['string', 'integer'], minimum: 1000, maximum: 9999 },
  ),
  icon,
  'icon-or-flag': {
    expected: icon.expected,
    accepts: (value) => icon.accepts(value) || flag.accepts(value),
    schema: { anyOf: [icon.schema, flag.schema] },
  },
  id,
  unit: id,
  data: form('the path of a data file', /\S/),
  language: form('a language like zh-CN', /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, isTag),
  string: form('text', /\S/),
  count: {
    expected: 'a whole number',
    accepts: (value) => isNumber(value) && Number.isInteger(value) && value >= 0,
    schema: { type: 'integer' },
  },
};

/** Returns the simple type of a field; undefined for choices and for fields that take no scalar. */
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
 * Whether a language is written from left to right, by the script that CLDR gives it; true for a language that CLDR
 * lacks. The most common ones are listed here, because the first look into CLDR takes 10 ms.
 */
export const isLeftToRight = (tag: string): boolean =>
  COMMON.test(tag) || !RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '');

const COMMON = /^(?:zh|en|ja|ko|de|fr|es|ru)(?:-[A-Z]{2})?$/;

const RIGHT_TO_LEFT = new Set('Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa'.split(' '));

/** Whether a date exists: 2012-02-30 has the form of a date, but the calendar lacks it. */
function isOnCalendar(spelled: string): boolean {
  const full = `${spelled}-01-01`.slice(0, 10);
  const day = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(full);
}
