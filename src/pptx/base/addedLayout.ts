import type { TemplateLayout, TemplateLevel } from '../../template/template.ts';
import { escapeXml } from '../../xml/escapeXml.ts';
import { emu, transform } from '../drawingml/geometry.ts';
import { shapeTreePart } from '../drawingml/shapeTree.ts';

/** The layout with a title alone that Deckwright adds to a master: title and place as the layout stage has measured them. */
export function addedLayoutXml({ name, placeholders: [title] }: TemplateLayout): string {
  const [level] = title?.levels ?? [];
  const shape =
    title?.box && level
      ? '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' +
        `<p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${transform(title.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
        `<p:txBody><a:bodyPr vert="horz" lIns="${emu(title.insets.left)}" tIns="${emu(title.insets.top)}" rIns="${emu(title.insets.right)}" bIns="${emu(title.insets.bottom)}" anchor="${ANCHOR[title.valign]}"><a:normAutofit/></a:bodyPr>` +
        `<a:lstStyle>${levelXml(level)}</a:lstStyle><a:p><a:r><a:rPr lang="en-US"/><a:t>Title</a:t></a:r></a:p></p:txBody></p:sp>`
      : '';
  return shapeTreePart({
    root: 'p:sldLayout',
    attributes: ' type="titleOnly" preserve="1"',
    name: escapeXml(name),
    shapes: [shape],
    rest: '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  });
}

const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;
const ALIGN = { left: 'l', center: 'ctr', right: 'r' } as const;

const levelXml = ({ size, bold, align }: TemplateLevel): string =>
  `<a:lvl1pPr marL="0" indent="0" algn="${ALIGN[align]}"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>` +
  `<a:defRPr sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>` +
  '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr>';
