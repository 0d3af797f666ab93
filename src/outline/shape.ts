import * as z from 'zod';

/** What a schema says of a value's build, without its rules: what templates can reach, and how to walk a YAML tree. */
export type Shape =
  | { readonly type: 'text'; readonly reference?: 'unit'; readonly needs?: string }
  | {
      readonly type: 'list';
      readonly of: Shape;
      readonly paragraphs?: true;
      readonly asManyAs?: string;
      readonly reference?: 'source';
    }
  | { readonly type: 'record'; readonly fields: ReadonlyMap<string, Shape> }
  /** A mapping with keys of the author's choice. */
  | { readonly type: 'map'; readonly of: Shape }
  /** Blocks, by the name of their kind. */
  | { readonly type: 'block'; readonly kinds: ReadonlyMap<string, Shape> }
  /** Anything: a kind whose template does not say what it takes. */
  | { readonly type: 'open' };

/** Reads the shape off a schema. */
export function shapeOf(schema: unknown): Shape {
  const meta = schema instanceof z.ZodType ? (schema.meta() ?? {}) : {};
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return withMeta(shapeOf(schema.unwrap()), meta);
  if (schema instanceof z.ZodDiscriminatedUnion) return blockShape(schema.options);
  if (schema instanceof z.ZodUnion) return withMeta(unionShape(schema.options), meta);
  if (schema instanceof z.ZodArray) return withMeta({ type: 'list', of: shapeOf(schema.element) }, meta);
  if (schema instanceof z.ZodRecord) return { type: 'map', of: shapeOf(schema.valueType) };
  if (schema instanceof z.ZodObject) return objectShape(schema);
  return withMeta({ type: 'text' }, meta);
}

/** A text or a list of texts is a list to templates. */
const unionShape = (options: readonly unknown[]): Shape =>
  options.some((option) => option instanceof z.ZodArray)
    ? { type: 'list', of: { type: 'text' }, paragraphs: true }
    : { type: 'text' };

function objectShape(schema: z.ZodObject): Shape {
  if (schema.def.catchall instanceof z.ZodUnknown) return { type: 'open' };
  return {
    type: 'record',
    fields: new Map(Object.entries(schema.shape).map(([key, field]) => [key, shapeOf(field)])),
  };
}

function blockShape(options: readonly unknown[]): Shape {
  const objects = options.filter((option) => option instanceof z.ZodObject);
  const nameOf = (option: z.ZodObject) => String((option.shape.kind as z.ZodLiteral).value);
  return { type: 'block', kinds: new Map(objects.map((option) => [nameOf(option), objectShape(option)])) };
}

function withMeta(shape: Shape, meta: Record<string, unknown>): Shape {
  const { reference, asManyAs, needs } = meta;
  if (shape.type === 'text')
    return {
      ...shape,
      ...(reference === 'unit' ? { reference } : {}),
      ...(typeof needs === 'string' ? { needs } : {}),
    };
  if (shape.type !== 'list') return shape;
  return {
    ...shape,
    ...(reference === 'source' ? { reference } : {}),
    ...(typeof asManyAs === 'string' ? { asManyAs } : {}),
  };
}
