import type { Report } from '../diagnostics/report.ts';
import { languageOf } from '../language/languageOf.ts';
import { tidyText } from '../language/tidyText.ts';
import { once } from '../once.ts';
import { blocksOf } from './blocks.ts';
import type { ReadData } from './data/dataTable.ts';
import { fillFromData } from './data/fillFromData.ts';
import { brandTokens, checkLevels, deckFacts, sourceDocuments } from './facts.ts';
import type { Outline } from './outline.ts';
import { checkTree } from './schema/checkTree.ts';
import type { Kind } from './schema/kind.ts';
import { outlineSpec } from './schema/outlineSpec.ts';
import { grow } from './tree/grow.ts';
import { parseYaml } from './yaml/yaml.ts';
import { spansIn } from './yaml/yamlNode.ts';
import { isEmpty, keySpanAt, nodeAt } from './yaml/yamlPath.ts';

/**
 * Reads `content.yaml`. `kinds` are the allowed kinds of block, by name; `readData` reads the data files that blocks name.
 * Reports every mistake at its place, also in data files, and returns undefined when there is one.
 */
export function readOutline(
  text: string,
  file: string,
  kinds: ReadonlyMap<string, Kind>,
  readData: ReadData,
  report: Report,
): Outline | undefined {
  const tidy = tidyText(text);
  report.addSource(file, tidy);
  const before = report.count('error');
  const written = parseYaml(tidy, spansIn(file), report);
  if (!written || isEmpty(written)) {
    if (report.count('error') === before)
      report.add('outline-nothing', {}, { span: { file, start: 0, end: 0 } });
    return undefined;
  }
  const spec = outlineSpec(kinds);
  checkTree(spec, written, 'the outline', report);
  const { root, files: dataFiles } = fillFromData(written, kinds, readData, report);
  if (report.count('error') > before) return undefined;
  if (dataFiles.length > 0) checkTree(spec, root, 'the outline', report);
  if (report.count('error') > before) return undefined;

  const data = grow(spec, root);
  const deck = deckFacts(data);
  const brand = brandTokens(data);
  // Made at the first use, because only the rules and the verifier read them.
  const blocks = once(() => blocksOf(root));
  return {
    file,
    deck,
    language: deck.language ?? languageOf(tidy),
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
