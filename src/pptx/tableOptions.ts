import type { TableItem } from '../scene/item.ts';
import { frame, paint } from './shapeOptions.ts';

/** The table's cells for pptxgenjs, fills and rules only: their text is written into the package later. */
export function tableRows(item: TableItem) {
  const ruleOf = ({ colour, width }: TableItem['rule']) => ({
    type: 'solid' as const,
    color: paint(colour).color,
    pt: width,
  });
  const none = { type: 'none' as const };
  return item.rows.map((row, at) => {
    const rule = ruleOf(at === 0 ? (item.headRule ?? item.rule) : item.rule);
    return row.map((cell) => ({
      text: '',
      options: {
        border: [none, none, rule, none] as [typeof none, typeof none, typeof rule, typeof none],
        ...(cell.fill ? { fill: paint(cell.fill) } : {}),
      },
    }));
  });
}

/** What pptxgenjs's `addTable` takes beside the cells. */
export function tableOptions(item: TableItem) {
  const { x, y } = frame(item.box);
  return {
    x,
    y,
    w: item.box.width / 72,
    h: item.box.height / 72,
    colW: item.columns.map((width) => width / 72),
    rowH: item.rowHeights.map((height) => height / 72),
    // Top first: a first value below 1 tells pptxgenjs that all four are inches.
    margin: [0, item.padding / 72, 0, item.padding / 72] as [number, number, number, number],
    valign: 'middle' as const,
  };
}
