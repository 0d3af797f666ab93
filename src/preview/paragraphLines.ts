import type { Theme } from '../brand/theme.ts';
import type { Box, Paragraph, TableItem } from '../scene/item.ts';
import { breakLines, type Line, type Piece, wrapLines } from '../typography/breaking/breakLines.ts';
import { cellPadding } from '../typography/tableCells.ts';

/** Breaks a paragraph into lines as the layout reckoned with them, in a box of `width` points. */
export function paragraphLines({ runs, indent }: Paragraph, width: number, faces: Theme['faces']): Line[] {
  const { pieces, size } = piecesOf(runs, faces);
  return breakLines(pieces, size, width - indent, 'flow');
}

/** Breaks a paragraph into lines as PowerPoint shows them: at most as many as the layout reckoned with. */
export function shownLines({ runs, indent }: Paragraph, width: number, faces: Theme['faces']): Line[] {
  const { pieces, size } = piecesOf(runs, faces);
  return wrapLines(pieces, size, width - indent);
}

function piecesOf(runs: Paragraph['runs'], faces: Theme['faces']): { pieces: Piece[]; size: number } {
  const size = Math.max(...runs.map((run) => run.size));
  const pieces = runs.map((run) => ({
    text: run.text,
    font: { ...faces[run.role], bold: run.bold },
    scale: run.size / size,
    ...(run.tracking ? { tracking: run.tracking / run.size } : {}),
  }));
  return { pieces, size };
}

/** Returns the box of a cell's text in points, without padding. The first column has none on the left, a flush last one none on the right. */
export function cellBox(item: TableItem, row: number, column: number): Box {
  const { box, columns, rowHeights, rows } = item;
  const [own, height] = [columns[column], rowHeights[row]];
  if (own === undefined || height === undefined) throw new Error(`the table has no cell ${row}:${column}`);
  const wide = rows[row]?.[column]?.wide === true;
  const width = wide ? own + (columns[column + 1] ?? 0) : own;
  const { left, right } = cellPadding(item, column, wide);
  return {
    x: box.x + sum(columns.slice(0, column)) + left,
    y: box.y + sum(rowHeights.slice(0, row)),
    width: width - left - right,
    height,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
