import type { Report } from '../diagnostics/report.ts';
import type { Span } from '../diagnostics/span.ts';
import { languageOf } from '../language/languageOf.ts';
import { tidyText } from '../language/tidyText.ts';
import { once } from '../once.ts';
import { blocksOf } from './blocks.ts';
import type { ReadData } from './data/dataTable.ts';
import { fillFromData } from './data/fillFromData.ts';
import { brandTokens, checkLevels, deckFacts, sourceDocuments } from './facts.ts';
import type { Outline } from './outline.ts';
import { checkTree } from './schema/checkTree.ts';
import { OPEN } from './schema/fieldSpec.ts';
import type { Kind } from './schema/kind.ts';
import { outlineSpec } from './schema/outlineSpec.ts';
import { type DataRecord, ROW_KEY } from './tree/dataRecord.ts';
import { grow } from './tree/grow.ts';
import { type BrandFile, type ReadBrandFile, withBrandFile } from './tree/withBrandFile.ts';
import { withMeantKeys } from './tree/withMeantKeys.ts';
import { firstMark, marksIn, type Row, withRow } from './tree/withRow.ts';
import { withSettings } from './tree/withSettings.ts';
import { withStandIns } from './tree/withStandIns.ts';
import { writtenOut } from './tree/writtenOut.ts';
import { parseYaml } from './yaml/yaml.ts';
import { spansIn, type YamlEntry, type YamlNode } from './yaml/yamlNode.ts';
import { isEmpty, keySpanAt, nodeAt } from './yaml/yamlPath.ts';

/** What an outline takes from elsewhere. */
export interface Surroundings {
  /** Reads the data files that blocks name. */
  readonly readData: ReadData;
  /** Reads the file that `brand: path` names. */
  readonly readBrandFile: ReadBrandFile;
  /** The brand that stands in place of the outline's own. */
  readonly brand?: BrandFile | undefined;
  /** The values that the command line sets: `deck.date=2026-12-01`. */
  readonly settings?: readonly string[] | undefined;
  /** The row whose values stand in the place of marks. */
  readonly row?: Row | undefined;
}

/**
 * Reads `content.yaml`. `kinds` are the allowed kinds of block, by name.
 * Reports every mistake at its place, also in data files. Returns undefined when there is one outside the blocks that later
 * stages cannot do without; a block with a mistake is replaced by a stand-in.
 */
export function readOutline(
  text: string,
  file: string,
  kinds: ReadonlyMap<string, Kind>,
  { readData, readBrandFile, brand: given, settings = [], row }: Surroundings,
  report: Report,
): Outline | undefined {
  const tidy = tidyText(text);
  report.addSource(file, tidy);
  const before = report.errorsAdded;
  const parsed = parseYaml(tidy, spansIn(file), report);
  if (!parsed || isEmpty(parsed)) {
    if (report.errorsAdded === before)
      report.add('outline-nothing', {}, { span: { file, start: 0, end: 0 } });
    return undefined;
  }
  const spec = outlineSpec(kinds);
  const own = withValues(withSettings(parsed, settings, report), row, report);
  const branded = withBrandFile(own, given, readBrandFile, report);
  if (!branded) return undefined;
  const written = writtenOut(spec, branded);
  const unsound = new Set<Span>();
  const isBranded = report.errorsAdded === before;
  const misnamed = new Map<YamlEntry, string>();
  const isSound = checkTree(spec, written, 'the outline', report, unsound, misnamed) && isBranded;
  const meant = withMeantKeys(written, misnamed);
  const { root: filled, files: dataFiles } = fillFromData(meant, kinds, readData, report, unsound);
  if (dataFiles.length > 0) checkTree(spec, filled, 'the outline', report, unsound);
  if (!isSound) return undefined;

  const root = withStandIns(filled, unsound);
  const data = grow(spec, root);
  if (row) data[ROW_KEY] = rowData(row);
  const deck = deckFacts(data);
  const language = deck.language ?? languageOf(tidy);
  const brand = brandTokens(data, language);
  // Made at the first use, because only the rules and the verifier read them.
  const blocks = once(() => blocksOf(root));
  return {
    file,
    deck,
    language,
    ...(brand ? { brand } : {}),
    sources: sourceDocuments(data),
    checks: checkLevels(data),
    dataFiles,
    get blocks() {
      return blocks();
    },
    data,
    spanAt: (path) => {
      const node = nodeAt(root, path);
      return node?.type === 'scalar' ? node.span : node && keySpanAt(root, path);
    },
  };
}

/** Puts the values of the row into the outline. Warns of marks when there is no row. */
function withValues(root: YamlNode, row: Row | undefined, report: Report): YamlNode {
  if (row) return withRow(root, row, report);
  const marked = firstMark(root);
  const [mark] = marksIn(marked?.text ?? '');
  if (marked && mark) report.add('row-missing', { path: mark.path }, { span: marked.span });
  return root;
}

/** The row as templates read it. */
function rowData({ values }: Row): DataRecord[string] {
  const { span } = values;
  // `grow` takes the `units` of a root for those of an outline, so the row stands one step below it.
  const root: YamlNode = { type: 'map', entries: [{ key: ROW_KEY, keySpan: span, value: values }], span };
  return grow(OPEN, root)[ROW_KEY];
}
