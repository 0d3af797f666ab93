import { COLUMN, exampleOf, type FieldSpec, type FieldSpecs, itemOf, shortField, TEXT } from './fieldSpec.ts';
import { simpleType } from './fieldTypes.ts';
import { type Kind, kindSpec } from './kind.ts';
import { outlineSpec } from './outlineSpec.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Makes the JSON Schema of `content.yaml` for editors: `outlineSpec` with these kinds of block. It is draft 7, which
 * YAML language servers support best. The kind of a block decides which definition the rest of it follows.
 */
export function jsonSchema(kinds: ReadonlyMap<string, Kind>): Json {
  const definitions = [...kinds.values()].map((kind) => [
    kind.name,
    { title: kind.name, ...typeSchema(kindSpec(kind)), description: kind.description },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'content.yaml',
    description: 'The outline of a briefing, as Deckwright compiles it into a deck.',
    ...typeSchema(outlineSpec(kinds)),
    definitions: { ...Object.fromEntries(definitions), block: blockSchema(kinds) },
  };
}

/** Makes the schema of a field: its type and its description with an example. */
function fieldSchema(spec: FieldSpec): Json {
  const schema = typeSchema(spec);
  const example = exampleOf(spec);
  const about = { description: spec.description, ...(example === undefined ? {} : { examples: [example] }) };
  return spec.required && !Array.isArray(schema.type) ? { ...schema, ...about } : { ...about, ...schema };
}

function typeSchema(spec: FieldSpec): Json {
  const { type, min, max, fields = {}, of, choices, keys } = spec;
  switch (type) {
    case 'list':
      return {
        ...(min === undefined ? {} : { minItems: min }),
        ...(max === undefined ? {} : { maxItems: max }),
        type: 'array',
        items: itemSchema(spec),
      };
    case 'record':
      return withShort(recordSchema(fields), spec);
    case 'map':
      return {
        type: 'object',
        ...(keys ? { propertyNames: typeSchema(keys) } : {}),
        additionalProperties: of ? typeSchema(of) : true,
      };
    case 'block':
      return { $ref: '#/definitions/block' };
    case 'choice':
      return { type: 'string', enum: choices };
    case 'kind':
      return { type: 'string', const: choices?.[0] };
    default:
      return simpleType(spec)?.schema ?? {};
  }
}

function itemSchema(list: FieldSpec): Json {
  const item = itemOf(list);
  if (!item) return {};
  const schema =
    item.type === 'block' || list.fields ? typeSchema(item) : fieldSchema({ ...item, required: true });
  return list['columns-of'] === undefined
    ? schema
    : { anyOf: [schema, ...[TEXT, COLUMN].map((column) => fieldSchema(column))] };
}

/** Lets one text stand for a record that has a short form. */
function withShort(record: Json, spec: FieldSpec): Json {
  const short = shortField(spec);
  const field = short === undefined ? undefined : spec.fields?.[short];
  return field ? { anyOf: [record, typeSchema(field)] } : record;
}

/** Makes the schema of a mapping: its keys, those that must be there, and those that need or replace another one. */
function recordSchema(fields: FieldSpecs): Json {
  const required = Object.entries(fields).flatMap(([key, { required: is, or }]) => (is && !or ? [key] : []));
  const needs = Object.entries(fields).flatMap(([key, field]) => (field.needs ? [[key, [field.needs]]] : []));
  const either = Object.entries(fields).flatMap(([key, { or, 'columns-of': columns }]) =>
    or ? [{ [columns ? 'anyOf' : 'oneOf']: [key, or].map((one) => ({ required: [one] })) }] : [],
  );
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, fieldSchema(field)])),
    ...(required.length > 0 ? { required } : {}),
    ...(needs.length > 0 ? { dependencies: Object.fromEntries(needs) } : {}),
    ...(either.length > 0 ? { allOf: either } : {}),
    additionalProperties: false,
  };
}

/** What the YAML language server offers for a new block: the required fields of a kind with their examples. */
const snippet = (kind: Kind): Json => ({
  label: kind.name,
  description: kind.description,
  body: exampleOf(kindSpec(kind)) ?? { kind: kind.name },
});

function blockSchema(kinds: ReadonlyMap<string, Kind>): Json {
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
    defaultSnippets: [...kinds.values()].map(snippet),
  };
}
