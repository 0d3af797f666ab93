import type { TableItem } from '../../../scene/item.ts';
import { solidFill } from '../colour.ts';
import { emu } from '../geometry.ts';
import { plainParagraphs } from '../paragraph.ts';
import { graphicFrame } from './graphicFrame.ts';
import type { ObjectContext } from './object.ts';

const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table';

/** `p:graphicFrame` of a table. Its first row is the header, which readers announce with each cell. */
export function tableXml(item: TableItem, context: ObjectContext): string {
  const grid = item.columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const rows = item.rows.map((row, y) => {
    const rules = borders(item, y, context);
    const cells = row.map((cell, x) =>
      cellXml(cell, x === 0 ? 0 : item.padding, item.padding, rules, context),
    );
    return `<a:tr h="${emu(item.rowHeights[y] ?? 0)}">${cells.join('')}</a:tr>`;
  });
  const table = `<a:tbl><a:tblPr firstRow="1" bandRow="1"/><a:tblGrid>${grid}</a:tblGrid>${rows.join('')}</a:tbl>`;
  return graphicFrame(item, context, TABLE, table);
}

/** `a:tc` of a cell; `left` and `right` are its paddings in points. */
function cellXml(
  { paragraphs, fill }: TableItem['rows'][number][number],
  left: number,
  right: number,
  rules: string,
  context: ObjectContext,
): string {
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${plainParagraphs(paragraphs, { ...context, exactPitch: true })}</a:txBody>` +
    `<a:tcPr marL="${emu(left)}" marR="${emu(right)}" marT="0" marB="0" anchor="ctr">` +
    `${rules}${fill ? solidFill(fill, context) : ''}</a:tcPr></a:tc>`
  );
}

/** The four borders of the cells of row `y`. Two cells share an edge, and readers disagree on which one wins: both say the same. */
function borders(item: TableItem, y: number, context: ObjectContext): string {
  const border = (side: string, rule: TableItem['rule'] | undefined) =>
    rule
      ? `<a:${side} w="${emu(rule.width)}" cap="flat" cmpd="sng" algn="ctr">${solidFill(rule.colour, context)}${SOLID}</a:${side}>`
      : `<a:${side} w="0" cap="flat" cmpd="sng" algn="ctr"><a:noFill/></a:${side}>`;
  const [above, below] = [ruleUnder(item, y - 1), ruleUnder(item, y)];
  return border('lnL', undefined) + border('lnR', undefined) + border('lnT', above) + border('lnB', below);
}

const SOLID =
  '<a:prstDash val="solid"/><a:round/><a:headEnd type="none" w="med" len="med"/><a:tailEnd type="none" w="med" len="med"/>';

/** The rule under row `y` of the table; none above the first row. */
function ruleUnder(item: TableItem, y: number): TableItem['rule'] | undefined {
  if (y < 0) return undefined;
  return y === 0 ? (item.headRule ?? item.rule) : item.rule;
}
