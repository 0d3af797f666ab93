import type { Rule } from './rule.ts';
import { titleDuplicate } from './rules/titleDuplicate.ts';
import { titleMissing } from './rules/titleMissing.ts';

/**
 * The rules that every build runs: screen readers and PowerPoint's outline view name slides by their titles. The other
 * rules are in `allRules.ts`, which a build does not load.
 */
export const ALWAYS: readonly Rule[] = [titleMissing, titleDuplicate];
