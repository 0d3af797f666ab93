import type { Rule } from './rule.ts';
import { keyUnused } from './rules/keyUnused.ts';
import { sectionDuplicate } from './rules/sectionDuplicate.ts';
import { titleDuplicate } from './rules/titleDuplicate.ts';
import { titleMissing } from './rules/titleMissing.ts';

/**
 * The rules that every build runs: screen readers and PowerPoint's outline view name slides and sections by their titles, and no text
 * of an outline may vanish without a word. The other rules are in `allRules.ts`, which a build does not load.
 */
export const ALWAYS: readonly Rule[] = [titleMissing, titleDuplicate, sectionDuplicate, keyUnused];
