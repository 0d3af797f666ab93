import type { Report } from '../diagnostics/report.ts';
import { spanIn, spanOf } from './claims/claim.ts';
import { agreement } from './match/agree/agreement.ts';
import { computedAgrees } from './match/agree/computedAgrees.ts';
import { unitsAgree } from './match/agree/unitsAgree.ts';
import { evaluate, type Operand } from './match/formula.ts';
import { arithmetic, decimal, type Exact, exact } from './read/exact.ts';
import { findQuantities } from './read/numbers.ts';
import type { Amount, Quantity } from './read/quantity.ts';
import { basisOf, type Cited, type CitedClaim, occurrencesIn } from './sources/citation.ts';
import type { Evidence, SourceBasis, Verdict } from './sources/evidence.ts';

/** A computed figure with its formula. */
export interface Computed {
  readonly evidence: Evidence;
  /** The verdict on another figure of the slide that is the computed one; `undefined` for one that is not. */
  readonly verdictOn: (quantity: Quantity) => Verdict | undefined;
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
  const sources = new Map(
    evaluated.operands.map((operand) => [operand.start, sourceOf(operand, cited) ?? yearOf(operand, cited)]),
  );
  const strangers = evaluated.operands.filter(
    ({ text, start }) => !CONSTANTS.has(text) && !sources.get(start),
  );
  for (const operand of strangers) {
    const span = spanIn(formula, operand.start, operand.start + operand.text.length, report);
    report.add('formula-operand', { operand: operand.text, formula: text }, { span, slide });
  }
  const span = spanOf(claim, quantity.start, quantity.end, report);
  const sourced = [...sources.values()].filter((source) => source !== undefined);
  const inFull = evaluate(text, (operand) => sources.get(operand.start)?.value ?? operand.value);
  const agrees = (shown: Amount): boolean => {
    // 198.06 of 203.28亿 - 5.22亿 is 198.06亿 of the same unit, and never 198.06.
    const isOneUnit = sources.size === sourced.length && sourced.every((one) => hasUnit(one, shown));
    const values = isOneUnit ? [inFull] : [evaluated, inFull];
    // 2.8 * 15 of 2.8万公顷 is 42 as in 42万亩.
    const isConverted = evaluated.operands.some(({ text: one }) => CONVERSIONS.has(one));
    if (isConverted && computedAgrees({ ...shown, value: shown.mantissa }, evaluated.value)) return true;
    return (
      hasRightUnit(shown, sourced, isPercent) &&
      values.some((one) => 'value' in one && computedAgrees(shown, one.value, claim.role === 'formula'))
    );
  };
  const isPercent = TIMES_100.test(text);
  const result = decimal(evaluated.value, 4) + (isPercent ? '%' : '');
  const isRight = agrees(quantity);
  if (!isRight)
    report.add('formula-result', { shown: quantity.written, formula: text, result }, { span, slide });
  const operands = sourced.flatMap(({ basis }) => basis ?? []);
  const basis = { type: 'computed', formula: text, result, isDeclared: true, operands } as const;
  const verdict = isRight ? 'computed' : 'contradicted';
  return {
    evidence: { claim, fact: quantity.written, span, quantity, verdict, basis },
    verdictOn: (other) => {
      if (other.type !== 'amount' || !unitsAgree(other, quantity, { sentence: claim.text }, claim.context))
        return undefined;
      if (strangers.length === 0 && agrees(other)) return 'computed';
      return agreement(other, { quantity, sentence: claim.text }, claim.context) === 'same'
        ? verdict
        : undefined;
    },
  };
}

const TIMES_100 = /[×*xX✕]\s*100\s*[)）]*\s*$|^\s*100\s*[×*xX✕]/;

/**
 * Whether a computed amount may have its unit: times 100 gives percent, and percentage points are a difference of
 * percentages.
 */
function hasRightUnit(shown: Amount, sources: readonly Source[], isPercent: boolean): boolean {
  if (shown.unit === '百分点') return sources.every(({ unit }) => unit === '%' || unit === '百分点');
  if (!isPercent) return true;
  return shown.unit === '%' && arithmetic.same(shown.value, shown.mantissa);
}

/** Whether a source has the unit shown, written alike: 公顷 are no 亩, although one is a multiple of the other. */
function hasUnit({ unit, written }: Source, shown: Amount): boolean {
  const bare = (text: string) => text.replace(/^.*\d[余多万亿千百]*/u, '').trim();
  return unit === shown.unit && (bare(written) === bare(shown.written) || shown.unit !== '亩');
}

/** The numbers that a formula may use without a source: 1 for the whole, 100 for percent, and those that convert units. */
const CONVERSIONS: ReadonlySet<string> = new Set('12 15 24 60 365 1000 10000'.split(' '));
const CONSTANTS: ReadonlySet<string> = new Set(['1', '100', ...CONVERSIONS]);

/** The figure of a source that a number of a formula is: its full value, its unit, and its place. */
interface Source {
  readonly value: Exact;
  readonly unit: string;
  readonly written: string;
  readonly basis: SourceBasis;
}

/** The year in the title of a cited document: 2025 - 2011 in a report on 2025. */
function yearOf(operand: Operand, cited: readonly Cited[]): Source | undefined {
  const document = cited.find((one) => one.document.year === Number(operand.text))?.document;
  const [passage] = document?.passages ?? [];
  return document && passage ? sourceOf(operand, [{ document, passage }]) : undefined;
}

/** The figure of the cited passages that a number of a formula is: 203.28 is that of 203.28亿美元, 2011 is that of 2011年. */
function sourceOf(operand: Operand, cited: readonly Cited[]): Source | undefined {
  for (const passage of cited) {
    for (const occurrence of occurrencesIn(passage)) {
      const { quantity } = occurrence;
      const basis = () => basisOf({ document: passage.document, occurrence });
      if (quantity.type === 'date' && quantity.year === Number(operand.text))
        return { value: operand.value, unit: '年', written: quantity.written, basis: basis() };
      if (quantity.type !== 'amount') continue;
      const written = exact(operand.text.replaceAll(',', ''));
      const { value, mantissa, to } = quantity;
      const ends = to
        ? [value, to].map((end) => [end, arithmetic.divide(arithmetic.multiply(end, mantissa), to)] as const)
        : [[value, mantissa] as const];
      const [full] =
        ends.find(
          ([end, bare]) => arithmetic.same(operand.value, end) || (bare && arithmetic.same(written, bare)),
        ) ?? [];
      if (full) return { value: full, unit: quantity.unit, written: quantity.written, basis: basis() };
    }
  }
  return undefined;
}
