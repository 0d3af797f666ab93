import type { Rule } from './rule.ts';
import { titleDuplicate } from './rules/titleDuplicate.ts';
import { titleMissing } from './rules/titleMissing.ts';

/**
 * The rules that a deck keeps also when nobody asks: by their titles, screen readers and the outline view know slides.
 * They are apart from the others, which a build does not load.
 */
export const ALWAYS: readonly Rule[] = [titleMissing, titleDuplicate];
