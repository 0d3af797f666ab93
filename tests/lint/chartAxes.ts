import type { XmlElement } from '../package/xmlTree.ts';
import type { Rule } from './rule.ts';
import { below, charts, elements } from './select.ts';

/** A plot refers to exactly the two axes of its chart. A doughnut has no axes and no label positions. */
export const chartAxes: Rule = (parts) =>
  charts(parts).flatMap((part) =>
    elements(parts, part, 'c:plotArea').flatMap((area) => {
      const defined = axisIds(area, (axis) =>
        /^c:(cat|val|date|ser)Ax$/.test(axis.parentNode?.nodeName ?? ''),
      );
      const named = axisIds(area, (axis) => /Chart$/.test(axis.parentNode?.nodeName ?? ''));
      const messages = [
        ...(named.join() === defined.join()
          ? []
          : [`plots on the axes ${named.join()} but has ${defined.join()}`]),
        ...(named.length > 2 ? [`plots on ${named.length} axes`] : []),
        ...below(area, 'c:doughnutChart')
          .filter((plot) => below(plot, 'c:dLblPos').length > 0)
          .map(() => 'a doughnut gives its labels a position'),
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
