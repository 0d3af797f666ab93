import type { Theme } from '../brand/theme.ts';
import type { TableItem } from '../scene/item.ts';
import { cellPadding } from '../typography/tableCells.ts';
import { tableRule } from '../typography/tableRule.ts';
import { type BaselineRule, inPowerPoint } from './baseline.ts';
import { numbers, paint } from './paint.ts';
import { cellBox } from './paragraphLines.ts';
import { textSvg } from './textSvg.ts';

/** Draws a table as SVG: the fills of cells with the text in the middle of its row, and over them the rules under rows. */
export function tableSvg(item: TableItem, theme: Theme, baseline: BaselineRule = inPowerPoint): string {
  const cells = item.rows.flatMap((row, y) =>
    row.map(({ paragraphs, fill, wide }, x) => {
      const box = cellBox(item, y, x);
      const { left, right } = cellPadding(item, x, wide);
      const ground = { ...box, x: box.x - left, width: box.width + left + right };
      return (
        (fill ? `<rect${numbers(ground)}${paint('fill', fill, theme)}/>` : '') +
        textSvg({ box, paragraphs, valign: 'middle' }, theme, { rule: baseline, inCell: true })
      );
    }),
  );
  const rules = item.rows.map((_, y) => {
    const { y: top, height } = cellBox(item, y, 0);
    const rule = tableRule(item, y);
    const ends = { x1: item.box.x, y1: top + height, x2: item.box.x + item.box.width, y2: top + height };
    return `<line${numbers(ends)}${paint('stroke', rule.colour, theme)}${numbers({ 'stroke-width': rule.width })}/>`;
  });
  return [...cells, ...rules].join('');
}
