import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { Report } from '../../../src/diagnostics/report.ts';
import { jsonSchema } from '../../../src/outline/schema/jsonSchema.ts';
import { plainValue } from '../../../src/outline/schema/kind.ts';
import { parseYaml } from '../../../src/outline/yaml/yaml.ts';
import { spansIn } from '../../../src/outline/yaml/yamlNode.ts';
import { readTemplates } from '../../../src/text/templates.ts';
import { compileText, deckWith, ownTemplates } from '../../text/compileText.ts';

const { kinds } = readTemplates(ownTemplates, [], new Report());
const schema = jsonSchema(kinds);
/** The keyword with which a schema offers snippets to the YAML language server. */
const keywords = ['defaultSnippets'];
const validate = new Ajv({ allErrors: true, allowUnionTypes: true, keywords }).compile(schema);

/** Reads an outline as plain data, as a language server does. */
function data(yaml: string): unknown {
  const node = parseYaml(yaml, spansIn('content.yaml'), new Report());
  return node && plainValue(node);
}

test('is draft 7, and its own metaschema accepts it', () => {
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
  expect(new Ajv().validateSchema(schema)).toBe(true);
});

test('accepts the shipped content', () => {
  const yaml = readFileSync(new URL('../../../content.yaml', import.meta.url), 'utf8');
  validate(data(yaml));
  expect(validate.errors).toBeNull();
});

const WRONG: Record<string, string> = {
  'no deck': 'units: []',
  'no title': 'deck: { subtitle: 题 }',
  'an unknown key': 'deck: { title: 题 }\nunit: []',
  'an unknown key of the deck': 'deck: { titel: 题, title: 题 }',
  'a list for a text': 'deck: { title: [题] }',
  'a text for a list': 'deck: { title: 题, keywords: 甲 }',
  'a wrong date': 'deck: { title: 题, date: 1.7.2012 }',
  'a wrong colour': 'deck: { title: 题 }\nbrand: { colours: { ink: red } }',
  'an unknown colour': 'deck: { title: 题 }\nbrand: { colours: { inc: "1B1E24" } }',
  'a wrong id': 'deck: { title: 题 }\nunits: [{ id: 吉 林, name: 甲, short: 乙, slides: [] }]',
  'a unit without slides': 'deck: { title: 题 }\nunits: [{ id: jilin, name: 甲, short: 乙 }]',
  'a rule that is no rule': 'deck: { title: 题 }\nchecks: { title-misssing: "off" }',
  'a severity that is none': 'deck: { title: 题 }\nchecks: { title-missing: fatal }',
  'a block without a kind': deckWith('title: 题'),
  'an unknown kind': deckWith('kind: stat\ntitle: 题'),
  'a block without its title': deckWith('kind: quote\ntext: 文\nby: 人'),
  'a field of another kind': deckWith('kind: quote\ntitle: 题\ntext: 文\nby: 人\nitems: []'),
  'too few items': deckWith('kind: stats\ntitle: 题\nitems: [{ value: 1, label: 甲 }]'),
  'too many items': deckWith(`kind: cards\ntitle: 题\nitems: [${'{ heading: 甲 },'.repeat(5)}]`),
  'a wrong choice': deckWith(
    'kind: chart\ntitle: 题\nalt: 图\nchart: pie\ncategories: [甲]\nseries: [{ name: 乙, values: [1] }]',
  ),
  'a unit of no figure': deckWith(
    'kind: compare\ntitle: 题\nbefore: { label: 过去, unit: 天 }\nafter: { label: 现在 }',
  ),
  'a chart without values': deckWith('kind: chart\ntitle: 题\nalt: 图\nchart: bar'),
  'categories beside a data file': deckWith(
    'kind: chart\ntitle: 题\nalt: 图\nchart: bar\ndata: a.csv\ncategories: [甲]',
  ),
  'rows beside a data file': deckWith('kind: table\ntitle: 题\ndata: a.csv\nrows: [[1]]'),
  'a column of no data file': deckWith(
    'kind: chart\ntitle: 题\nalt: 图\nchart: bar\ncategory: 年\ncategories: [甲]\nseries: [{ name: 乙, values: [1] }]',
  ),
  'a value that is no number': deckWith(
    'kind: chart\ntitle: 题\nalt: 图\nchart: bar\ncategories: [甲]\nseries: [{ name: 乙, values: [many] }]',
  ),
};

