import type { Rule } from './rule.ts';
import { below, charts, elements } from './select.ts';

/** Text of a chart that names no East Asian typeface is set in one of the reader's choice. */
export const chartText: Rule = (parts) =>
  charts(parts).flatMap((part) => {
    const bare = elements(parts, part, 'c:txPr').filter((text) => below(text, 'a:ea').length === 0);
    return bare.length > 0 ? [{ part, message: `${bare.length} texts name no East Asian typeface` }] : [];
  });
