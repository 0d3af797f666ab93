import type { Theme } from '../../brand/theme.ts';
import type { Origin } from '../../diagnostics/span.ts';
import type { Box, Item, Paragraph, TableItem, TextItem } from '../../scene/item.ts';
import type { Page } from '../../scene/scene.ts';
import { beginOf, endOf, measureParagraph } from '../../typography/faces/paragraph.ts';
import { piecesOf } from '../../typography/pieces.ts';
import { textBox } from '../../typography/textBox.ts';
import { withOffsets } from '../../withOffsets.ts';
import { cellBox, shownLines } from '../paragraphLines.ts';

/** Something on a page that was written at one place: its boxes in points, what it says, and the place. */
export interface Area {
  readonly boxes: readonly Box[];
  readonly words: string;
  readonly origin: Origin;
}

/** Lists what stands on a page, in the order of painting: each text of an origin of its own, chart, picture and shape. */
export const areasOf = ({ items, origin }: Page, theme: Theme): Area[] =>
  items.flatMap((item) => areasOfItem(item, theme, origin));

function areasOfItem(item: Item, theme: Theme, origin: Origin): Area[] {
  switch (item.kind) {
    case 'group':
      return item.items.flatMap((inner) => areasOfItem(inner, theme, item.origin ?? origin));
    case 'text':
      return textAreas(item, theme);
    case 'table':
      return tableAreas(item, theme);
    case 'chart':
    case 'picture':
      return [{ boxes: [item.box], words: altOf(item), origin: item.origin ?? origin }];
    default:
      return item.origin && altOf(item) !== ''
        ? [{ boxes: [item.box], words: altOf(item), origin: item.origin }]
        : [];
  }
}

const altOf = ({ described }: Extract<Item, { described: unknown }>): string =>
  'alt' in described ? described.alt : '';

function tableAreas(table: TableItem, theme: Theme): Area[] {
  return table.rows.flatMap((row, y) =>
    row.flatMap(({ paragraphs }, x) =>
      textAreas({ box: cellBox(table, y, x), paragraphs, valign: 'middle' }, theme),
    ),
  );
}

function textAreas(item: Pick<TextItem, 'box' | 'card' | 'paragraphs' | 'valign'>, theme: Theme): Area[] {
  const box = textBox(item);
  const lines = item.paragraphs.map((paragraph) => shownLines(paragraph, box.width, theme.faces));
  const heights = item.paragraphs.map(
    ({ before, after, pitch }, i) => (i > 0 ? before : 0) + (lines[i]?.length ?? 0) * pitch + after,
  );
  const spare = box.height - heights.reduce((sum, height) => sum + height, 0);
  let top = box.y + { top: 0, middle: spare / 2, bottom: spare }[item.valign];
  return item.paragraphs.flatMap((paragraph, i) => {
    const from = top + (i > 0 ? paragraph.before : 0);
    top += heights[i] ?? 0;
    return runAreas(paragraph, lines[i] ?? [], { ...box, y: from }, theme);
  });
}

/** The areas of a paragraph whose first line begins at the top of `box`. Neighbouring runs of one origin are one area. */
function runAreas(
  paragraph: Paragraph,
  lines: readonly { readonly start: number; readonly end: number }[],
  box: Box,
  theme: Theme,
): Area[] {
  const { runs, align, indent, hanging, pitch, bullet } = paragraph;
  const { pieces, size } = piecesOf(paragraph, theme.faces);
  const measured = measureParagraph(pieces);
  const areas: { boxes: Box[]; words: string; origin: Origin; end: number }[] = [];
  for (const { origin, text, start, end } of withOffsets(runs)) {
    if (!origin || text.trim() === '') continue;
    const last = areas.at(-1);
    const area =
      last && last.end === start && isSame(last.origin, origin)
        ? last
        : { boxes: [], words: '', origin, end };
    if (area !== last) areas.push(area);
    area.end = end;
    area.words += text;
    for (const [i, line] of lines.entries()) {
      const [from, to] = [Math.max(start, line.start), Math.min(end, line.end)];
      if (from >= to) continue;
      const begin = beginOf(measured, line.start);
      const whole = (endOf(measured, line.start, line.end) - begin) * size;
      const room = box.width - indent - whole;
      const begins = i === 0 && !bullet ? hanging : 0;
      const left = box.x + indent + { left: begins, center: room / 2, right: room }[align];
      const x = left + (beginOf(measured, from) - begin) * size;
      const width = (endOf(measured, from, to) - beginOf(measured, from)) * size;
      area.boxes.push({ x, y: box.y + i * pitch, width, height: pitch });
    }
  }
  return areas.map(({ boxes, words, origin }) => ({ boxes, words, origin }));
}

const isSame = (a: Origin, b: Origin): boolean =>
  a.value.start === b.value.start && a.value.end === b.value.end && a.value.file === b.value.file;
