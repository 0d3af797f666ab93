import type { Report } from '../diagnostics/report.ts';
import { blocksOf } from './blocks.ts';
import { brandTokens, checkLevels, deckFacts, sourceDocuments } from './facts.ts';
import { grow } from './grow.ts';
import { reportIssues } from './issues.ts';
import { keysAt } from './keysAt.ts';
import type { Kind } from './kind.ts';
import { languageOf } from './languageOf.ts';
import type { Leaf } from './leaf.ts';
import type { Outline } from './outline.ts';
import { plainValue } from './plainValue.ts';
import type { LeafRecord } from './record.ts';
import { checkReferences } from './references.ts';
import { reportScalars } from './reportScalars.ts';
import { outlineSchema } from './schema.ts';
import { shapeOf } from './shape.ts';
import { tidyText } from './tidyText.ts';
import { numberUnits, resolveUnits } from './units.ts';
import { parseYaml } from './yaml.ts';
import { spansIn } from './yamlNode.ts';
import { keySpanAt, nodeAt } from './yamlPath.ts';

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
  if (!root) {
    if (report.count('error') === before)
      report.add('outline-nothing', {}, { span: { file, start: 0, end: 0 } });
    return undefined;
  }
  const schema = outlineSchema(kinds);
  const shape = shapeOf(schema);
  reportScalars(root, tidy, report);
  const checked = schema.safeParse(plainValue(root));
  const keys = keysAt(shape, root);
  if (checked.error) reportIssues(checked.error.issues, { root, name: 'the outline', keysAt: keys }, report);
  checkReferences(root, shape, report);
  if (report.count('error') > before) return undefined;

  const data = grow(shape, root) as LeafRecord;
  const units = (data.units ?? []) as LeafRecord[];
  numberUnits(units);
  resolveUnits(shape, data, new Map(units.map((unit) => [(unit.id as Leaf).text, unit])));
  const deck = deckFacts(data);
  const brand = brandTokens(data);
  return {
    file,
    deck,
    language: deck.language ?? languageOf(tidy),
    ...(brand ? { brand } : {}),
    sources: sourceDocuments(data),
    checks: checkLevels(data),
    blocks: blocksOf(root),
    data,
    spanAt: (path) => {
      const node = nodeAt(root, path);
      return node?.type === 'scalar' ? node.span : node && keySpanAt(root, path);
    },
  };
}
