import type { Theme } from '../../src/brand/theme.ts';
import type { Box, Item, Paragraph, TableItem } from '../../src/scene/item.ts';
import type { Page, Scene } from '../../src/scene/scene.ts';
import { breakLines, type Line } from '../../src/typography/breakLines.ts';

/** A paragraph that must stay in its frame: its words, its size, and the lines it was reckoned to take. */
export interface Framed {
  readonly name: string;
  readonly box: Box;
  readonly text: string;
  readonly size: number;
  readonly lines: number;
}

/** The paragraphs of a page's texts and table cells, each with the frame it stands in. */
export function framesOf(page: Page, { theme }: Scene): Framed[] {
  return page.items.flatMap((item) => framesIn(item, theme));
}

/** The lines of a paragraph in a box of `width` points, as it was reckoned when it was fitted. */
export function linesIn({ runs, indent }: Paragraph, width: number, faces: Theme['faces']): Line[] {
  const size = Math.max(...runs.map((run) => run.size));
  const pieces = runs.map((run) => ({
    text: run.text,
    font: { ...faces[run.role], bold: run.bold },
    scale: run.size / size,
  }));
  return breakLines(pieces, size, width - indent, 'flow');
}

function framesIn(item: Item, theme: Theme): Framed[] {
  if (item.kind === 'group') return item.items.flatMap((inner) => framesIn(inner, theme));
  if (item.kind === 'text') return framed(item.name, item.box, item.paragraphs, theme);
  if (item.kind !== 'table') return [];
  return item.rows.flatMap((row, r) =>
    row.flatMap(({ paragraphs }, c) =>
      framed(`cell ${r + 1}:${c + 1}`, cellBox(item, r, c), paragraphs, theme),
    ),
  );
}

/** Where the text of a cell stands: less its padding, of which the first column has none on the left. */
export function cellBox({ box, columns, rowHeights, padding }: TableItem, row: number, column: number): Box {
  const left = column === 0 ? 0 : padding;
  return {
    x: box.x + sum(columns.slice(0, column)) + left,
    y: box.y + sum(rowHeights.slice(0, row)),
    width: (columns[column] ?? 0) - left - padding,
    height: rowHeights[row] ?? 0,
  };
}

function framed(name: string, box: Box, paragraphs: readonly Paragraph[], { faces }: Theme): Framed[] {
  return paragraphs.map((paragraph) => ({
    name,
    box,
    text: paragraph.runs.map((run) => run.text).join(''),
    size: Math.max(...paragraph.runs.map((run) => run.size)),
    lines: linesIn(paragraph, box.width, faces).length,
  }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
