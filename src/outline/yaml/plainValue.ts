import { typedValue } from '../schema/fieldTypes.ts';
import type { YamlNode } from './yamlNode.ts';
import { isEmpty } from './yamlPath.ts';

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
