import type { Report } from '../diagnostics/report.ts';
import { spanIn, spanOf } from './claims/claim.ts';
import { agreement } from './match/agreement.ts';
import { computedAgrees } from './match/computedAgrees.ts';
import { evaluate, type Operand } from './match/formula.ts';
import { arithmetic, decimal, type Exact, exact } from './read/exact.ts';
import { findQuantities } from './read/numbers.ts';
import type { Quantity } from './read/quantity.ts';
import { type CitedClaim, occurrencesIn } from './sources/citation.ts';
import type { Evidence } from './sources/evidence.ts';

/** A computed figure with its formula. */
export interface Computed {
  readonly evidence: Evidence;
  /** Whether another figure of the slide is the computed one. */
  readonly shows: (quantity: Quantity) => boolean;
}

/**
 * Checks the formula of a computed figure, and reports when it cannot be read, when a number of it is not in the cited
 * passages, or when its result is not the figure at the precision shown. Returns `undefined` for a claim without a
 * formula, and for a formula that cannot be read.
 */
export function checkFormula({ claim, cited }: CitedClaim, report: Report): Computed | undefined {
  const { formula } = claim;
  const { slide } = claim.scope;
  const quantity = formula && findQuantities(claim.text)[0];
  if (!formula || quantity?.type !== 'amount') return undefined;
  const { text } = formula;
  const evaluated = evaluate(text);
  if ('problem' in evaluated) {
    const facts = { formula: text, problem: evaluated.problem };
    report.add('formula-unreadable', facts, { span: formula.span, slide });
    return undefined;
  }
  const sourced = cited.flatMap(occurrencesIn);
  for (const operand of evaluated.operands) {
    if (CONSTANTS.has(operand.text) || sourced.some((source) => isOperand(operand, source.quantity)))
      continue;
    const span = spanIn(formula, operand.start, operand.start + operand.text.length, report);
    report.add('formula-operand', { operand: operand.text, formula: text }, { span, slide });
  }
  const span = spanOf(claim, quantity.start, quantity.end, report);
  const result = decimal(evaluated.value, 4);
  if (!computedAgrees(quantity, evaluated.value))
    report.add('formula-result', { shown: quantity.written, formula: text, result }, { span, slide });
  const basis = { type: 'computed', formula: text, result } as const;
  return {
    evidence: { claim, fact: quantity.written, span, quantity, basis },
    shows: (other) => agreement(other, { quantity, sentence: claim.text }, claim.context) === 'same',
  };
}

/** The numbers that a formula may use without a source: 1 for the whole, 100 for percent. */
const CONSTANTS: ReadonlySet<string> = new Set(['1', '100']);

/** Whether a number of a formula is a figure of a source: 203.28 is that of 203.28亿美元, 2011 is that of 2011年. */
function isOperand(operand: Operand, quantity: Quantity): boolean {
  const value = exact(operand.text.replaceAll(',', ''));
  const isValue = (other: Exact) => arithmetic.same(value, other);
  if (quantity.type === 'amount') return isValue(quantity.mantissa) || isValue(quantity.value);
  return quantity.type === 'date' && quantity.year !== undefined && isValue(exact(String(quantity.year)));
}
