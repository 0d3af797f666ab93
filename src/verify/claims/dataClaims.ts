import type { Block, BlockText } from '../../outline/outline.ts';
import type { Claim, Scope } from './claim.ts';

/** Whether a text is a figure of a chart, its unit, or a cell of a table: `dataClaims` reads it with its neighbours. */
export function isData(block: Block, { path }: BlockText): boolean {
  if (isChart(block)) return path.join() === 'unit' || (path[0] === 'series' && path[2] === 'values');
  return path[0] === 'rows' && path.length === 3;
}

/** The figures of a chart with its unit, and the cells of a table with the unit that its column's head names. */
export function dataClaims(block: Block, scope: Scope): Claim[] {
  const at = new Map(block.texts.map((text) => [text.path.join(), text]));
  return block.texts
    .filter((text) => isData(block, text) && text.path.length > 1)
    .map((text) => (isChart(block) ? chartClaim(text, at, scope) : cellClaim(text, at, block, scope)));
}

const isChart = (block: Block): boolean =>
  block.texts.some(({ path }) => path[0] === 'series' && path[2] === 'values');

type Texts = ReadonlyMap<string, BlockText>;

function chartClaim(value: BlockText, at: Texts, scope: Scope): Claim {
  const [, series, , category] = value.path;
  const unit = at.get('unit');
  const label = [
    at.get(`categories,${category}`)?.text ?? '',
    at.get(`series,${series},name`)?.text ?? '',
  ].join(' ');
  const parts = unit ? [value, unit] : [value];
  return {
    role: 'figure',
    text: parts.map((part) => part.text).join(''),
    parts,
    path: value.path,
    scope,
    sources: value.sources,
    context: `${scope.title} ${label}`,
    label,
  };
}

function cellClaim(cell: BlockText, at: Texts, block: Block, scope: Scope): Claim {
  const [, row, column] = cell.path;
  const head = at.get(`columns,${column}`)?.text ?? '';
  const cells = block.texts
    .filter(({ path }) => path[0] === 'rows' && path[1] === row)
    .map(({ text }) => text);
  const isBare = /^[\s\d.,+-]+$/.test(cell.text);
  const unit = isBare ? (/[（(]([^）)]+)[）)]$/.exec(head)?.[1] ?? '') : '';
  return {
    role: isBare ? 'figure' : 'text',
    text: cell.text + unit,
    parts: [cell],
    path: cell.path,
    scope,
    sources: cell.sources,
    context: [scope.title, head, ...cells].join(' '),
    ...(isBare ? { label: `${cells[0] ?? ''} ${head}` } : {}),
  };
}
