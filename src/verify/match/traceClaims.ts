import type { Report } from '../../diagnostics/report.ts';
import { type Claim, placeOf, type Scope } from '../claims/claim.ts';
import { findQuantities } from '../read/numbers.ts';
import type { Quantity } from '../read/quantity.ts';
import { reportTrace } from '../reportTrace.ts';
import type { Cited, CitedClaim } from '../sources/citation.ts';
import type { Occurrence } from '../sources/document.ts';
import type { Basis, Evidence } from '../sources/evidence.ts';
import { isCountedThere } from './article.ts';
import type { Shown } from './doubt.ts';
import { wordsAround } from './likeness.ts';
import { isOwnCount, isPlaceInDeck } from './ownCount.ts';
import { type Find, type Traced, trace } from './trace.ts';
import { type Computed, traceFormula } from './traceFormula.ts';

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
    .flatMap((one) => figuresOf(one).map((quantity) => traceOne(quantity, one)));
  const shown = shownByScope(traced);
  const found = traced.flatMap((one): Evidence[] => {
    const { claim, quantity } = one;
    const span = placeOf(claim, quantity.start, quantity.end, written);
    const fact = { claim, fact: quantity.written, span, quantity };
    if (one.trace.kind !== 'found') {
      const basis = computedOnSlide(one, computed);
      if (basis) return [{ ...fact, basis }];
      if (isOwnCount(quantity, claim)) return [];
    }
    reportTrace({ ...one, span }, shown.get(claim.scope) ?? new Map(), all, report);
    return one.trace.kind === 'found' ? [{ ...fact, basis: basisOf(one.trace.find) }] : [];
  });
  return [...computed.map((one) => one.evidence), ...found].sort((a, b) => a.span.start - b.span.start);
}

/** In a value, also 一 and 第一 stand for a figure. */
const figuresOf = ({ claim, cited }: CitedClaim): Quantity[] =>
  findQuantities(claim.text).filter((one) => {
    if (isPlaceInDeck(one)) return false;
    return one.isFigure || (claim.role === 'figure' && one.kind !== 'name') || isCountedThere(one, cited);
  });

function traceOne(quantity: Quantity, { claim, cited }: CitedClaim): Traced {
  const isValue = claim.role === 'figure';
  const spot = { text: claim.text, start: quantity.start, end: quantity.end };
  // A value stands alone; what it counts is said by the words beside it.
  const around = wordsAround(spot, claim.context);
  const words = isValue ? { ...around, near: around.wide } : around;
  const context = `${claim.text} ${claim.context}`;
  return { claim, cited, quantity, words, context, trace: trace(quantity, words, context, cited) };
}

function shownByScope(traced: readonly Traced[]): Map<Scope, Shown> {
  const byScope = new Map<Scope, Map<Occurrence, Claim[]>>();
  for (const { claim, trace: found } of traced) {
    if (found.kind !== 'found') continue;
    const shown = byScope.get(claim.scope) ?? new Map<Occurrence, Claim[]>();
    const { occurrence } = found.find;
    byScope.set(claim.scope, shown.set(occurrence, [...(shown.get(occurrence) ?? []), claim]));
  }
  return byScope;
}

function basisOf({ document, occurrence }: Find): Basis {
  const { passage, sentence, at, quantity } = occurrence;
  const heading = passage.headings[0] ?? '';
  const end = at + quantity.end - quantity.start;
  return { kind: 'source', document: document.key, heading, sentence, start: at, end };
}

/** Titles and notes may say again what an entry of their slide computes. */
function computedOnSlide({ claim, quantity }: Traced, computed: readonly Computed[]) {
  if (claim.role === 'figure') return undefined;
  return computed.find((one) => one.evidence.claim.scope === claim.scope && one.shows(quantity))?.evidence
    .basis;
}
