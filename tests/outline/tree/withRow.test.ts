import { expect, test } from 'vitest';
import { placeName } from '../../../src/diagnostics/placeName.ts';
import { Report } from '../../../src/diagnostics/report.ts';
import { type Row, withRow } from '../../../src/outline/tree/withRow.ts';
import { parseYaml } from '../../../src/outline/yaml/yaml.ts';
import { spansIn, type YamlMap, type YamlNode } from '../../../src/outline/yaml/yamlNode.ts';

const parsed = (text: string, file: string, report: Report): YamlNode => {
  report.addSource(file, text);
  const node = parseYaml(text, spansIn(file), report);
  if (!node) throw new Error('no YAML');
  return node;
};

const plain = (node: YamlNode): unknown => {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'list') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
};

/** Fills an outline with a row, whose text begins in the first line of `units.yaml`. */
function filled(outline: string, row: string, name = 'unit') {
  const report = new Report();
  const values = parsed(row, 'units.yaml', report) as YamlMap;
  const root = withRow(parsed(outline, 'content.yaml', report), { name, values } satisfies Row, report);
  const found = report.sorted().map((d) => `${d.span && placeName(d.span, report)} ${d.code}: ${d.message}`);
  return { root, data: plain(root), found, report };
}

test('a mark within a text is filled, and the text keeps its place', () => {
  const { data, root, found, report } = filled(
    'title: '.concat('"{{unit.name}}, {{ unit.year }}"'),
    'name: 吉林\nyear: 2012',
  );
  expect(data).toEqual({ title: '吉林, 2012' });
  expect(found).toEqual([]);
  const value = root.type === 'map' ? root.entries[0]?.value : undefined;
  expect(value && placeName(value.span, report)).toBe('content.yaml:1:8');
});

test('a text that is one mark becomes the value itself, with its place in the file of the row', () => {
  const { data, root, report } = filled(
    'a: "{{unit.count}}"\nb: "{{unit.list}}"',
    'count: 12\nlist: [x, { y: 1 }]',
  );
  expect(data).toEqual({ a: 12, b: ['x', { y: 1 }] });
  const value = root.type === 'map' ? root.entries[0]?.value : undefined;
  expect(value && placeName(value.span, report)).toBe('units.yaml:1:8');
});

test('an entry or an item whose value is empty in the row is left out', () => {
  expect(filled('a: "{{unit.none}}"\nb: ["{{unit.none}}", x]\nc: "- {{unit.none}}"', 'none:').data).toEqual({
    b: ['x'],
    c: '- ',
  });
  expect(filled('a: "{{unit.none}}"\nb: x', 'none: ""').data).toEqual({ b: 'x' });
});

test('a name may hold dots, spaces and Chinese, or lead into a mapping', () => {
  const row = '"Visits 2025": 1\n"a.b": 2\n人: { 名: 李 }';
  expect(filled('t: "x{{unit.Visits 2025}}{{unit.a.b}}{{unit.人.名}}"', row).data).toEqual({ t: 'x12李' });
});

test('two braces behind a backslash stay, and what a row puts in is not read again', () => {
  const row = "name: '{{unit.name}}'";
  expect(filled("t: '\\{{unit.name}}: {{unit.name}}'", row).data).toEqual({
    t: '{{unit.name}}: {{unit.name}}',
  });
});

test('a mark without a value is told at its place, with the values that there are', () => {
  const { found } = filled('a: x{{unit.nmae}}\nb: "{{row.name}}"', 'name: A');
  expect(found).toEqual([
    'content.yaml:1:4 row-unknown-value: the row has no value `unit.nmae`.',
    'content.yaml:2:4 row-unknown-value: the row has no value `row.name`.',
  ]);
});

test('a list within a text is told', () => {
  expect(filled('a: x{{unit.list}}', 'list: [1]').found).toEqual([
    'content.yaml:1:4 row-not-text: `unit.list` is a list or a mapping, which cannot stand within a text.',
  ]);
});
