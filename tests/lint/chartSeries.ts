import { repeated } from './repeated.ts';
import type { Rule } from './rule.ts';
import { below, charts, elements } from './select.ts';

/** No two series of a chart have the same index, by which they take their colours, or the same place. */
export const chartSeries: Rule = (parts) =>
  charts(parts).flatMap((part) => {
    const series = elements(parts, part, 'c:ser');
    return ['c:idx', 'c:order'].flatMap((tag) => {
      // The first is the series' own; those of its points come after it.
      const values = series.map((one) => below(one, tag)[0]?.getAttribute('val') ?? '');
      return repeated(values).map((value) => ({ part, message: `two series have the ${tag} ${value}` }));
    });
  });
