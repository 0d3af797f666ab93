import fc from 'fast-check';
import { Report } from '../../src/diagnostics/report.ts';
import { readOwnTemplates } from '../../src/files/readTemplateSources.ts';
import type { FieldSpec, FieldSpecs } from '../../src/outline/schema/fieldSpec.ts';
import { readTemplates } from '../../src/text/templates.ts';
import { PICTURES } from './pictures.ts';
import { type Mood, NAME, SHORT, WORDS } from './words.ts';

/**
 * The fields of each kind of block, from the heads of the templates, so that a new kind is tested without another
 * change.
 */
export const KINDS: readonly (readonly [string, FieldSpecs])[] = [
  ...readTemplates(readOwnTemplates(new Report()), [], new Report()).kinds.values(),
].map(({ name, fields = {} }) => [name, fields]);

/** Makes a record with values for its fields. A field that is not required is left out in half of the records. */
export function record(fields: FieldSpecs, mood: Mood): fc.Arbitrary<Record<string, unknown>> {
  const arbitraries = Object.fromEntries(
    // Data files have random tests of their own, so no block names one here.
    Object.entries(fields).flatMap(([name, spec]) =>
      spec.type === 'data' || CHART_MARKS.has(name) ? [] : [[name, field(name, spec, mood)]],
    ),
  );
  // A picture without alternative text is an error.
  const requiredKeys = Object.entries(fields).flatMap(([name, spec]) =>
    spec.required || name === 'alt' ? [name] : [],
  );
  return fc
    .record(arbitraries, { requiredKeys })
    .map((made) => withNeeded(withoutClashes(sameLengths(made, fields)), fields));
}

/** Fields that a kind takes only one of: the first excludes the others. */
const CLASHES: readonly (readonly [string, ...string[]])[] = [
  ['image', 'images', 'panel'],
  ['images', 'panel'],
  ['place', 'items', 'marks', 'second'],
  ['second', 'items', 'marks'],
  ['as', 'result'],
  ['stacked', 'facts', 'callout'],
];

function withoutClashes(made: Record<string, unknown>): Record<string, unknown> {
  const excluded = CLASHES.flatMap(([first, ...others]) => (first in made ? others : []));
  return Object.fromEntries(Object.entries(made).filter(([name]) => !excluded.includes(name)));
}

/** They name categories of their chart, so random words are errors there. */
const CHART_MARKS: ReadonlySet<string> = new Set(['annotate', 'highlight', 'target']);

/** Removes fields whose needed field is missing, until each has what it needs. */
function withNeeded(made: Record<string, unknown>, fields: FieldSpecs): Record<string, unknown> {
  const left = Object.entries(made).filter(([name]) => (fields[name]?.needs ?? name) in made);
  const kept = Object.fromEntries(left);
  return left.length === Object.keys(made).length ? kept : withNeeded(kept, fields);
}

/** Gives each list with `as-many-as`, and each row of a table, the length of the other list. */
function sameLengths(made: Record<string, unknown>, fields: FieldSpecs): Record<string, unknown> {
  const list = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : []);
  const fitted = structuredClone(made);
  for (const [name, spec] of Object.entries(fields)) {
    for (const [inner, { 'as-many-as': other }] of Object.entries(spec.fields ?? {})) {
      if (!other) continue;
      const { length } = list(made[other]);
      for (const item of list(fitted[name]) as Record<string, unknown>[]) {
        const values = list(item[inner]);
        item[inner] = Array.from({ length }, (_, i) => values[i % Math.max(1, values.length)] ?? 0);
      }
    }
    if (name === 'rows') {
      const { length } = list(made.columns);
      fitted.rows = list(fitted.rows).map((row) => Array.from({ length }, (_, i) => list(row)[i] ?? '—'));
    }
  }
  return fitted;
}

function field(name: string, spec: FieldSpec, mood: Mood): fc.Arbitrary<unknown> {
  const text = WORDS[mood];
  switch (spec.type) {
    case 'list': {
      const long = spec.fields ? record(spec.fields, mood) : field('', spec.of ?? spec, mood);
      const item = spec.short ? fc.oneof(field('', spec.fields?.[spec.short] ?? spec, mood), long) : long;
      const minLength = spec.min ?? 1;
      return fc.array(item, { minLength, maxLength: Math.max(minLength, Math.min(spec.max ?? 5, 6)) });
    }
    case 'record':
      return record(spec.fields ?? {}, mood);
    case 'choice':
      return fc.constantFrom(...(spec.choices ?? []));
    case 'paragraphs':
      return fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 2 }));
    case 'text-or-gap':
      return fc.oneof({ arbitrary: text, weight: 9 }, fc.constantFrom(null, ''));
    case 'number-or-gap':
    case 'number':
      return mood === 'plain' ? fc.integer({ min: 1, max: 9999 }) : NUMBERS;
    case 'flag':
      return fc.boolean();
    case 'id':
      return ID;
    case 'unit':
      return fc.constantFrom('u1', 'u2');
    case 'date':
      return fc.constantFrom(2012, '2012-07', '2012-07-01');
    case 'colour':
      return COLOUR;
    case 'language':
      return fc.constantFrom('zh-CN', 'en', 'ja');
    case 'source':
      return fc.constantFrom('report#一', ['report#二', 'report#三']);
    case 'icon':
      return fc.constantFrom('flask-conical', 'target');
    case 'count':
      return fc.integer({ min: 1, max: 99 });
    default:
      if (name === 'focus' || name === 'at') return fc.constant('70% 40%');
      if (name === 'image') return fc.constantFrom(...PICTURES[mood]);
      return brief(name, text, mood);
  }
}

const ID = fc.stringMatching(/^[a-z]{6,9}$/);
const COLOUR = fc.stringMatching(/^[0-9A-F]{6}$/);

const NUMBERS = fc.oneof(
  { arbitrary: fc.integer({ min: -9999, max: 9999 }), weight: 40 },
  { arbitrary: fc.double({ noDefaultInfinity: true, noNaN: true }), weight: 8 },
  fc.constantFrom(
    0,
    -0,
    1e-300,
    1e300,
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    '4.10',
    'x',
  ),
);

function brief(name: string, text: fc.Arbitrary<string>, mood: Mood): fc.Arbitrary<unknown> {
  const short = BRIEF[name];
  if (!short) return text;
  return mood === 'plain' ? short : fc.oneof({ arbitrary: short, weight: 15 }, text);
}

/** Short values for fields for which a layout has little room. */
const BRIEF: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  value: fc.integer({ min: 1, max: 9999 }),
  computed: fc.constantFrom('1385 / 727', '203.28 / 5.22'),
  ...{ prefix: SHORT, unit: SHORT, mark: SHORT, when: SHORT, categories: SHORT },
  ...{ name: NAME, short: NAME },
};
