import { type FieldSpec, type FieldSpecs, itemOf, shortField } from '../schema/fieldSpec.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../yaml/yamlNode.ts';
import { entryOf, isEmpty, textOf } from '../yaml/yamlPath.ts';

/**
 * Returns the tree with its short forms written out, each value at its own place: one text in the place of a record
 * becomes the record's short field (`logo: assets/logo.svg` is `logo: { image: assets/logo.svg }`), and `slides` at the
 * top become the slides of the opening.
 */
export function writtenOut(spec: FieldSpec, root: YamlNode): YamlNode {
  return withOpening(expand(spec, root));
}

function expand(spec: FieldSpec, node: YamlNode): YamlNode {
  const { type } = spec;
  if (type === 'block') {
    const kind = spec.kinds?.get(textOf(node, 'kind') ?? '');
    return kind ? expand(kind, node) : node;
  }
  if (type === 'list' && node.type === 'list') {
    const item = itemOf(spec);
    return item ? { ...node, items: node.items.map((one) => expand(item, one)) } : node;
  }
  if (type !== 'record' && type !== 'map') return node;
  if (node.type === 'map') return expandMap(spec.fields ?? {}, spec.of, node);
  const short = type === 'record' ? shortField(spec) : undefined;
  return short !== undefined && node.type === 'scalar' && isWritten(node) ? recordOf(short, node) : node;
}

const expandMap = (fields: FieldSpecs, of: FieldSpec | undefined, node: YamlMap): YamlMap => ({
  ...node,
  entries: node.entries.map((entry) => {
    const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : of;
    return field ? { ...entry, value: expand(field, entry.value) } : entry;
  }),
});

/** Whether a scalar can stand for a record: a text or a number that says something. */
const isWritten = (node: YamlScalar): boolean =>
  !isEmpty(node) && typeof node.value !== 'boolean' && node.text.trim() !== '';

const recordOf = (key: string, value: YamlScalar): YamlMap => ({
  type: 'map',
  entries: [{ key, keySpan: value.span, value }],
  span: value.span,
});

/** Makes `slides` at the top an opening that is named as the deck. An outline with both keeps both, which is reported. */
function withOpening(root: YamlNode): YamlNode {
  const slides = entryOf(root, 'slides');
  if (root.type !== 'map' || !slides || entryOf(root, 'opening')) return root;
  const title = entryOf(entryOf(root, 'deck')?.value, 'title')?.value;
  const { keySpan } = slides;
  const named: YamlScalar = {
    type: 'scalar',
    value: '1',
    text: '1',
    span: keySpan,
    start: keySpan.start,
    spelled: '1',
    folded: false,
  };
  const name = title?.type === 'scalar' && isWritten(title) ? title : named;
  const value: YamlMap = {
    type: 'map',
    entries: [{ key: 'name', keySpan, value: name }, slides],
    span: slides.value.span,
  };
  const entries = root.entries.map((entry) =>
    entry === slides ? { ...entry, key: 'opening', value } : entry,
  );
  return { ...root, entries };
}
