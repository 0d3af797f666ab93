import type { Span } from '../../diagnostics/span.ts';
import type { YamlEntry, YamlNode } from './yamlNode.ts';

export type Path = readonly (string | number)[];

/** Returns the node at `path`, or undefined when there is none. */
export function nodeAt(root: YamlNode, path: Path): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const step of path) {
    if (node?.type === 'map') node = entryOf(node, String(step))?.value;
    else if (node?.type === 'list') node = node.items[Number(step)];
    else return undefined;
  }
  return node;
}

/** Whether a value is empty: a key or a dash without a value, `~` or `null`. */
export const isEmpty = (node: YamlNode): boolean => node.type === 'scalar' && node.value === null;

/** Returns the entry of a mapping with the key `key`. */
export const entryOf = (node: YamlNode | undefined, key: string): YamlEntry | undefined =>
  node?.type === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;

/** Returns the items of the list under `key`; none when there is no list. */
export function itemsOf(node: YamlNode | undefined, key: string): readonly YamlNode[] {
  const value = entryOf(node, key)?.value;
  return value?.type === 'list' ? value.items : [];
}

/** Returns the text of the scalar under `key`. */
export function textOf(node: YamlNode | undefined, key: string): string | undefined {
  const value = entryOf(node, key)?.value;
  return value?.type === 'scalar' && value.value !== null ? value.text : undefined;
}

/** Returns the place of the key that names the node at `path`, else of the nearest key above it in the text. */
export function keySpanAt(root: YamlNode, path: Path): Span {
  for (let length = path.length; length > 0; length--) {
    const last = path[length - 1];
    const parent = nodeAt(root, path.slice(0, length - 1));
    if (typeof last === 'string') {
      const entry = entryOf(parent, last);
      if (entry) return entry.keySpan;
    } else if (parent?.type === 'list' && parent.items[Number(last)])
      return recordSpan(parent.items[Number(last)]);
  }
  return recordSpan(root);
}

/** Returns the place of a value as a whole: a scalar's text; a mapping's first key with the text behind it. */
export function recordSpan(node: YamlNode | undefined): Span {
  if (node?.type !== 'map') return node?.span ?? { file: '', start: 0, end: 0 };
  const [first] = node.entries;
  if (!first) return node.span;
  const end = first.value.type === 'scalar' && !first.value.folded ? first.value.span.end : first.keySpan.end;
  return { ...first.keySpan, end: Math.max(end, first.keySpan.end) };
}
