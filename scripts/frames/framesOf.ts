import type { Theme } from '../../src/brand/theme.ts';
import { cellBox, paragraphLines } from '../../src/preview/paragraphLines.ts';
import type { Box, Item, Paragraph } from '../../src/scene/item.ts';
import type { Page, Scene } from '../../src/scene/scene.ts';
import { textBox } from '../../src/typography/textBox.ts';

/** A paragraph that must stay in its frame: its words, its size in points, and the lines that the layout counted. */
export interface Framed {
  readonly name: string;
  readonly box: Box;
  readonly text: string;
  readonly size: number;
  readonly lines: number;
}

/** Lists the paragraphs of a page's texts and table cells, each with its frame. */
export function framesOf(page: Page, { theme }: Scene): Framed[] {
  return page.items.flatMap((item) => framesIn(item, theme));
}

function framesIn(item: Item, theme: Theme): Framed[] {
  if (item.kind === 'group') return item.items.flatMap((inner) => framesIn(inner, theme));
  if (item.kind === 'text') return framed(item.name, textBox(item), item.paragraphs, theme);
  if (item.kind !== 'table') return [];
  return item.rows.flatMap((row, r) =>
    row.flatMap(({ paragraphs }, c) =>
      framed(`cell ${r + 1}:${c + 1}`, cellBox(item, r, c), paragraphs, theme),
    ),
  );
}

function framed(name: string, box: Box, paragraphs: readonly Paragraph[], { faces }: Theme): Framed[] {
  return paragraphs.map((paragraph) => ({
    name,
    box,
    text: paragraph.runs.map((run) => run.text).join(''),
    size: Math.max(...paragraph.runs.map((run) => run.size)),
    lines: paragraphLines(paragraph, box.width, faces).length,
  }));
}
