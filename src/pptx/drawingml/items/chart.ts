import type { ChartItem } from '../../../scene/item.ts';
import { graphicFrame } from './graphicFrame.ts';
import type { ObjectContext } from './object.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** `p:graphicFrame` of a chart: it stands in a part of its own. */
export function chartFrameXml(item: ChartItem, context: ObjectContext): string {
  return graphicFrame(item, context, CHART, `<c:chart xmlns:c="${CHART}" r:id="${context.chart(item)}"/>`);
}
