import { Leaf } from './leaf.ts';
import { type LeafNode, type LeafRecord, makeRecord } from './record.ts';
import { scalarText } from './scalarText.ts';
import type { Shape } from './shape.ts';
import type { YamlMap, YamlNode, YamlScalar } from './yamlNode.ts';
import { entryOf, recordSpan, textOf } from './yamlPath.ts';

/** Makes the tree that templates read from a valid YAML tree: leaves that know their place, optional fields as `undefined`. */
export function grow(shape: Shape, node: YamlNode): LeafNode {
  switch (shape.type) {
    case 'text':
      return node.type === 'scalar' ? leafOf(node) : growOpen(node);
    case 'list':
      return growList(shape, node);
    case 'block':
      return grow(shape.kinds.get(textOf(node, 'kind') ?? '') ?? { type: 'open' }, node);
    case 'record':
      return recordOf(node, [...shape.fields]);
    case 'map':
      return recordOf(node, node.type === 'map' ? node.entries.map(({ key }) => [key, shape.of]) : []);
    case 'open':
      return growOpen(node);
  }
}

function growList(shape: Shape & { type: 'list' }, node: YamlNode): LeafNode[] {
  if (node.type === 'list' && !shape.paragraphs) return node.items.map((item) => grow(shape.of, item));
  if (node.type === 'list') return node.items.flatMap((item) => growList(shape, item));
  return node.type === 'scalar' ? paragraphsOf(leafOf(node)) : [];
}

const recordOf = (node: YamlNode, fields: readonly (readonly [string, Shape])[]): LeafRecord =>
  makeRecord(
    fields.map(([key, field]) => {
      const value = entryOf(node, key)?.value;
      return [key, value && grow(field, value)] as const;
    }),
    new Leaf('', recordSpan(node)),
  );

function growOpen(node: YamlNode): LeafNode {
  if (node.type === 'scalar') return leafOf(node);
  if (node.type === 'list') return node.items.map(growOpen);
  const entries = (node as YamlMap).entries.map(({ key, value }) => [key, growOpen(value)] as const);
  return makeRecord(entries, new Leaf('', recordSpan(node)));
}

const leafOf = (node: YamlScalar): Leaf => new Leaf(scalarText(node), node.span, node.value === false);

/** A blank line ends a paragraph. */
function paragraphsOf(leaf: Leaf): Leaf[] {
  const found = [...leaf.text.matchAll(/\S[\s\S]*?(?=\n[ \t]*\n|$(?![\s\S]))/g)];
  return found.map((paragraph) =>
    leaf.part(paragraph.index, paragraph.index + paragraph[0].trimEnd().length),
  );
}
