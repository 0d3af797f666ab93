import type { ChartItem, TableItem } from '../../../scene/item.ts';
import { transform } from '../geometry.ts';
import { nonVisual, nonVisualPlace, type ObjectContext } from './object.ts';

/** A frame always says where it stands: the schema wants it. */
export function graphicFrame(
  item: ChartItem | TableItem,
  context: ObjectContext,
  uri: string,
  content: string,
): string {
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
