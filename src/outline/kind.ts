import * as z from 'zod';
import type { Report } from '../diagnostics/report.ts';
import { fieldSchemas } from './fieldSchema.ts';
import { FIELD_KEYS, type FieldSpecs, fieldSpec } from './fieldSpec.ts';
import { reportIssues } from './issues.ts';
import { plainValue } from './plainValue.ts';
import { type Shape, shapeOf } from './shape.ts';
import { blockFields } from './unitFields.ts';
import { parseYaml } from './yaml.ts';
import type { MakeSpan } from './yamlNode.ts';
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
  if (!node) return kindOf(name, '', z.looseObject({ kind: z.literal(name) }));
  const parsed = headSpec.safeParse(plainValue(node));
  if (!parsed.success) {
    reportIssues(
      parsed.error.issues,
      { root: node, name: 'the head of a template', keysAt: headKeys },
      report,
    );
    return kindOf(name, '', z.looseObject({ kind: z.literal(name) }));
  }
  const { description, fields } = parsed.data;
  return kindOf(name, description, kindSchema(name, description, { ...blockFields, ...fields }));
}

/** The kind without the common fields that its template does not place: to write one would be to lose it. */
export function withoutUnplaced(kind: Kind, places: (field: Shape) => boolean): Kind {
  if (kind.shape.type !== 'record') return kind;
  const { fields } = kind.shape;
  const isPlaced = (name: string): boolean => {
    const field = fields.get(name);
    return !(name in blockFields) || field === undefined || places(field);
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

const kindSchema = (name: string, description: string, fields: FieldSpecs) =>
  z.strictObject({
    kind: z
      .literal(name)
      .meta({ description: `What the block is. ${name}: ${description}`, examples: [name] }),
    ...fieldSchemas(fields),
  });

const headSpec = z.strictObject({
  description: z.string(),
  fields: z.record(z.string(), fieldSpec).default({}),
});

const headKeys = (path: Path): readonly string[] =>
  path.length === 0 ? ['description', 'fields'] : FIELD_KEYS;
