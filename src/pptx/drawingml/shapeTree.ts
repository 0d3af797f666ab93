import { NAMESPACES, PROLOG } from './namespaces.ts';

/** A part that holds a shape tree: `p:sld`, `p:sldMaster`, `p:sldLayout`, `p:notes`… */
export function shapeTreePart(part: {
  readonly root: string;
  readonly attributes?: string;
  readonly name?: string;
  readonly background?: string;
  readonly shapes: readonly string[];
  /** Extensions of `p:cSld`, without the list around them. */
  readonly extensions?: string;
  /** What follows `p:cSld`. */
  readonly rest: string;
}): string {
  const { root, attributes = '', name, background = '', shapes, extensions = '', rest } = part;
  return (
    `${PROLOG}<${root} ${NAMESPACES} ${CREATION}${attributes}><p:cSld${name ? ` name="${name}"` : ''}>${background}` +
    `<p:spTree>${ROOT_GROUP}${shapes.join('')}</p:spTree>${extensions && `<p:extLst>${extensions}</p:extLst>`}` +
    `</p:cSld>${rest}</${root}>`
  );
}

/** Of the lasting ids of objects: declared once, not at each. */
const CREATION = 'xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main"';

const ROOT_GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>' +
  '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
