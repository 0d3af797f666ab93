import type { Rule } from './rule.ts';
import { charts, elements } from './select.ts';

/** Elements whose absence makes PowerPoint round the frame, or show the name of a single series as a title. */
const DEFAULTS: readonly (readonly [tag: string, value: string, meaning: string])[] = [
  ['c:roundedCorners', '0', 'its corners are square'],
  ['c:autoTitleDeleted', '1', 'it goes without a title'],
];

/** A chart turns off the defaults of PowerPoint that change its look. */
export const chartDefaults: Rule = (parts) =>
  charts(parts).flatMap((part) =>
    DEFAULTS.filter(([tag, value]) => elements(parts, part, tag)[0]?.getAttribute('val') !== value).map(
      ([, , meaning]) => ({ part, message: `does not say that ${meaning}` }),
    ),
  );
