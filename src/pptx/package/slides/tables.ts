import type { Element } from '@xmldom/xmldom';
import type { TableItem } from '../../../scene/item.ts';
import type { Scene } from '../../../scene/scene.ts';
import { emptyParagraph, paragraphXml, type TextContext } from '../drawingml/text.ts';
import { partContext } from '../partContext.ts';
import type { Parts } from '../parts.ts';
import { child, children, fragment, setChildren } from './fragment.ts';
import { drawnElements, slideName } from './slidePart.ts';
import { plainLevel } from './texts.ts';

/**
 * Finishes tables: the first row is the header (readers announce it with each cell), cells get their text, and the
 * modification id that pptxgenjs gives to all tables alike goes.
 */
export function tables(parts: Parts, scene: Scene): void {
  for (const page of scene.pages) {
    const context = partContext(parts, scene, slideName(page));
    for (const { item, element } of drawnElements(parts, page)) {
      if (item.kind !== 'table') continue;
      setChildren(child(child(element, 'p:nvGraphicFramePr'), 'p:nvPr'));
      finishTable(item, tableOf(element), context);
    }
  }
}

function finishTable(item: TableItem, table: Element, context: TextContext): void {
  const look = child(table, 'a:tblPr');
  look.setAttribute('firstRow', '1');
  look.setAttribute('bandRow', '1');
  const rows = children(table, 'a:tr').map((row) => children(row, 'a:tc'));
  item.rows.forEach((row, y) => {
    row.forEach((cell, x) => {
      const target = rows[y]?.[x];
      if (!target) throw new Error(`table “${item.name}” lacks the cell ${y},${x}`);
      const paragraphs = cell.paragraphs.map((p) => paragraphXml(p, context, plainLevel(p.level)));
      const body = `<a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join('') || emptyParagraph(context.language)}</a:txBody>`;
      target.replaceChild(fragment(target, body), child(target, 'a:txBody'));
    });
  });
}

function tableOf(frame: Element): Element {
  const table = frame.getElementsByTagName('a:tbl')[0];
  if (!table) throw new Error('a table frame without a table');
  return table;
}
