import type { Block, BlockText, SourceReference } from '../../outline/outline.ts';
import type { Path } from '../../outline/yaml/yamlPath.ts';
import { isBare, unitIn, withUnit } from '../sources/tables.ts';
import { type Claim, claimOf, type Scope } from './claim.ts';

type TextAt = (path: Path) => BlockText | undefined;

/** A claim for each figure of a block: each value of an entry, each value of a chart, each cell of a table. */
export function figureClaims(block: Block, scope: Scope): Claim[] {
  const texts = new Map(block.texts.map((text) => [text.path.join(), text]));
  const textAt: TextAt = (path) => texts.get(path.join());
  const values = block.texts.filter(({ path }) => path.at(-1) === 'value');
  const chartValues = block.texts.filter(({ path }) => path[0] === 'series' && path[2] === 'values');
  const cells = block.texts.filter(({ path }) => path[0] === 'rows' && path.length === 3);
  const rows = new Map<unknown, BlockText[]>();
  for (const cell of cells) rows.set(cell.path[1], [...(rows.get(cell.path[1]) ?? []), cell]);
  return [
    ...values.map((value) => entryClaim(value, textAt, scope, block.sources)),
    ...chartValues.map((value) => chartClaim(value, textAt, scope)),
    ...(chartValues.length > 0
      ? []
      : cells.map((cell) => cellClaim(cell, textAt, rows.get(cell.path[1]) ?? [], scope))),
  ];
}

/** The value of an entry with its prefix and its unit. */
function entryClaim(
  value: BlockText,
  textAt: TextAt,
  scope: Scope,
  sources: readonly SourceReference[],
): Claim {
  const isFormula = value.path[0] === 'formulas';
  const beside = (key: string) => textAt([...value.path.slice(0, -1), key]);
  const words = ['label', 'note', 'text', 'heading'].map((key) => beside(key)?.text ?? '');
  const unit = beside('unit') ? '' : unitIn(words[0] ?? '');
  return claimOf(value, scope, {
    ...(unit === '' ? {} : { text: withUnit((beside('prefix')?.text ?? '') + value.text, unit) }),
    role: isFormula ? 'formula' : 'figure',
    sources: [...value.sources, ...(isFormula ? sources : [])],
    scalars: [beside('prefix'), value, beside('unit')].filter((scalar) => scalar !== undefined),
    context: [scope.title, ...words].join(' '),
    own: words,
    label: (beside('label') ?? beside('note'))?.text,
    formula: beside('computed'),
  });
}

/** A value of a chart with the chart's unit, labelled by its category and its series. */
function chartClaim(value: BlockText, textAt: TextAt, scope: Scope): Claim {
  const unit = textAt(['unit']);
  const names = [textAt(['categories', ...value.path.slice(3)]), textAt([...value.path.slice(0, 2), 'name'])];
  const label = names.map((name) => name?.text ?? '').join(' ');
  return claimOf(value, scope, {
    role: 'figure',
    scalars: unit ? [value, unit] : [value],
    text: withUnit(value.text, unit?.text ?? ''),
    context: `${scope.title} ${label}`,
    own: [label],
    cell: [names[0]?.text ?? '', names[1]?.text ?? ''],
    label,
    formula: formulaOf(textAt, { category: names[0]?.text ?? '', series: names[1]?.text ?? '' }),
  });
}

/** A bare number with its unit, and with the word before it that says how exact it is: 约95.4 in percent is 约95.4%. */
function aboutWithUnit(cell: string, unit: string): string {
  if (isBare(cell)) return withUnit(cell, unit);
  const [, about = '', number = cell] = /^(\D{0,8}?)([\d.,]+)$/.exec(cell.trim()) ?? [];
  return about + withUnit(number, unit);
}

/**
 * The formula that the block lists under `computed` for the figure with these labels: the row and the column of a cell, the
 * category and the series of a value. A label that the list leaves out fits any.
 */
function formulaOf(textAt: TextAt, labels: Readonly<Record<string, string>>): BlockText | undefined {
  for (let i = 0; ; i += 1) {
    const formula = textAt(['computed', i, 'formula']);
    if (!formula) return undefined;
    const fits = ([key, label]: [string, string]) => {
      const named = textAt(['computed', i, key])?.text;
      return named === undefined || named.trim() === label.trim();
    };
    if (Object.entries(labels).every(fits)) return formula;
  }
}

/** A cell of a table. A bare number, and one that is computed, has the unit in parentheses at the end of its column's head. */
function cellClaim(cell: BlockText, textAt: TextAt, row: readonly BlockText[], scope: Scope): Claim {
  const head = textAt(['columns', ...cell.path.slice(2)])?.text ?? '';
  const inRow = row.map(({ text }) => text);
  const context = [scope.title, head, ...inRow].join(' ');
  const formula = formulaOf(textAt, { row: inRow[0] ?? '', column: head });
  const labels = cell.path[2] === 0 ? {} : { cell: [inRow[0] ?? '', head] as const };
  if (!isBare(cell.text) && !formula) return claimOf(cell, scope, { role: 'text', context, ...labels });
  const unit = unitIn(head) || unitIn(inRow[0] ?? '') || unitIn(textAt(['columns', 0])?.text ?? '');
  return claimOf(cell, scope, {
    role: 'figure',
    text: aboutWithUnit(cell.text, unit),
    context,
    own: [`${inRow[0]} ${head}`],
    ...labels,
    label: `${inRow[0]} ${head}`,
    formula,
  });
}
