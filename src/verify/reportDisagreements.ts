import type { Report } from '../diagnostics/report.ts';
import { decimal } from './read/exact.ts';
import { readable } from './read/readable.ts';
import type { Evidence } from './sources/evidence.ts';

/** Reports two slides that show different figures under one label, from one passage and in one unit. */
export function reportDisagreements(evidence: readonly Evidence[], report: Report): void {
  const first = new Map<string, Evidence>();
  for (const fact of evidence) {
    const { claim, basis, quantity, verdict } = fact;
    if (verdict === 'contradicted') continue;
    if (claim.label === undefined || basis?.type !== 'source' || quantity?.type !== 'amount') continue;
    const label = readable(claim.label).text.replace(/[^\p{L}\p{N}]/gu, '');
    const key = [basis.document, basis.heading, label, quantity.unit].join('|');
    const other = first.get(key);
    // Of 8.9 out of 10 both figures have one label.
    if (!other || other.claim === claim) first.set(key, other ?? fact);
    else if (other.quantity?.type === 'amount' && decimal(other.quantity.value) !== decimal(quantity.value)) {
      const facts = {
        label: claim.label,
        figure: fact.fact,
        other: other.fact,
        slide: other.claim.scope.title,
      };
      report.add('facts-disagree', facts, { span: fact.span, slide: claim.scope.slide });
    }
  }
}
