import type { Rule } from './rule.ts';
import { charts, elements } from './select.ts';

/** Categories are one flat list: in levels PowerPoint sets them as groups, and others not at all. */
export const chartCategories: Rule = (parts) =>
  charts(parts)
    .filter((part) => elements(parts, part, 'c:multiLvlStrRef').length > 0)
    .map((part) => ({ part, message: 'has categories in levels' }));
