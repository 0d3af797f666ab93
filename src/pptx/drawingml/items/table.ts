import { sameColour } from '../../../brand/colour.ts';
import type { TableItem } from '../../../scene/item.ts';
import type { TableRule, TableStyle } from '../../../scene/tableStyle.ts';
import { cellPadding } from '../../../typography/tableCells.ts';
import { tableRule } from '../../../typography/tableRule.ts';
import { solidFill } from '../colour.ts';
import { emu } from '../geometry.ts';
import { paragraphsXml, plainLevel } from '../paragraph.ts';
import { graphicFrame } from './graphicFrame.ts';
import type { ObjectContext } from './object.ts';

const TABLE = 'http://schemas.openxmlformats.org/drawingml/2006/table';

/**
 * `p:graphicFrame` of a table. Its first row is the header, which readers announce with each cell. The cells say only what
 * the deck's table style does not.
 */
export function tableXml(item: TableItem, context: ObjectContext): string {
  const { look, id } = context.tableStyle;
  const grid = item.columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const firstColumn = isBold(item.rows.slice(1).flatMap(([first]) => first ?? []));
  const rows = item.rows.map((row, y) => {
    const total = item.total === true && y === item.rows.length - 1;
    const styled = isStyled(item, look) && item.strongRow === undefined;
    const rules = styled && !context.dark ? '' : borders(item, y, context);
    const cells = row.map((cell, x) =>
      cellXml(cell, {
        ...cellPadding(item, x, cell.wide),
        covered: row[x - 1]?.wide === true,
        rules,
        bold: y > 0 && (total || (x === 0 && firstColumn)),
        colour: y === 0 ? look.header : look.text,
        context,
      }),
    );
    return `<a:tr h="${emu(item.rowHeights[y] ?? 0)}">${cells.join('')}</a:tr>`;
  });
  const parts = `firstRow="1"${firstColumn ? ' firstCol="1"' : ''}${item.total ? ' lastRow="1"' : ''}`;
  const properties = `<a:tblPr ${parts}><a:tableStyleId>${id}</a:tableStyleId></a:tblPr>`;
  const table = `<a:tbl>${properties}<a:tblGrid>${grid}</a:tblGrid>${rows.join('')}</a:tbl>`;
  return graphicFrame(item, context, TABLE, table);
}

type Cell = TableItem['rows'][number][number];

const isBold = (cells: readonly Cell[]): boolean =>
  cells.every(({ paragraphs }) => paragraphs.every(({ runs }) => runs.every(({ bold }) => bold)));

/** Whether the table style draws all lines of the table. */
const isStyled = ({ rule, headRule = rule }: TableItem, look: TableStyle): boolean =>
  sameRule(rule, look.rule) && sameRule(headRule, look.headRule);

const sameRule = (a: TableRule, b: TableRule): boolean =>
  a.width === b.width && sameColour(a.colour, b.colour);

/** `a:tc` of a cell, or of one that a wide cell before it covers; `left` and `right` are its paddings in points, `bold` and `colour` the look that its text has by the style, whose colours are others on a dark ground. */
function cellXml(
  { paragraphs, fill, wide }: Cell,
  {
    left,
    right,
    covered,
    rules,
    bold,
    colour,
    context,
  }: {
    readonly left: number;
    readonly right: number;
    readonly covered: boolean;
    readonly rules: string;
    readonly bold: boolean;
    readonly colour: TableStyle['text'];
    readonly context: ObjectContext;
  },
): string {
  const text = paragraphsXml(paragraphs, { ...context, exactPitch: true }, (level) => {
    const own = plainLevel(level, context);
    return (
      own && {
        ...own,
        runs: [{ text: '', size: 0, bold, role: 'body', ...(context.dark ? {} : { colour }) }],
      }
    );
  });
  return (
    `<a:tc${wide ? ' gridSpan="2"' : covered ? ' hMerge="1"' : ''}><a:txBody><a:bodyPr/><a:lstStyle/>${text}</a:txBody>` +
    `<a:tcPr marL="${emu(left)}" marR="${emu(right)}" marT="0" marB="0" anchor="ctr">` +
    `${rules}${fill ? solidFill(fill, context) : ''}</a:tcPr></a:tc>`
  );
}

/** The four borders of the cells of row `y`. Two cells share an edge, and readers disagree on which one wins: both say the same. */
function borders(item: TableItem, y: number, context: ObjectContext): string {
  const border = (side: string, rule: TableRule | undefined) =>
    rule
      ? `<a:${side} w="${emu(rule.width)}" cap="flat" cmpd="sng" algn="ctr">${solidFill(rule.colour, context)}${SOLID}</a:${side}>`
      : `<a:${side} w="0" cap="flat" cmpd="sng" algn="ctr"><a:noFill/></a:${side}>`;
  const [above, below] = [ruleUnder(item, y - 1), ruleUnder(item, y)];
  return border('lnL', undefined) + border('lnR', undefined) + border('lnT', above) + border('lnB', below);
}

const SOLID =
  '<a:prstDash val="solid"/><a:round/><a:headEnd type="none" w="med" len="med"/><a:tailEnd type="none" w="med" len="med"/>';

/** The rule under row `y` of the table; none above the first row. */
const ruleUnder = (item: TableItem, y: number): TableRule | undefined =>
  y < 0 ? undefined : tableRule(item, y);