describe('rejects what the code rejects', () => {
  test.each(Object.entries(WRONG))('%s', (_, yaml) => {
    expect(validate(data(yaml))).toBe(false);
    expect(compileText(yaml).outline).toBeUndefined();
  });
});

test('a block is told by its kind: the findings are about that kind only', () => {
  validate(data(deckWith('kind: quote\ntitle: 题\ntext: 文')));
  expect(validate.errors?.filter(({ keyword }) => keyword !== 'if').map(({ message }) => message)).toEqual([
    "must have required property 'by'",
  ]);
});

test('every key has a description and an example', () => {
  const missing: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties, ...rest } = node as Record<string, unknown>;
    for (const [key, field] of Object.entries(
      (properties ?? {}) as Record<string, Record<string, unknown>>,
    )) {
      const isCondition = Object.keys(field).join() === 'const';
      const isBlocksKind = path.endsWith('block') && key === 'kind';
      if (!isCondition && !isBlocksKind && !(field.description && field.examples))
        missing.push(`${path}.${key}`);
      visit(field, `${path}.${key}`);
    }
    for (const [key, value] of Object.entries(rest)) if (key !== 'examples') visit(value, `${path}/${key}`);
  };
  visit(schema, '');
  expect(missing).toEqual([]);
});

test('examples are valid themselves', () => {
  const wrong: string[] = [];
  // The places are named, so that Ajv compiles each definition once.
  const check = new Ajv({ allowUnionTypes: true, keywords }).addSchema(schema, 'schema');
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { examples, ...rest } = node as { examples?: unknown[] };
    for (const example of examples ?? []) {
      if (!check.validate({ $ref: `schema#${path}` }, example)) wrong.push(`${path}: ${check.errorsText()}`);
    }
    for (const [key, value] of Object.entries(rest))
      visit(value, `${path}/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`);
  };
  visit(schema, '');
  expect(wrong).toEqual([]);
});

test("kinds of a user's own templates are part of it", () => {
  const map =
    '{{!--\ndescription: A map.\nfields:\n  place: { required: true, description: Where., example: 漠河 }\n--}}\n---\nlayout: picture\n---\n# {{title}}\n{{place}}';
  const { templates, outline, said } = compileText(deckWith('kind: map\ntitle: 题\nplace: 漠河'), { map });
  expect(said).toEqual([]);
  expect(outline).toBeDefined();
  const own = new Ajv({ allowUnionTypes: true, keywords }).compile(jsonSchema(templates.kinds));
  expect(own(data(deckWith('kind: map\ntitle: 题\nplace: 漠河')))).toBe(true);
  expect(own(data(deckWith('kind: map\ntitle: 题')))).toBe(false);
  expect(own(data(deckWith('kind: map\ntitle: 题\nplace: 漠河\nnotes: 讲')))).toBe(false);
});

test('each kind has a snippet, which is a valid block', () => {
  const { block } = schema.definitions as { block: { defaultSnippets: { label: string; body: unknown }[] } };
  const snippets = block.defaultSnippets;
  expect(snippets.map(({ label }) => label)).toEqual([...kinds.keys()]);
  const wrong = snippets.flatMap(({ label, body }) => {
    // JSON is YAML.
    const slides = `slides: [${JSON.stringify(body)}]`;
    const units = 'units: [{ id: north, name: North, short: North, figure: { value: 1 }, slides: [] }]';
    const text = `deck: { title: Snippets }\nopening: { name: Opening, ${slides} }\n${units}\n`;
    const isValid = validate(data(text));
    return isValid ? compileText(text).said.filter((one) => / error /u.test(one)) : [label, validate.errors];
  });
  expect(wrong).toEqual([]);
});
