import type { Report } from '../../diagnostics/report.ts';
import { parseYaml } from '../yaml/yaml.ts';
import type { MakeSpan, YamlEntry, YamlNode } from '../yaml/yamlNode.ts';
import { entryOf, isEmpty, nodeAt } from '../yaml/yamlPath.ts';
import { checkTree } from './checkTree.ts';
import { DECLARED_TYPES, type Declaration, exampleOf, type FieldSpec, type FieldSpecs } from './fieldSpec.ts';
import { typedValue } from './fieldTypes.ts';
import { blockFields } from './unitFields.ts';

/** A kind of block, as the head of its template declares it. */
export interface Kind {
  readonly name: string;
  readonly description: string;
  /** Its fields besides `kind`. Undefined when the template has no head; then a block takes any key. */
  readonly fields?: FieldSpecs | undefined;
}

/** A kind together with the YAML of the head that declares it. */
export interface ParsedKind extends Kind {
  readonly head?: YamlNode | undefined;
}

/**
 * Makes a kind from the head of its template: YAML with `description` and `fields`. Every kind also has `title`
 * (required), `id`, `kicker`, `source` and `notes`, unless its head declares them differently. Mistakes in the head are
 * reported at their place in the template; the kind then takes any key.
 */
export function parseKind(
  name: string,
  head: string | undefined,
  spans: MakeSpan,
  report: Report,
): ParsedKind {
  const before = report.count('error');
  const node = head === undefined ? undefined : parseYaml(head, spans, report);
  if (node) checkTree(HEAD, node, 'the head of a template', report);
  const taken = node && entryOf(nodeAt(node, ['fields']), 'kind');
  if (taken) report.add('template-field-kind', {}, { span: taken.keySpan });
  if (node && report.count('error') === before) reportIncomplete(node, report);
  if (!node || report.count('error') > before) return { name, description: '' };
  const { description, fields } = plainValue(node) as { description: string; fields?: FieldSpecs };
  // Copies, because the check of templates tells the fields of different kinds apart by identity.
  const common = Object.entries(blockFields).map(([key, field]) => [key, { ...field }]);
  return { name, description, fields: { ...Object.fromEntries(common), ...fields }, head: node };
}

/** Makes the description of a block of this kind. */
export function kindSpec({ name, description, fields }: Kind): FieldSpec {
  if (!fields) return { type: 'open', description };
  const kind: FieldSpec = {
    type: 'kind',
    required: true,
    choices: [name],
    description: `What the block is. ${name}: ${description}`,
    example: name,
  };
  return { type: 'record', required: true, description, fields: { kind, ...fields } };
}

/** Returns the kind without the common fields that its template never places, so that using one of them is an error. */
export function withoutUnusedFields(
  { name, description, fields }: Kind,
  places: (field: FieldSpec) => boolean,
): Kind {
  const kept = Object.entries(fields ?? {}).filter(([key, field]) => !(key in blockFields) || places(field));
  return { name, description, fields: fields && Object.fromEntries(kept) };
}

const string = (description: string): FieldSpec => ({ type: 'string', description });

/** The keys that declare a field in the head of a template: the compiler compares them with those of `Declaration`. */
const DECLARATION: Readonly<Record<keyof Declaration, FieldSpec>> = {
  type: { type: 'choice', choices: DECLARED_TYPES, description: 'What it takes.' },
  description: { ...string('What it says.'), required: true },
  example: { type: 'open', description: 'A value.' },
  required: { type: 'flag', description: 'Whether it must be there.' },
  choices: { type: 'list', min: 1, of: string('One of them.'), description: 'Of a choice.' },
  get fields() {
    return FIELDS;
  },
  get of() {
    return FIELD;
  },
  min: { type: 'count', description: 'Items at least.' },
  max: { type: 'count', description: 'Items at most.' },
  'as-many-as': string('The list that is as long.'),
  needs: string('The field it goes with.'),
  or: string('The field that may stand in its place.'),
  'columns-of': string('The field with the data file whose columns it names.'),
};
const FIELD: FieldSpec = { type: 'record', description: 'A field.', fields: DECLARATION };
const FIELDS: FieldSpec = { type: 'map', of: FIELD, description: 'Fields, by their names.' };

const HEAD: FieldSpec = {
  type: 'record',
  description: 'The head of a template.',
  fields: { description: { ...string('What the kind is for.'), required: true }, fields: FIELDS },
};

/** Reports declarations without the example, choices or fields that their type needs. */
function reportIncomplete(node: YamlNode, report: Report): void {
  const inside = entryOf(node, 'fields')?.value;
  const of = entryOf(node, 'of');
  for (const entry of [...(inside?.type === 'map' ? inside.entries : []), ...(of ? [of] : [])]) {
    for (const key of lacking(entry)) {
      const facts = { key, of: `\`${entry.key}\`` };
      report.add('outline-missing', facts, { span: entry.keySpan });
    }
    reportIncomplete(entry.value, report);
  }
}

function lacking({ value }: YamlEntry): string[] {
  const field = plainValue(value) as FieldSpec;
  const needed = {
    example: exampleOf(field) === undefined,
    choices: field.type === 'choice' && !field.choices,
    fields: field.type === 'record' && !field.fields,
  };
  return Object.entries(needed).flatMap(([key, isMissing]) => (isMissing ? [key] : []));
}

/**
 * Converts a YAML value to plain data. A number that JavaScript spells differently (`4.10`, `007`) stays text. Keys
 * without a value are left out, because `checkTree` has reported them.
 */
export function plainValue(node: YamlNode): unknown {
  switch (node.type) {
    case 'scalar':
      return typedValue(node);
    case 'list':
      return node.items.map(plainValue);
    case 'map':
      return Object.fromEntries(
        node.entries.filter(({ value }) => !isEmpty(value)).map(({ key, value }) => [key, plainValue(value)]),
      );
  }
}
