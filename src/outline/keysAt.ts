import type { Shape } from './shape.ts';
import type { YamlNode } from './yamlNode.ts';
import { nodeAt, type Path, textOf } from './yamlPath.ts';

/** Which keys the mapping at a path may have, by the shape of the tree and the kinds of its blocks. */
export const keysAt =
  (shape: Shape, root: YamlNode) =>
  (path: Path): readonly string[] => {
    let here: Shape | undefined = kindOf(shape, root);
    for (const [i, step] of path.entries()) {
      const inside = childOf(here, step);
      here = inside && kindOf(inside, nodeAt(root, path.slice(0, i + 1)));
    }
    return here?.type === 'record' ? [...here.fields.keys()] : [];
  };

const kindOf = (shape: Shape, node: YamlNode | undefined): Shape | undefined =>
  shape.type === 'block' ? shape.kinds.get(textOf(node, 'kind') ?? '') : shape;

function childOf(shape: Shape | undefined, step: string | number): Shape | undefined {
  if (shape?.type === 'record') return shape.fields.get(String(step));
  return shape?.type === 'list' || shape?.type === 'map' ? shape.of : undefined;
}
