import type { Shape } from './shape.ts';
import type { YamlNode } from './yamlNode.ts';
import { type Path, textOf } from './yamlPath.ts';

/** A node met on a walk. `block` is the block, unit or section around it. */
export interface Step {
  readonly node: YamlNode;
  readonly shape: Shape;
  readonly path: Path;
  readonly block: YamlNode;
}

/** Every node that the shape knows, outermost first; what does not have the shape is passed over. */
export function* walk(
  shape: Shape,
  node: YamlNode,
  path: Path = [],
  block: YamlNode = node,
): Generator<Step> {
  yield { node, shape, path, block };
  if (shape.type === 'list' && node.type === 'list') {
    for (const [i, item] of node.items.entries()) yield* walk(shape.of, item, [...path, i], block);
  } else if (shape.type === 'block') {
    const kind = shape.kinds.get(textOf(node, 'kind') ?? '');
    if (kind) yield* walk(kind, node, path, node);
  } else if (node.type === 'map' && (shape.type === 'record' || shape.type === 'map')) {
    for (const { key, value } of node.entries) {
      const field = shape.type === 'map' ? shape.of : shape.fields.get(key);
      if (field) yield* walk(field, value, [...path, key], block);
    }
  }
}
