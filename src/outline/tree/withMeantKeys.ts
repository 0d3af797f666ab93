import type { YamlEntry, YamlNode } from '../yaml/yamlNode.ts';

/**
 * Gives each entry in `misnamed` the key that its author meant. So the findings of later stages are those that would be left if only
 * this mistake was mended, and all come in one list.
 */
export function withMeantKeys(node: YamlNode, misnamed: ReadonlyMap<YamlEntry, string>): YamlNode {
  if (misnamed.size === 0 || node.type === 'scalar') return node;
  if (node.type === 'list')
    return { ...node, items: node.items.map((item) => withMeantKeys(item, misnamed)) };
  const entries = node.entries.map((entry) => ({
    ...entry,
    key: misnamed.get(entry) ?? entry.key,
    value: withMeantKeys(entry.value, misnamed),
  }));
  return { ...node, entries };
}
