import type { XmlElement } from '../package/xmlTree.ts';
import type { Rule } from './rule.ts';
import { below, charts, elements } from './select.ts';

/** The plots of a chart refer to all its axes, each to two of them. Doughnuts and areas have no label positions. */
export const chartAxes: Rule = (parts) =>
  charts(parts).flatMap((part) =>
    elements(parts, part, 'c:plotArea').flatMap((area) => {
      const defined = axisIds(area, (axis) =>
        /^c:(cat|val|date|ser)Ax$/.test(axis.parentNode?.nodeName ?? ''),
      );
      const plots = below(area, 'c:axId').flatMap(({ parentNode }) =>
        parentNode && /Chart$/.test(parentNode.nodeName) ? [parentNode] : [],
      );
      const each = [...new Set(plots)].map((plot) => axisIds(area, (axis) => axis.parentNode === plot));
      const named = [...new Set(each.flat())].sort();
      const messages = [
        ...(named.join() === defined.join()
          ? []
          : [`plots on the axes ${named.join()} but has ${defined.join()}`]),
        ...each.filter((ids) => ids.length > 2).map((ids) => `plots on ${ids.length} axes`),
        ...[...below(area, 'c:doughnutChart'), ...below(area, 'c:areaChart')]
          .filter((plot) => below(plot, 'c:dLblPos').length > 0)
          .map(() => 'a doughnut or an area gives its labels a position'),
      ];
      return messages.map((message) => ({ part, message }));
    }),
  );

function axisIds(area: XmlElement, wanted: (axis: XmlElement) => boolean): string[] {
  return below(area, 'c:axId')
    .filter(wanted)
    .map((axis) => axis.getAttribute('val') ?? '')
    .sort();
}
