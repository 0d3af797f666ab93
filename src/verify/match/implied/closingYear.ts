import type { Quantity } from '../../read/quantity.ts';
import { basisOf, type Cited, occurrencesIn } from '../../sources/citation.ts';
import type { SourceBasis } from '../../sources/evidence.ts';

/** Where the cited passages name the business year that ends so: 2025 for 2024-25. */
export function closingYear(quantity: Quantity, cited: readonly Cited[]): SourceBasis | undefined {
  if (quantity.type !== 'date' || quantity.year === undefined || !quantity.stage?.startsWith('/'))
    return undefined;
  const last = quantity.year + 1;
  for (const one of cited) {
    const found = occurrencesIn(one).find(
      ({ quantity: its }) => its.type === 'date' && its.year === last && its.month === undefined,
    );
    if (found) return basisOf({ document: one.document, occurrence: found });
  }
  return undefined;
}
