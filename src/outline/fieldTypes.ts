import * as z from 'zod';

/** What a value may be, in the words of a diagnostic; `explainIssue` finds it in a zod issue as its message. */
export const EXPECTED = {
  text: 'text',
  paragraphs: 'text or a list of paragraphs',
  source: 'a source like report#heading, or a list of them',
  number: 'a number',
  flag: 'true or false',
  colour: 'a colour',
  date: 'a date',
  id: 'an identifier',
  language: 'a language like zh-CN',
  leftToRight: 'a language that is written from left to right',
} as const;

/** Any text, with inline Markdown; numbers count as the text that spells them. */
export const text = () =>
  z.union([z.string().regex(/\S/, EXPECTED.text), z.number()], { error: EXPECTED.text });

export const paragraphs = () => z.union([text(), z.array(text()).min(1)], { error: EXPECTED.paragraphs });

/** `document#heading`, or several. */
export const source = () => z.union([reference(), z.array(reference()).min(1)], { error: EXPECTED.source });

const reference = () => z.string().regex(/\S/, EXPECTED.source);

/** A number; `4.10` and `1,234` reach us as text, because their spelling matters. */
export const number = () =>
  z.union(
    [
      z.number(),
      z.string().regex(/^[-+]?((\d{1,3}(,\d{3})+|\d+)\.?\d*|\.\d+)(e[-+]?\d+)?$/i, EXPECTED.number),
    ],
    {
      error: EXPECTED.number,
    },
  );

export const flag = () => z.boolean({ error: EXPECTED.flag });

export const id = () =>
  z.string({ error: EXPECTED.id }).regex(/^[A-Za-z][A-Za-z0-9-]*$/, { error: EXPECTED.id });

export const colour = () =>
  z.union(
    [
      z.string().regex(/^#?[0-9A-Fa-f]{6}$/, EXPECTED.colour),
      z.number().refine(isSixDigits, EXPECTED.colour),
    ],
    {
      error: EXPECTED.colour,
    },
  );

/** `xsd:dateTime`, as XML Schema 1.0 has it for the file's properties, knows no year 0000. */
export const date = () =>
  z.union(
    [
      z
        .string()
        .regex(/^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, EXPECTED.date)
        .refine(isOnCalendar, EXPECTED.date),
      z.number().int(EXPECTED.date).min(1000, EXPECTED.date).max(9999, EXPECTED.date),
    ],
    { error: EXPECTED.date },
  );

export const language = () =>
  z
    .string({ error: EXPECTED.language })
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: EXPECTED.language, abort: true })
    .refine(isTag, { error: EXPECTED.language, abort: true })
    .refine(isLeftToRight, { error: EXPECTED.leftToRight });

/** Whether the parts of a tag are in the order of BCP 47. */
function isTag(tag: string): boolean {
  try {
    return new Intl.Locale(tag) !== undefined;
  } catch {
    return false;
  }
}

/** By the script that CLDR says the language is written in; what it does not know is taken as it comes. */
const isLeftToRight = (tag: string): boolean =>
  !RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '');

const RIGHT_TO_LEFT = new Set('Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa'.split(' '));

/** `112233` without quotes is a number to YAML. */
const isSixDigits = (n: number): boolean => /^\d{6}$/.test(String(n));

/** 2012-02-30 has the form of a date and is none. */
function isOnCalendar(spelled: string): boolean {
  const full = `${spelled}-01-01`.slice(0, 10);
  const day = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(full);
}

/** The types a field can have besides those made of others, by the name that declarations use. */
export const SIMPLE_TYPES = {
  text,
  paragraphs,
  number,
  flag,
  date,
  colour,
  id,
  language,
  source,
  unit: id,
} as const;
