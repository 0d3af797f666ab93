import type { Item } from '../../../scene/item.ts';
import { chartFrameXml } from './chart.ts';
import { groupXml } from './group.ts';
import type { ObjectContext } from './object.ts';
import { pictureXml } from './picture.ts';
import { freeformXml, shapeXml } from './shape.ts';
import { tableXml } from './table.ts';
import { textXml } from './text.ts';

/** The object of an item as XML text, on a slide or a layout: `p:sp`, `p:cxnSp`, `p:pic`, `p:graphicFrame` or `p:grpSp`. */
export function itemXml(item: Item, context: ObjectContext): string {
  switch (item.kind) {
    case 'text':
      return textXml(item, context);
    case 'shape':
      return shapeXml(item, context);
    case 'freeform':
      return freeformXml(item, context);
    case 'picture':
      return pictureXml(item, context);
    case 'table':
      return tableXml(item, context);
    case 'chart':
      return chartFrameXml(item, context);
    case 'group':
      return groupXml(item, context, (member) => itemXml(member, context));
  }
}
