import type { TableItem } from '../scene/item.ts';
import { frame, paint } from './shapeOptions.ts';

/** The table's cells for pptxgenjs, fills and rules only: their text is written into the package later. */
export function tableRows(item: TableItem) {
  return item.rows.map((row, y) => {
    const [above, below] = [border(ruleUnder(item, y - 1)), border(ruleUnder(item, y))];
    return row.map((cell) => ({
      text: '',
      options: {
        // Two cells share an edge, and readers differ on whose word counts: both say the same.
        border: [above, none, below, none] as [Border, Border, Border, Border],
        ...(cell.fill ? { fill: paint(cell.fill) } : {}),
      },
    }));
  });
}

type Border = { type: 'solid'; color: string; pt: number } | { type: 'none' };
const none: Border = { type: 'none' };

const border = (rule: TableItem['rule'] | undefined): Border =>
  rule ? { type: 'solid', color: paint(rule.colour).color, pt: rule.width } : none;

/** The rule under row `y` of the table; none above the first row. */
export function ruleUnder(item: TableItem, y: number): TableItem['rule'] | undefined {
  if (y < 0) return undefined;
  return y === 0 ? (item.headRule ?? item.rule) : item.rule;
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
