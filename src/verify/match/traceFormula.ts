import type { Report } from '../../diagnostics/report.ts';
import { placeIn, placeOf } from '../claims/claim.ts';
import { arithmetic, decimal, type Exact, exact } from '../read/exact.ts';
import { findQuantities } from '../read/numbers.ts';
import type { Quantity } from '../read/quantity.ts';
import type { CitedClaim } from '../sources/citation.ts';
import type { Evidence } from '../sources/evidence.ts';
import { computedAgrees } from './computedAgrees.ts';
import { evaluate, type Operand } from './formula.ts';
import { agreement } from './match.ts';

/** A figure that a formula gives, and whether another figure of the slide is the same. */
export interface Computed {
  readonly evidence: Evidence;
  readonly shows: (quantity: Quantity) => boolean;
}

/**
 * Checks the formula of a computed figure: it can be read, its numbers stand in the cited passages, and its result is the
 * figure shown, as precisely as it is shown. `undefined` for a figure without a formula, or after reporting.
 */
export function traceFormula(
  { claim, cited }: CitedClaim,
  written: string,
  report: Report,
): Computed | undefined {
  const { formula } = claim;
  const { slide } = claim.scope;
  const quantity = formula && findQuantities(claim.text)[0];
  if (!formula || quantity?.kind !== 'amount') return undefined;
  const result = evaluate(formula.text);
  if ('problem' in result) {
    report.add(
      'formula-unreadable',
      { formula: formula.text, problem: result.problem },
      { span: formula.span, slide },
    );
    return undefined;
  }
  const sourced = cited.flatMap(({ document, passage }) => document.occurrences.get(passage) ?? []);
  for (const operand of result.operands) {
    const isTraced = CONSTANTS.has(operand.text) || sourced.some((one) => isOperand(operand, one.quantity));
    if (isTraced) continue;
    const span = placeIn(formula, operand.start, operand.start + operand.text.length, written);
    report.add('formula-operand', { operand: operand.text, formula: formula.text }, { span, slide });
  }
  const span = placeOf(claim, quantity.start, quantity.end, written);
  const gives = decimal(result.value, 4);
  if (!computedAgrees(quantity, result.value)) {
    report.add(
      'formula-result',
      { shown: quantity.written, formula: formula.text, result: gives },
      { span, slide },
    );
  }
  const basis = { kind: 'computed', formula: formula.text, result: gives } as const;
  return {
    evidence: { claim, fact: quantity.written, span, quantity, basis },
    shows: (other) => agreement(other, { quantity, sentence: claim.text }, claim.context) === 'same',
  };
}

/** What a formula may use that no source says: the whole, and a hundred to make percent. */
const CONSTANTS: ReadonlySet<string> = new Set(['1', '100']);

/** 203.28 is the figure of 203.28亿美元, 2011 that of 2011年. */
function isOperand(operand: Operand, quantity: Quantity): boolean {
  const value = exact(operand.text.replaceAll(',', ''));
  const isValue = (other: Exact) => arithmetic.same(value, other);
  if (quantity.kind === 'amount') return isValue(quantity.mantissa) || isValue(quantity.value);
  return quantity.kind === 'date' && quantity.year !== undefined && isValue(exact(String(quantity.year)));
}
