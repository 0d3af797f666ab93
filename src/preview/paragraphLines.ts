import type { Theme } from '../brand/theme.ts';
import type { Box, Paragraph, TableItem } from '../scene/item.ts';
import { breakLines, type Line, wrapLines } from '../typography/breaking/breakLines.ts';
import { piecesOf } from '../typography/pieces.ts';
import { cellPadding } from '../typography/tableCells.ts';

/** Breaks a paragraph into lines as the layout reckoned with them, in a box of `width` points. */
export function paragraphLines(paragraph: Paragraph, width: number, faces: Theme['faces']): Line[] {
  const { pieces, size } = piecesOf(paragraph, faces);
  return breakLines(pieces, size, width - paragraph.indent, 'flow');
}

/** Breaks a paragraph into lines as PowerPoint shows them: at most as many as the layout reckoned with. */
export function shownLines(paragraph: Paragraph, width: number, faces: Theme['faces']): Line[] {
  const { pieces, size } = piecesOf(paragraph, faces);
  return wrapLines(pieces, size, width - paragraph.indent);
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
