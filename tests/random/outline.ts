import fc from 'fast-check';
import { brandFields, deckFields, documentFields } from '../../src/outline/schema/deckFields.ts';
import type { FieldSpec } from '../../src/outline/schema/fieldSpec.ts';
import { unitFields } from '../../src/outline/schema/unitFields.ts';
import { asDocumented } from './asDocumented.ts';
import { KINDS, record } from './fields.ts';
import { CHARACTER, type Mood, NAME, WORDS } from './words.ts';

/** A random outline of plain texts, as data. */
export const plainOutline: fc.Arbitrary<unknown> = fc.constant(undefined).chain(() => outline('plain'));

/**
 * Makes the text of a random `content.yaml` with all kinds: most are valid, some have hostile values, some are
 * damaged, some are not YAML.
 */
export function outlineText(): fc.Arbitrary<string> {
  const plain = outline('plain');
  return fc.oneof(
    { arbitrary: plain.map(toYaml), weight: 5 },
    { arbitrary: outline('hostile').map(toYaml), weight: 5 },
    { arbitrary: damaged(plain).map(toYaml), weight: 2 },
    { arbitrary: brokenText(plain.map(toYaml)), weight: 1 },
  );
}

function outline(mood: Mood): fc.Arbitrary<unknown> {
  const block = fc
    .constantFrom(...KINDS)
    .chain(([kind, fields]) => record(fields, mood).map((made) => ({ kind, ...asDocumented(kind, made) })));
  const slides = fc.array(block, { minLength: 1, maxLength: 3 });
  const section = fc.record({ name: mood === 'plain' ? NAME : WORDS[mood], slides });
  const unit = (id: string) =>
    fc
      .tuple(record({ ...unitFields, figure }, mood), slides)
      .map(([made, slides]) => ({ ...made, id, slides }));
  return fc
    .record({
      deck: record(deckFields, mood),
      brand: fc.option(record(mood === 'plain' ? {} : brandFields, mood), { freq: 1 }),
      sources: fc.record({ report: record(documentFields, mood) }),
      opening: section,
      units: fc.tuple(unit('u1'), unit('u2')),
      closing: fc.option(section),
    })
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== null)));
}

/** Every unit has a figure, because an overview needs two. */
const figure: FieldSpec = { ...(unitFields.figure as FieldSpec), required: true };

const NESTED = Array.from({ length: 400 }).reduce<unknown>((inner) => [inner], 'deep');

const ODD: readonly unknown[] = [
  ...[
    null,
    '',
    0,
    -1,
    true,
    [],
    {},
    [[]],
    [null],
    { kind: 'stats' },
    Number.NaN,
    Number.POSITIVE_INFINITY,
    'x'.repeat(20_000),
  ],
  ...[
    Array.from({ length: 2000 }, (_, i) => `第 ${i} 条`),
    Array.from({ length: 300 }, () => ({ value: 1, label: 'x' })),
  ],
  ...[NESTED, { __proto__: null, constructor: 1 }, JSON.parse('{"__proto__": {"kind": "x"}}')],
];

/** Changes one value of an outline: to a wrong one, or to none. */
function damaged(sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(sound, fc.array(fc.nat(20), { minLength: 1, maxLength: 7 }), fc.constantFrom(...ODD, undefined))
    .map(([made, path, odd]) => replaced(made, path, odd));
}

function replaced(value: unknown, [step, ...rest]: readonly number[], odd: unknown): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return odd;
  const entries = Object.entries(value);
  const [key, inner] = entries[step % Math.max(1, entries.length)] ?? ['x', odd];
  const changed = replaced(inner, rest, odd);
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === key ? changed : one));
  return { ...value, [key]: changed };
}

/** Replaces up to nine characters of a text by junk, at a random place. */
function brokenText(sound: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const junk = fc.oneof(
    fc.constantFrom(
      '\n',
      ':',
      '- ',
      '"',
      '{',
      ']',
      '&a ',
      '*a',
      '!!js ',
      '\t',
      '%YAML 3',
      '---\n',
      '<<: *a\n',
      '\u0000',
      '\ufeff',
    ),
    fc.string({ unit: CHARACTER, maxLength: 9 }),
    fc.constantFrom('['.repeat(5000), '{a: '.repeat(2000), '&a [*a, *a]'),
  );
  return fc
    .tuple(sound, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(9), junk)
    .map(([text, share, length, put]) => {
      const at = Math.floor(share * text.length);
      return text.slice(0, at) + put + text.slice(at + length);
    });
}

/** Writes a value in YAML's flow style. Numbers that JSON does not have are written as in YAML. */
export function toYaml(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
  if (Array.isArray(value)) return `[${value.map(toYaml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{ ${entries.map(([key, inner]) => `${JSON.stringify(key)}: ${toYaml(inner)}`).join(',\n ')} }`;
}
