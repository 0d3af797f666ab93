import type { Report } from '../diagnostics/report.ts';
import type { Span } from '../diagnostics/span.ts';
import { type NamedFile, readNamedBytes } from '../files/readNamedBytes.ts';
import { decodeText } from '../files/readText.ts';
import { tidyText } from '../language/tidyText.ts';
import type { DataTable } from '../outline/data/dataTable.ts';
import { parseYaml } from '../outline/yaml/yaml.ts';
import { spansIn, type YamlMap, type YamlNode, type YamlScalar } from '../outline/yaml/yamlNode.ts';
import { readCsv } from './csv/readCsv.ts';
import { readXlsx } from './xlsx/readXlsx.ts';

/** The most rows of a CSV file with a deck for each. */
const MOST_DECKS = 100_000;

/**
 * Reads the rows of `--each FILE`, each a mapping whose values have their places: CSV or the first sheet of a workbook, whose first
 * row names the columns; a list of mappings in YAML or JSON; or JSON lines. Returns undefined after a finding.
 */
export function readRows(file: NamedFile, report: Report): readonly YamlMap[] | undefined {
  const bytes = readNamedBytes(file, report);
  if (!bytes) return undefined;
  const { name } = file;
  const whole: Span = { file: name, start: 0, end: 0 };
  if (/\.xls[xm]?$/iu.test(name))
    return rowsOf(readXlsx(bytes, name, { path: { text: name, span: whole } }, report));
  const text = decodeText(bytes, name, report);
  if (text === undefined) return undefined;
  if (/\.(?:csv|tsv|txt)$/iu.test(name)) return rowsOf(readCsv(text, name, report, MOST_DECKS));
  const tidy = tidyText(text);
  report.addSource(name, tidy);
  const before = report.errorsAdded;
  const items = /\.(?:jsonl|ndjson)$/iu.test(name) ? linesOf(tidy, name, report) : listOf(tidy, name, report);
  if (report.errorsAdded > before) return undefined;
  const stray = items.find((item) => item.type !== 'map');
  if (items.length > 0 && !stray) return items.filter((item) => item.type === 'map');
  report.add('rows-form', { file: name }, { span: stray?.span ?? whole });
  return undefined;
}

function listOf(text: string, file: string, report: Report): readonly YamlNode[] {
  const root = parseYaml(text, spansIn(file), report);
  return root?.type === 'list' ? root.items : [];
}

function linesOf(text: string, file: string, report: Report): readonly YamlNode[] {
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const start = offset;
    offset += line.length + 1;
    return (line.trim() && parseYaml(line, spansIn(file, start), report)) || [];
  });
}

/** The rows of a table as mappings. */
function rowsOf(table: DataTable | undefined): readonly YamlMap[] | undefined {
  return table?.rows.map((cells): YamlMap => {
    const entries = table.columns.map(({ text: key, span: keySpan }, i) => {
      const { text = '', span = keySpan } = cells[i] ?? {};
      return { key, keySpan, value: scalarOf(text, span) };
    });
    const [first = { span: { file: '', start: 0, end: 0 } }] = cells;
    return { type: 'map', entries, span: { ...first.span, end: cells.at(-1)?.span.end ?? first.span.end } };
  });
}

/** A cell as a value: `true` and `false` are truth values, an empty one is null, and any other is a text as it is spelled. */
function scalarOf(text: string, span: Span): YamlScalar {
  const value = /^(?:true|false)$/iu.test(text) ? /^t/iu.test(text) : text || null;
  return { type: 'scalar', value, text, span, start: span.start, spelled: text, folded: false };
}
