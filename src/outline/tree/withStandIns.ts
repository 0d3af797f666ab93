import { NOWHERE, type Span } from '../../diagnostics/span.ts';
import type { YamlEntry, YamlNode, YamlScalar } from '../yaml/yamlNode.ts';
import { entryOf } from '../yaml/yamlPath.ts';
import { changeBlocks } from './changeBlocks.ts';

/**
 * Puts a stand-in in the place of each block whose span is in `unsound`, so that later stages can run on the others: their
 * numbers, their sections and the links between them stay. A stand-in has the id of its block, its first picture, so that one that
 * cannot be read is found too, and words at `NOWHERE`.
 */
export const withStandIns = (root: YamlNode, unsound: ReadonlySet<Span>): YamlNode =>
  unsound.size === 0
    ? root
    : changeBlocks(root, (block) => (unsound.has(block.span) ? standIn(block) : block));

function standIn(block: YamlNode): YamlNode {
  const id = entryOf(block, 'id');
  const image = imageIn(block);
  const entries = [
    entry('kind', 'statement'),
    entry('text', 'x'),
    ...(id?.value.type === 'scalar' ? [id] : []),
    ...(image ? [image, entry('alt', 'x')] : []),
  ];
  return { type: 'map', entries, span: NOWHERE };
}

/** The first `image:` in a block that names a file, in its lists too. */
function imageIn(node: YamlNode): YamlEntry | undefined {
  if (node.type === 'list') return node.items.map(imageIn).find(Boolean);
  if (node.type !== 'map') return undefined;
  const own = entryOf(node, 'image');
  if (own?.value.type === 'scalar' && typeof own.value.value === 'string') return own;
  return node.entries.map(({ value }) => imageIn(value)).find(Boolean);
}

const entry = (key: string, text: string): YamlEntry => ({ key, keySpan: NOWHERE, value: scalar(text) });

const scalar = (text: string): YamlScalar => ({
  type: 'scalar',
  value: text,
  text,
  span: NOWHERE,
  start: 0,
  spelled: text,
  folded: false,
});
