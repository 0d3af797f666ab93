import { nearest } from '../../diagnostics/nearest.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { FieldSpecs } from '../schema/fieldSpec.ts';
import type { Kind } from '../schema/kind.ts';
import { changeBlocks } from '../tree/changeBlocks.ts';
import { scalarText } from '../yaml/scalarText.ts';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from '../yaml/yamlNode.ts';
import { entryOf, itemsOf, textOf } from '../yaml/yamlPath.ts';
import type { DataCell, DataTable, ReadData } from './dataTable.ts';

/** An outline whose blocks hold the values of their data files, and the paths of these files. */
interface Filled {
  readonly root: YamlNode;
  readonly files: readonly string[];
}

/**
 * Puts the values of data files into the blocks that name one under `data`, as if the author had written them there, but
 * each with its place in the data file. A kind with `series` gets `categories` and `series`; any other gets `columns` and
 * `rows`. A block stays as it is, with findings, when its file or a column cannot be read; its span is added to `unsound`.
 */
export function fillFromData(
  root: YamlNode,
  kinds: ReadonlyMap<string, Kind>,
  read: ReadData,
  report: Report,
  unsound = new Set<Span>(),
): Filled {
  const files: string[] = [];
  const block = (node: YamlNode): YamlNode => {
    const fields = kinds.get(textOf(node, 'kind') ?? '')?.fields ?? {};
    const data = cellAt(node, 'data');
    if (fields.data?.type !== 'data' || node.type !== 'map' || !data) return node;
    files.push(data.text);
    const table = read(data, cellAt(node, 'sheet'));
    const full = table && filled(node, fields, table, report);
    if (!full) unsound.add(node.span);
    return full ?? node;
  };
  return { root: changeBlocks(root, block), files };
}

/** Fills one block; undefined, with a finding, when a column is not there. The fields that only say what to read are gone afterwards. */
function filled(block: YamlMap, fields: FieldSpecs, table: DataTable, report: Report): YamlMap | undefined {
  const limit = Number(textOf(block, 'limit') ?? table.rows.length);
  const shown = { ...table, rows: table.rows.slice(0, limit) };
  const made = fields.series ? seriesOf(block, shown, report) : rowsOf(block, shown, report);
  if (!made) return undefined;
  const kept = block.entries.filter(
    ({ key }) => key !== 'data' && fields[key]?.needs !== 'data' && !(key in made),
  );
  const data = entryOf(block, 'data');
  const entries = Object.entries(made).map(([key, items]): YamlEntry => {
    const keySpan = (entryOf(block, key) ?? data)?.keySpan ?? block.span;
    return { key, keySpan, value: listOf(items, keySpan) };
  });
  return { ...block, entries: [...kept, ...entries] };
}

type Made = Readonly<Record<string, readonly YamlNode[]>> | undefined;

/** The categories and the series of a chart. Without `category` it is the first column, without `series` all others. */
function seriesOf(block: YamlMap, table: DataTable, report: Report): Made {
  const category = chosen(table, cellAt(block, 'category') ?? table.columns[0], report);
  const series = pick(block, 'series', table, report, category?.index);
  if (!category || !series) return undefined;
  return {
    categories: table.rows.map((row) => scalarOf(row[category.index])),
    series: series.map(({ index, name }): YamlMap => {
      const values = table.rows.map((row) => scalarOf(row[index], GAP));
      const entries: YamlEntry[] = [
        { key: 'name', keySpan: name.span, value: name },
        { key: 'values', keySpan: name.span, value: listOf(values, name.span) },
      ];
      return { type: 'map', entries, span: name.span };
    }),
  };
}

/** The columns and the rows of a table. */
function rowsOf(block: YamlMap, table: DataTable, report: Report): Made {
  const columns = pick(block, 'columns', table, report);
  return (
    columns && {
      columns: columns.map(({ name }) => name),
      rows: table.rows.map((row) => {
        const cells = columns.map(({ index }) => scalarOf(row[index]));
        return listOf(cells, row[0]?.span ?? block.span);
      }),
    }
  );
}

interface Column {
  readonly index: number;
  /** Its name on the slide. */
  readonly name: YamlScalar;
}

/** The columns that the list under `key` names; all but the one at `except` when there is no such list. */
function pick(
  block: YamlMap,
  key: string,
  table: DataTable,
  report: Report,
  except?: number,
): Column[] | undefined {
  if (!entryOf(block, key))
    return table.columns.flatMap((cell, index) =>
      index === except ? [] : [{ index, name: scalarOf(cell) }],
    );
  const columns = itemsOf(block, key).map((item) => {
    const column = chosen(table, item.type === 'scalar' ? cellOf(item) : cellAt(item, 'column'), report);
    const name = entryOf(item, 'name')?.value;
    return column && name?.type === 'scalar' ? { ...column, name } : column;
  });
  const found = columns.filter((column) => column !== undefined);
  return found.length === columns.length ? found : undefined;
}

/** The column that `named` names. Returns undefined, with a finding, when the file has none of that name. */
function chosen(
  { columns, separator }: DataTable,
  named: DataCell | undefined,
  report: Report,
): Column | undefined {
  if (!named) return undefined;
  const index = columns.findIndex(({ text }) => text === named.text);
  const cell = columns[index];
  if (cell) return { index, name: scalarOf(cell) };
  const known = columns.map(({ text }) => text);
  const meant = known.find((one) => one.includes(named.text)) ?? nearest(named.text, known);
  const facts = { name: named.text, known, meant, separator };
  report.add('data-unknown-column', facts, { span: named.span });
  return undefined;
}

/** A cell of a chart without a value is empty or holds a dash. */
const GAP = /^[-−–—]*$/;

/** Makes the YAML value of a cell: a text as it is spelled, or null where the cell is a `gap`. */
function scalarOf(cell: DataCell | undefined, gap = /^$/): YamlScalar {
  const { text = '', span = { file: '', start: 0, end: 0 } } = cell ?? {};
  const shown = gap.test(text) ? '' : text;
  const value = shown || null;
  return { type: 'scalar', value, text: shown, span, start: span.start, spelled: text, folded: false };
}

const listOf = (items: readonly YamlNode[], span: DataCell['span']): YamlNode => ({
  type: 'list',
  items,
  span,
});

/** Returns the scalar under `key` with its place. */
function cellAt(node: YamlNode, key: string): DataCell | undefined {
  const value = entryOf(node, key)?.value;
  return value?.type === 'scalar' ? cellOf(value) : undefined;
}

function cellOf(node: YamlScalar): DataCell | undefined {
  const text = scalarText(node);
  return text === '' ? undefined : { text, span: node.span };
}
