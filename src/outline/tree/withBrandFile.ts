import type { Report } from '../../diagnostics/report.ts';
import { tidyText } from '../../language/tidyText.ts';
import { joined } from '../../paths.ts';
import type { DataCell } from '../data/dataTable.ts';
import { parseYaml } from '../yaml/yaml.ts';
import { spansIn, type YamlEntry, type YamlMap, type YamlNode } from '../yaml/yamlNode.ts';
import { entryOf } from '../yaml/yamlPath.ts';

/** A file with a brand for many decks. */
export interface BrandFile {
  readonly text: string;
  /** Its name in findings. */
  readonly file: string;
  /** The path from the outline's folder to its own, to which the paths in it are relative. */
  readonly folder: string;
}

/** The port through which this stage reads the file that `brand: path` names; undefined, with a finding, when it cannot. */
export type ReadBrandFile = (path: DataCell) => BrandFile | undefined;

/**
 * Puts the brand of a file into an outline: of the file that the command line gives, else of the one that `brand: path`
 * names. The file holds what stands under `brand:`, or an outline that has one. Its values keep their places, and the
 * path of its logo is made relative to the outline. Returns undefined, with a finding, when the file has no brand.
 */
export function withBrandFile(
  root: YamlNode,
  given: BrandFile | undefined,
  read: ReadBrandFile,
  report: Report,
): YamlNode | undefined {
  if (root.type !== 'map') return root;
  const own = entryOf(root, 'brand');
  const named = own?.value.type === 'scalar' && typeof own.value.value === 'string' ? own.value : undefined;
  if (!given && !named) return root;
  const file = given ?? (named && read(named));
  const value = file && brandIn(file, report);
  if (!value) return undefined;
  const brand: YamlEntry = { key: 'brand', keySpan: own?.keySpan ?? value.span, value };
  return { ...root, entries: [...root.entries.filter((entry) => entry !== own), brand] };
}

function brandIn({ text, file, folder }: BrandFile, report: Report): YamlMap | undefined {
  const tidy = tidyText(text);
  report.addSource(file, tidy);
  const before = report.count('error');
  const node = parseYaml(tidy, spansIn(file), report);
  const brand = entryOf(node, 'brand')?.value ?? node;
  if (brand?.type === 'map') return withPathsFrom(folder, brand);
  if (report.count('error') === before)
    report.add('brand-file', { file }, { span: { file, start: 0, end: 0 } });
  return undefined;
}

/** Makes the paths of the logo and the template, which are relative to the brand's file, relative to the outline. */
function withPathsFrom(folder: string, brand: YamlMap): YamlMap {
  const moved = (node: YamlNode): YamlNode => {
    if (node.type === 'scalar') return { ...node, text: joined(folder, node.text) };
    if (node.type === 'list') return node;
    const entries = node.entries.map((e) => (e.key === 'alt' ? e : { ...e, value: moved(e.value) }));
    return { ...node, entries };
  };
  const isPath = ({ key }: YamlEntry) => key.startsWith('logo') || key === 'template';
  const entries = brand.entries.map((e) => (isPath(e) ? { ...e, value: moved(e.value) } : e));
  return { ...brand, entries };
}
