import type { Report } from '../../diagnostics/report.ts';
import { decimal } from '../read/exact.ts';
import { readable } from '../read/readable.ts';
import type { Evidence } from '../sources/evidence.ts';

/** Reports figures that two slides label alike, from the same passage and in the same unit, and that differ. */
export function reportDisagreements(evidence: readonly Evidence[], report: Report): void {
  const first = new Map<string, Evidence>();
  for (const one of evidence) {
    const { claim, basis, quantity } = one;
    if (claim.label === undefined || basis.kind !== 'source' || quantity?.kind !== 'amount') continue;
    const label = readable(claim.label).text.replace(/[^\p{L}\p{N}]/gu, '');
    const key = [basis.document, basis.heading, label, quantity.unit].join('|');
    const other = first.get(key);
    if (!other) first.set(key, one);
    else if (other.quantity?.kind === 'amount' && decimal(other.quantity.value) !== decimal(quantity.value)) {
      const facts = {
        label: claim.label,
        figure: one.fact,
        other: other.fact,
        slide: other.claim.scope.title,
      };
      report.add('facts-disagree', facts, { span: one.span, slide: claim.scope.slide });
    }
  }
}
