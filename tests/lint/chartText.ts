import type { Rule } from './rule.ts';
import { below, charts, elements } from './select.ts';

/** Every text of a chart names an East Asian typeface. Without one each viewer chooses another. */
export const chartText: Rule = (parts) =>
  charts(parts).flatMap((part) => {
    const bare = elements(parts, part, 'c:txPr').filter((text) => below(text, 'a:ea').length === 0);
    return bare.length > 0 ? [{ part, message: `${bare.length} texts name no East Asian typeface` }] : [];
  });
