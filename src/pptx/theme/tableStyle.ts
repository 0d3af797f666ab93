import type { Scene } from '../../scene/scene.ts';
import type { TableRule, TableStyle } from '../../scene/tableStyle.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { schemeColour, solidFill } from '../drawingml/colour.ts';
import { emu } from '../drawingml/geometry.ts';
import { PROLOG } from '../drawingml/namespaces.ts';
import { objectIds } from '../parts/lastingIds.ts';

/** `ppt/tableStyles.xml`: the deck's table style, which new tables take, because it is the default one. */
export function tableStylesXml({ tableStyle, theme }: Pick<Scene, 'tableStyle' | 'theme'>): string {
  return (
    `${PROLOG}<a:tblStyleLst xmlns:a="${MAIN}" def="${tableStyleId(tableStyle)}">` +
    `${styleXml({ tableStyle, theme }, '')}</a:tblStyleLst>`
  );
}

/** The deck's table style by itself, for a list that has others. */
export const tableStyleXml = (scene: Pick<Scene, 'tableStyle' | 'theme'>): string =>
  styleXml(scene, ` xmlns:a="${MAIN}"`);

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const styleXml = ({ tableStyle, theme }: Pick<Scene, 'tableStyle' | 'theme'>, attributes: string): string =>
  `<a:tblStyle${attributes} styleId="${tableStyleId(tableStyle)}" styleName="${escapeXml(theme.name)}">` +
  `${partsOf(tableStyle)}</a:tblStyle>`;

/** The id of a table style (a GUID) follows from its look: where tables of two decks meet in one file, each keeps its own. */
export const tableStyleId = (style: TableStyle): string => objectIds('table style')(partsOf(style));

/** The parts of the style, in the order of the schema. What a part does not say is as the whole table has it. */
function partsOf({ text, header, rule, headRule, band }: TableStyle): string {
  const words = (colour: TableStyle['text'], weight = '') =>
    `<a:tcTxStyle${weight}><a:fontRef idx="minor">${schemeColour(text)}</a:fontRef>${schemeColour(colour)}</a:tcTxStyle>`;
  const cells = (borders: string, fill = '') =>
    `<a:tcStyle><a:tcBdr>${borders}</a:tcBdr>${fill && `<a:fill>${fill}</a:fill>`}</a:tcStyle>`;
  const banded = cells('', solidFill(band));
  // They say no colour: LibreOffice would take it for the header of the column too.
  const bold = '<a:tcTxStyle b="on"/>';
  return (
    `<a:wholeTbl>${words(text)}${cells(border('bottom', rule) + border('insideH', rule), '<a:noFill/>')}</a:wholeTbl>` +
    `<a:band1H>${banded}</a:band1H><a:band1V>${banded}</a:band1V>` +
    `<a:lastCol>${bold}${cells('')}</a:lastCol><a:firstCol>${bold}${cells('')}</a:firstCol>` +
    `<a:lastRow>${bold}${cells(border('top', headRule))}</a:lastRow>` +
    `<a:firstRow>${words(header, ' b="off"')}${cells(border('bottom', headRule))}</a:firstRow>` +
    // PowerPoint lets the row win where both apply; LibreOffice lets the column, unless the corner has a part of its own.
    `<a:nwCell><a:tcTxStyle b="off"/>${cells('')}</a:nwCell>`
  );
}

const border = (side: string, { colour, width }: TableRule): string =>
  `<a:${side}><a:ln w="${emu(width)}" cmpd="sng">${solidFill(colour)}</a:ln></a:${side}>`;
