import type { ChartItem, TableItem } from '../../../scene/item.ts';
import { solidFill } from '../colour.ts';
import { emu, transform } from '../geometry.ts';
import { plainParagraphs } from '../paragraph.ts';
import { nonVisual, nonVisualPlace, type ObjectContext } from './object.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table';

/** `p:graphicFrame` of a chart: it stands in a part of its own. */
export function chartFrameXml(item: ChartItem, context: ObjectContext): string {
  return frameXml(item, context, CHART, `<c:chart xmlns:c="${CHART}" r:id="${context.chart(item)}"/>`);
}

/** `p:graphicFrame` of a table. Its first row is the header, which readers announce with each cell. */
export function tableFrameXml(item: TableItem, context: ObjectContext): string {
  const grid = item.columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const rows = item.rows.map((row, y) => {
    const rules = borders(item, y, context);
    const cells = row.map((cell, x) =>
      cellXml(cell, x === 0 ? 0 : item.padding, item.padding, rules, context),
    );
    return `<a:tr h="${emu(item.rowHeights[y] ?? 0)}">${cells.join('')}</a:tr>`;
  });
  const table = `<a:tbl><a:tblPr firstRow="1" bandRow="1"/><a:tblGrid>${grid}</a:tblGrid>${rows.join('')}</a:tbl>`;
  return frameXml(item, context, TABLE, table);
}

/** A frame always says where it stands: the schema wants it. */
function frameXml(item: ChartItem | TableItem, context: ObjectContext, uri: string, content: string): string {
  const about = nonVisual(item, context, item.described);
  const placeholder = item.placeholder && context.placeholder(item.placeholder);
  // As PowerPoint has it: a table cannot be grouped, a chart only in a placeholder.
  const locks =
    placeholder || item.kind === 'table'
      ? '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>'
      : '<p:cNvGraphicFramePr/>';
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${about}${locks}${nonVisualPlace(placeholder, context)}</p:nvGraphicFramePr>` +
    `${transform(item.box, 'p:xfrm')}<a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic>` +
    '</p:graphicFrame>'
  );
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
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${plainParagraphs(paragraphs, context)}</a:txBody>` +
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
