import type { Report } from '../diagnostics/report.ts';
import type { Cited } from './citation.ts';
import { type Claim, placeOf, type Scope } from './claim.ts';
import type { Evidence } from './evidence.ts';
import { findQuantities } from './numbers.ts';
import { isOwnCount } from './ownCount.ts';
import type { Quantity } from './quantity.ts';
import { reportTrace } from './reportTrace.ts';
import { type Computed, traceFormula } from './traceFormula.ts';
import { type Trace, trace } from './trace.ts';

/** A claim with the passages it cites. */
export interface CitedClaim {
  readonly claim: Claim;
  readonly cited: readonly Cited[];
}

interface Traced extends CitedClaim {
  readonly quantity: Quantity;
  readonly trace: Trace;
}

/**
 * Traces every figure of the claims to the passages they cite; `all` is every passage there is, to say where a figure
 * stands that is not where it should be. `written` is the outline's file.
 */
export function traceClaims(
  claims: readonly CitedClaim[],
  all: readonly Cited[],
  written: string,
  report: Report,
): Evidence[] {
  const computed = claims.flatMap((one) => traceFormula(one, written, report) ?? []);
  const traced = claims
    .filter(({ claim }) => claim.formula === undefined)
    .flatMap((one) => figuresOf(one.claim).map((quantity) => traceOne(quantity, one)));
  const shown = occurrencesByScope(traced);
  const found = traced.flatMap((one): Evidence[] => {
    const { claim, quantity } = one;
    const span = placeOf(claim, quantity.start, quantity.end, written);
    const fact = { claim, fact: quantity.written, span, quantity };
    if (one.trace.kind !== 'found') {
      const basis = computedOnSlide(one, computed);
      if (basis) return [{ ...fact, basis }];
      if (isOwnCount(quantity, claim)) return [];
    }
    reportTrace({ ...one, span }, shown.get(claim.scope) ?? new Set(), all, report);
    if (one.trace.kind === 'untraced') return [];
    const { document, occurrence } = one.trace.find;
    const heading = occurrence.passage.headings[0] ?? '';
    return [{ ...fact, basis: { kind: 'source', document: document.key, heading, sentence: occurrence.sentence } }];
  });
  return [...computed.map((one) => one.evidence), ...found].sort((a, b) => a.span.start - b.span.start);
}

/** In a value, also 一 and 第一 stand for a figure. */
const figuresOf = (claim: Claim): Quantity[] =>
  findQuantities(claim.text).filter((quantity) => quantity.isFigure || (claim.role === 'figure' && quantity.kind !== 'name'));

function traceOne(quantity: Quantity, { claim, cited }: CitedClaim): Traced {
  const spot = { text: claim.text, start: quantity.start, end: quantity.end };
  return { claim, cited, quantity, trace: trace(quantity, spot, claim.context, cited) };
}

/** Which places of the sources each slide shows: a rival that the slide shows too is none. */
function occurrencesByScope(traced: readonly Traced[]): Map<Scope, Set<unknown>> {
  const shown = new Map<Scope, Set<unknown>>();
  for (const { claim, trace: found } of traced) {
    if (found.kind !== 'found') continue;
    const ours = shown.get(claim.scope) ?? new Set();
    shown.set(claim.scope, ours.add(found.find.occurrence));
  }
  return shown;
}

function computedOnSlide({ claim, quantity }: Traced, computed: readonly Computed[]) {
  return computed.find((one) => one.evidence.claim.scope === claim.scope && one.shows(quantity))?.evidence.basis;
}
