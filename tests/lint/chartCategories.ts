import type { Rule } from './rule.ts';
import { charts, elements } from './select.ts';

/**
 * Categories are one flat list. PowerPoint shows categories with levels as groups, and other readers do not show
 * them.
 */
export const chartCategories: Rule = (parts) =>
  charts(parts)
    .filter((part) => elements(parts, part, 'c:multiLvlStrRef').length > 0)
    .map((part) => ({ part, message: 'has categories in levels' }));
