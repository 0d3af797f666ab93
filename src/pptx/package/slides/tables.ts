import type { TableItem } from '../../../scene/item.ts';
import { ruleUnder } from '../../tableOptions.ts';
import { solidFill } from '../drawingml/colour.ts';
import { emptyParagraph, paragraphXml, type TextContext } from '../drawingml/text.ts';
import { parseXml } from '../parseXml.ts';
import type { XmlElement } from '../xmlTree.ts';
import { child, children, setChildren } from './children.ts';
import type { Slide } from './slide.ts';
import { plainLevel } from './texts.ts';

/**
 * Finishes tables: the first row is the header (readers announce it with each cell), cells get their text, and the
 * modification id that pptxgenjs gives to all tables alike goes.
 */
export function tables({ objects, context }: Slide): void {
  for (const { item, element } of objects) {
    if (item.kind !== 'table') continue;
    setChildren(child(child(element, 'p:nvGraphicFramePr'), 'p:nvPr'));
    const [table] = element.getElementsByTagName('a:tbl');
    if (!table) throw new Error(`table “${item.name}” was drawn without a table`);
    const look = child(table, 'a:tblPr');
    for (const part of ['firstRow', 'bandRow']) look.setAttribute(part, '1');
    fillCells(item, table, context);
  }
}

function fillCells(item: TableItem, table: XmlElement, context: TextContext): void {
  const rows = children(table, 'a:tr').map((row) => children(row, 'a:tc'));
  item.rows.forEach((row, y) => {
    row.forEach(({ paragraphs }, x) => {
      const cell = rows[y]?.[x];
      if (!cell) throw new Error(`table “${item.name}” lacks the cell ${y},${x}`);
      const words = paragraphs.map((p) => paragraphXml(p, context, plainLevel(p.level))).join('');
      const body = `<a:txBody><a:bodyPr/><a:lstStyle/>${words || emptyParagraph(context.language)}</a:txBody>`;
      cell.replaceChild(parseXml(body), child(cell, 'a:txBody'));
      const look = child(cell, 'a:tcPr');
      if (x === 0) look.setAttribute('marL', '0');
      paintRule(look, 'a:lnT', ruleUnder(item, y - 1));
      paintRule(look, 'a:lnB', ruleUnder(item, y));
    });
  });
}

/** pptxgenjs draws borders solid, whatever the colour's alpha. */
function paintRule(cell: XmlElement, side: string, rule: TableItem['rule'] | undefined): void {
  if (!rule) return;
  const line = child(cell, side);
  line.replaceChild(parseXml(solidFill(rule.colour)), child(line, 'a:solidFill'));
}
