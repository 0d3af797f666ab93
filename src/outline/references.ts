import { nearest } from '../diagnostics/nearest.ts';
import type { Report } from '../diagnostics/report.ts';
import { isEmpty } from './plainValue.ts';
import type { Shape } from './shape.ts';
import { type Step, walk } from './walk.ts';
import type { YamlNode, YamlScalar } from './yamlNode.ts';
import { entryOf, itemsOf, keySpanAt, nodeAt, textOf } from './yamlPath.ts';

/**
 * Reports what one part of an outline says of another and is wrong: ids used twice, sources and units that are not
 * there, lists that must be as long as another, fields that say nothing without another.
 */
export function checkReferences(root: YamlNode, shape: Shape, report: Report): void {
  const units = itemsOf(root, 'units').flatMap((unit) => textOf(unit, 'id') ?? []);
  const sources = entryOf(root, 'sources')?.value;
  const documents = sources?.type === 'map' ? sources.entries.map((entry) => entry.key) : [];
  const taken = new Set<string>();
  for (const step of walk(shape, root)) {
    const { node, path } = step;
    if (isOwnId(step)) checkId(node as YamlScalar, taken, report);
    if (step.shape.type === 'text' && step.shape.reference === 'unit' && node.type === 'scalar')
      checkKnown('outline-unknown-unit', node, node.text, units, report);
    if (step.shape.type === 'text' && step.shape.needs && !isEmpty(node))
      checkNeeded(step, step.shape.needs, root, report);
    if (step.shape.type === 'list' && step.shape.reference === 'source')
      for (const item of scalars(node)) checkSource(item, documents, report);
    if (step.shape.type === 'list' && step.shape.asManyAs && node.type === 'list') {
      const as = step.shape.asManyAs;
      const expected = itemsOf(step.block, as).length;
      const what = `\`${String(path.findLast((part) => typeof part === 'string'))}\``;
      const facts = { what, as, expected, found: node.items.length };
      if (node.items.length !== expected)
        report.add('outline-uneven', facts, { span: keySpanAt(root, path) });
    }
  }
}

/** The id of a unit (`units`, n, `id`) or of a block (…, `slides`, n, `id`). */
const isOwnId = ({ node, path }: Step): boolean =>
  node.type === 'scalar' && path.at(-1) === 'id' && ['units', 'slides'].includes(String(path.at(-3)));

function checkId(node: YamlScalar, taken: Set<string>, report: Report): void {
  if (taken.has(node.text)) report.add('outline-duplicate-id', { id: node.text }, { span: node.span });
  taken.add(node.text);
}

function checkNeeded({ path }: Step, needs: string, root: YamlNode, report: Report): void {
  if (textOf(nodeAt(root, path.slice(0, -1)), needs) !== undefined) return;
  report.add('outline-needs', { key: String(path.at(-1)), needs }, { span: keySpanAt(root, path) });
}

function checkSource(node: YamlScalar, documents: readonly string[], report: Report): void {
  const [id = ''] = node.text.split('#');
  const { file, start } = node.span;
  const length = node.span.end - start === node.text.length ? id.length : node.span.end - start;
  const at = { ...node, span: { file, start, end: start + length } };
  checkKnown('outline-unknown-source', at, id.trim(), documents, report);
}

function checkKnown(
  code: 'outline-unknown-unit' | 'outline-unknown-source',
  node: YamlScalar,
  id: string,
  known: readonly string[],
  report: Report,
): void {
  if (!known.includes(id)) report.add(code, { id, known, meant: nearest(id, known) }, { span: node.span });
}

function scalars(node: YamlNode): YamlScalar[] {
  const items = node.type === 'list' ? node.items : [node];
  return items.filter((item) => item.type === 'scalar');
}
