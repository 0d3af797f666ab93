import type { YamlNode } from '../yaml/yamlNode.ts';

/** Returns the tree of an outline with every block of its slides changed. */
export function changeBlocks(root: YamlNode, change: (block: YamlNode) => YamlNode): YamlNode {
  const slides = (owner: YamlNode) => within(owner, 'slides', change);
  const parts = ['opening', 'closing', 'appendix'].reduce((node, key) => changed(node, key, slides), root);
  return within(parts, 'units', slides);
}

/** Returns a mapping with a changed value under `key`. */
const changed = (node: YamlNode, key: string, change: (value: YamlNode) => YamlNode): YamlNode =>
  node.type === 'map'
    ? { ...node, entries: node.entries.map((e) => (e.key === key ? { ...e, value: change(e.value) } : e)) }
    : node;

/** Returns a mapping with changed items in the list under `key`. */
const within = (node: YamlNode, key: string, change: (item: YamlNode) => YamlNode): YamlNode =>
  changed(node, key, (list) => (list.type === 'list' ? { ...list, items: list.items.map(change) } : list));
