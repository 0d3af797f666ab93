import { checkCatalogue } from './catalogue/check.ts';
import { catalogue } from './catalogue.ts';
import type { CatalogueEntry } from './entry.ts';

/**
 * The codes whose severity an author may set under `checks:`, with their entries: every rule, and every warning of
 * another stage. The other errors are not a matter of taste: without what they ask for there is no deck.
 */
export function switchable(): Record<string, CatalogueEntry<never>> {
  const all = Object.entries(catalogue) as [string, CatalogueEntry<never>][];
  return Object.fromEntries(
    all.filter(([code, { severity }]) => code in checkCatalogue || severity === 'warning'),
  );
}
