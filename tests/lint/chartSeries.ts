import { repeated } from './repeated.ts';
import type { Rule } from './rule.ts';
import { below, charts, elements } from './select.ts';

/** The series of a chart have different indexes, which choose their colours, and different places. */
export const chartSeries: Rule = (parts) =>
  charts(parts).flatMap((part) => {
    const series = elements(parts, part, 'c:ser');
    return ['c:idx', 'c:order'].flatMap((tag) => {
      // The first element is the series' own; those of its points follow.
      const values = series.map((one) => below(one, tag)[0]?.getAttribute('val') ?? '');
      return repeated(values).map((value) => ({ part, message: `two series have the ${tag} ${value}` }));
    });
  });
