import { z } from 'zod';
import type { Report } from '../diagnostics/report.ts';
import { FIELD_KEYS, type FieldSpec, fieldSchema, fieldSpec } from './fieldSpec.ts';
import { identifier, paragraphs, source, text } from './fieldTypes.ts';
import { reportIssues } from './issues.ts';
import { plainValue } from './plainValue.ts';
import { type Shape, shapeOf } from './shape.ts';
import { type MakeSpan, parseYaml } from './yaml.ts';
import type { Path } from './yamlPath.ts';

/** A kind of block: what its template's head says it takes. */
export interface Kind {
  readonly name: string;
  readonly description: string;
  readonly schema: z.ZodObject;
  /** What of a block its template can name; `open` when the template has no head, and any key goes. */
  readonly shape: Shape;
}

/**
 * Makes a kind from its template's head: YAML with `description` and `fields`. Every kind also has `title` (required),
 * `id`, `kicker`, `source` and `notes`, unless its head says otherwise. Mistakes in the head are reported at their place
 * in the template, and give a kind that takes any key.
 */
export function parseKind(name: string, head: string | undefined, spans: MakeSpan, report: Report): Kind {
  const node = head === undefined ? undefined : parseYaml(head, spans, report);
  if (!node) return openKind(name);
  const parsed = headSpec.safeParse(plainValue(node));
  if (!parsed.success) {
    reportIssues(
      parsed.error.issues,
      { root: node, name: 'the head of a template', keysAt: headKeys },
      report,
    );
    return openKind(name);
  }
  const { description, fields } = parsed.data;
  const own = Object.entries(fields).map(([key, spec]) => [key, fieldSchema(spec)] as const);
  const schema = z.strictObject({ kind: z.literal(name), ...commonFields(), ...Object.fromEntries(own) });
  return kindOf(name, description, schema);
}

/** The kind without the common fields that its template does not place: to write one would be to lose it. */
export function withoutUnplaced(kind: Kind, places: (field: Shape) => boolean): Kind {
  if (kind.shape.type !== 'record') return kind;
  const { fields } = kind.shape;
  const isPlaced = (name: string): boolean => {
    const field = fields.get(name);
    return !COMMON_FIELDS.has(name) || field === undefined || places(field);
  };
  const kept = Object.entries(kind.schema.shape).filter(([name]) => isPlaced(name));
  return kindOf(kind.name, kind.description, z.strictObject(Object.fromEntries(kept)));
}

const kindOf = (name: string, description: string, schema: z.ZodObject): Kind => ({
  name,
  description,
  schema: schema.meta({ description }),
  shape: shapeOf(schema),
});

/** The fields that every kind has unless its template says otherwise, or does not place them. */
export const COMMON_FIELDS: ReadonlySet<string> = new Set(['title', 'id', 'kicker', 'source', 'notes']);

const headSpec = z.strictObject({
  description: text(),
  fields: z.record(z.string(), fieldSpec).default({}),
}) as unknown as z.ZodType<{ description: string; fields: Record<string, FieldSpec> }>;

const headKeys = (path: Path): readonly string[] =>
  path.length === 0 ? ['description', 'fields'] : FIELD_KEYS;

const openKind = (name: string): Kind => kindOf(name, '', z.looseObject({ kind: z.literal(name) }));

const commonFields = () => ({
  title: text().meta({
    description: 'The conclusion, as one sentence without a full stop.',
    examples: ['八年“党员专列”，节假日从不停运'],
  }),
  id: identifier()
    .optional()
    .meta({ description: 'What links point at.', examples: ['bees'] }),
  kicker: text()
    .optional()
    .meta({ description: 'The small line above the title; units have their own.', examples: ['总览'] }),
  source: source()
    .optional()
    .meta({
      description: 'Document and heading the facts stand under, or several.',
      examples: ['report#党员专列送温暖'],
      reference: 'source',
    }),
  notes: paragraphs()
    .optional()
    .meta({
      description: 'What to say. A blank line begins a paragraph.',
      examples: ['先讲时间跨度，再讲数字。'],
    }),
});
