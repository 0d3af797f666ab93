import type { Report } from '../diagnostics/report.ts';
import { blocksOf } from './blocks.ts';
import { checkTree } from './checkTree.ts';
import { brandTokens, checkLevels, deckFacts, sourceDocuments } from './facts.ts';
import { grow } from './grow.ts';
import type { Kind } from './kind.ts';
import { languageOf } from './languageOf.ts';
import type { Block, Outline } from './outline.ts';
import { outlineSpec } from './outlineSpec.ts';
import { tidyText } from './tidyText.ts';
import { parseYaml } from './yaml.ts';
import { spansIn } from './yamlNode.ts';
import { isEmpty, keySpanAt, nodeAt } from './yamlPath.ts';

/**
 * Reads `content.yaml`. `kinds` are the blocks there can be, by name. Every mistake is reported at once, at its place;
 * undefined when there were any.
 */
export function readOutline(
  text: string,
  file: string,
  kinds: ReadonlyMap<string, Kind>,
  report: Report,
): Outline | undefined {
  const tidy = tidyText(text);
  report.addSource(file, tidy);
  const before = report.count('error');
  const root = parseYaml(tidy, spansIn(file), report);
  if (!root || isEmpty(root)) {
    if (report.count('error') === before)
      report.add('outline-nothing', {}, { span: { file, start: 0, end: 0 } });
    return undefined;
  }
  const spec = outlineSpec(kinds);
  checkTree(spec, root, 'the outline', report);
  if (report.count('error') > before) return undefined;

  const data = grow(spec, root);
  const deck = deckFacts(data);
  const brand = brandTokens(data);
  let blocks: readonly Block[] | undefined;
  return {
    file,
    deck,
    language: deck.language ?? languageOf(tidy),
    ...(brand ? { brand } : {}),
    sources: sourceDocuments(data),
    checks: checkLevels(data),
    // Made when the first rule asks for it: a build has no need of it.
    get blocks() {
      blocks ??= blocksOf(root);
      return blocks;
    },
    data,
    spanAt: (path) => {
      const node = nodeAt(root, path);
      return node?.type === 'scalar' ? node.span : node && keySpanAt(root, path);
    },
  };
}
