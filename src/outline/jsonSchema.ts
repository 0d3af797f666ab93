import * as z from 'zod';
import type { Kind } from './kind.ts';
import { outlineSchema } from './schema.ts';

type Json = { [key: string]: unknown };

/**
 * The JSON Schema of `content.yaml`, for editors: what the code's own schema takes, with these kinds of block. Draft 7,
 * the one that YAML language servers know best. A block's kind decides which definition the rest of it follows.
 */
export function jsonSchema(kinds: ReadonlyMap<string, Kind>): Json {
  const { $schema, ...schema } = convert(outlineSchema(kinds));
  const definitions = [...kinds.values()].map((kind) => [kind.name, definitionOf(kind)]);
  return {
    $schema,
    title: 'content.yaml',
    description: 'The outline of a briefing, as Deckwright compiles it into a deck.',
    ...(withBlocks(schema) as Json),
    definitions: { ...Object.fromEntries(definitions), block: blockOf(kinds) },
  };
}

const convert = (schema: z.ZodType): Json =>
  z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: simplify,
  }) as Json;

/**
 * One `type` with several names instead of a choice between simple types, the fields that need another as the standard
 * says it, nothing that only our own code reads.
 */
function simplify({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: Json }): void {
  delete jsonSchema.reference;
  delete jsonSchema.asManyAs;
  delete jsonSchema.needs;
  const dependencies = zodSchema instanceof z.ZodObject ? needsOf(zodSchema) : [];
  if (dependencies.length > 0) jsonSchema.dependencies = Object.fromEntries(dependencies);
  const options = (jsonSchema.anyOf ?? []) as Json[];
  if (options.length === 0 || options.some(({ type }) => typeof type !== 'string' || type === 'array'))
    return;
  delete jsonSchema.anyOf;
  Object.assign(jsonSchema, ...options, { type: options.map(({ type }) => type) });
}

const needsOf = ({ shape }: z.ZodObject): [string, string[]][] =>
  Object.entries(shape).flatMap(([key, field]): [string, string[]][] => {
    const needs = field instanceof z.ZodType && field.meta()?.needs;
    return typeof needs === 'string' ? [[key, [needs]]] : [];
  });

function definitionOf(kind: Kind): Json {
  const { $schema, ...definition } = convert(kind.schema);
  return { title: kind.name, ...definition };
}

function blockOf(kinds: ReadonlyMap<string, Kind>): Json {
  const choices = [...kinds.values()].map(({ name, description }) => ({ const: name, description }));
  const rules = [...kinds.keys()].map((name) => ({
    if: { properties: { kind: { const: name } }, required: ['kind'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { $ref: `#/definitions/${name}` },
  }));
  return {
    type: 'object',
    description: 'A block: one slide.',
    properties: { kind: { description: 'What the block is: the name of its template.', anyOf: choices } },
    required: ['kind'],
    allOf: rules,
  };
}

/** The schema with a reference in the place of every list of blocks. */
function withBlocks(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withBlocks);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) =>
    key === 'slides' && value?.type === 'array'
      ? [key, { ...value, items: { $ref: '#/definitions/block' } }]
      : [key, withBlocks(value)],
  );
  return Object.fromEntries(entries);
}
