import type { YamlNode } from './yamlNode.ts';

/**
 * A YAML value as plain data, for the schema. A number whose spelling is not the one JavaScript gives it (`4.10`,
 * `007`) stays text; keys without a value are left out, because `explainEmpty` has reported them.
 */
export function plainValue(node: YamlNode): unknown {
  switch (node.type) {
    case 'scalar':
      return typeof node.value === 'number' && String(node.value) !== node.text ? node.text : node.value;
    case 'list':
      return node.items.map(plainValue);
    case 'map':
      return Object.fromEntries(
        node.entries.filter(({ value }) => !isEmpty(value)).map(({ key, value }) => [key, plainValue(value)]),
      );
  }
}

export const isEmpty = (node: YamlNode): boolean => node.type === 'scalar' && node.value === null;
