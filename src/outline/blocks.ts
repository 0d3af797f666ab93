import type { Block, BlockText, SourceReference } from './outline.ts';
import { scalarText } from './yaml/scalarText.ts';
import type { YamlNode } from './yaml/yamlNode.ts';
import { entryOf, itemsOf, type Path, recordSpan, textOf } from './yaml/yamlPath.ts';

/** Collects all blocks of a valid outline in deck order, with every text in them and the sources it cites. */
export function blocksOf(root: YamlNode): Block[] {
  const slides = (owner: YamlNode | undefined, section: string, path: Path): Block[] => {
    const inherited = sourcesOf(owner) ?? [];
    return itemsOf(owner, 'slides').map((block, i) =>
      blockOf(block, textOf(block, 'kind') ?? '', section, [...path, 'slides', i], inherited),
    );
  };
  const units = itemsOf(root, 'units').flatMap((unit, i) => {
    const id = neededText(unit, 'id');
    const path = ['units', i];
    return [blockOf(unit, 'section', id, path, []), ...slides(unit, id, path)];
  });
  const section = (name: string) => slides(entryOf(root, name)?.value, name, [name]);
  return [...section('opening'), ...units, ...section('closing'), ...section('appendix')];
}

/** Returns a text that every valid outline has. */
function neededText(node: YamlNode, key: string): string {
  const text = textOf(node, key);
  if (text === undefined) throw new Error(`the outline is not valid: \`${key}\` is missing`);
  return text;
}

function blockOf(
  node: YamlNode,
  kind: string,
  section: string,
  path: Path,
  inherited: readonly SourceReference[],
): Block {
  const sources = sourcesOf(node) ?? inherited;
  const title = textOf(node, 'title') ?? textOf(node, 'name') ?? '';
  return {
    kind,
    section,
    title,
    path,
    span: recordSpan(node),
    sources,
    texts: textsOf(node, [], sources),
  };
}

/** Lists every text of a block except those that only the program reads. A unit's slides are blocks of their own. */
function textsOf(node: YamlNode, path: Path, sources: readonly SourceReference[]): BlockText[] {
  if (node.type === 'scalar')
    return node.value === null ? [] : [{ path, text: scalarText(node), span: node.span, sources }];
  if (node.type === 'list') return node.items.flatMap((item, i) => textsOf(item, [...path, i], sources));
  const own = sourcesOf(node) ?? sources;
  return node.entries.flatMap(({ key, value }) =>
    NOT_TEXT.has(key) ? [] : textsOf(value, [...path, key], own),
  );
}

const NOT_TEXT = new Set(['kind', 'id', 'slide', 'source', 'slides']);

function sourcesOf(node: YamlNode | undefined): SourceReference[] | undefined {
  const source = entryOf(node, 'source')?.value;
  if (!source) return undefined;
  const items = source.type === 'list' ? source.items : [source];
  return items.flatMap((item) => (item.type === 'scalar' ? [referenceOf(scalarText(item), item)] : []));
}

function referenceOf(text: string, { span }: YamlNode): SourceReference {
  const [document = '', ...heading] = text.split('#');
  return heading.length === 0
    ? { document: document.trim(), span }
    : { document: document.trim(), heading: heading.join('#').trim(), span };
}
