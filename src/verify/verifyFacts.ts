import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { byPlace, type Report } from '../diagnostics/report.ts';
import type { Outline } from '../outline/outline.ts';
import { checkFigures } from './checkFigures.ts';
import { checkNames } from './checkNames.ts';
import { checkNarration } from './checkNarration.ts';
import { checkQuotations } from './checkQuotations.ts';
import { checkSpeakers } from './checkSpeakers.ts';
import { checkStatements } from './checkStatements.ts';
import { checkWords } from './checkWords.ts';
import { type Claim, spanOf } from './claims/claim.ts';
import { claimsOf, type Surroundings } from './claims/claims.ts';
import { findQuantities } from './read/numbers.ts';
import { reportDisagreements } from './reportDisagreements.ts';
import { type Cited, type CitedClaim, passagesOf } from './sources/citation.ts';
import type { Document } from './sources/document.ts';
import type { Evidence } from './sources/evidence.ts';

/**
 * Verifies every figure, date, quotation and name of an outline against its source documents, whose keys are those under
 * `sources:`. `surroundings` are the texts of pictures and templates. Reports each fact that the documents do not confirm,
 * and returns the evidence for every fact with its verdict, in the order of their places.
 */
export function verifyFacts(
  outline: Outline,
  documents: ReadonlyMap<string, Document>,
  report: Report,
  surroundings?: Surroundings,
): Evidence[] {
  return verifyAll(outline, documents, report, surroundings).facts;
}

/**
 * What verify finds: the facts, the names of organisations and people, and all texts that it read. `doubts` are words for a
 * reviewer to look at, too uncertain for findings.
 */
export interface Verification {
  readonly doubts: readonly Diagnostic[];
  readonly facts: Evidence[];
  readonly names: Evidence[];
  readonly claims: readonly Claim[];
}

/** Does what `verifyFacts` does, and returns the names and the texts too, which the report lists. */
export function verifyAll(
  outline: Outline,
  documents: ReadonlyMap<string, Document>,
  report: Report,
  surroundings?: Surroundings,
): Verification {
  const all: Cited[] = [...documents.values()].flatMap((document) =>
    document.passages.map((passage) => ({ document, passage })),
  );
  const cites: CitedClaim[] = [];
  const unchecked: Evidence[] = [];
  const claims = claimsOf(outline, surroundings);
  for (const claim of claims) {
    // A block without `source` may be confirmed by any document. What cites only documents that were not read is not checked.
    const cited = claim.sources.length === 0 ? all : passagesOf(claim.sources, documents, report);
    const isRead =
      claim.sources.length === 0
        ? documents.size > 0
        : claim.sources.some(({ document }) => documents.has(document));
    const isEmpty = claim.sources.every(({ document }) => documents.get(document)?.passages.length === 0);
    if (isRead && (cited.length > 0 || isEmpty)) cites.push({ claim, cited });
    else
      for (const quantity of findQuantities(claim.text).filter(({ isFigure }) => isFigure))
        unchecked.push({
          claim,
          fact: quantity.written,
          span: spanOf(claim, quantity.start, quantity.end, report),
          verdict: 'not checked',
          quantity,
        });
  }
  const figures = checkFigures(cites, all, report);
  const quotations = checkQuotations(cites, all, report);
  const titles = Object.values(outline.sources).flatMap(({ title, short }) => [title, short ?? '']);
  const names = checkNames(cites, all, titles, report);
  checkSpeakers(cites, titles, all, report);
  checkNarration(cites, outline.sources, report);
  checkStatements(cites, all, titles, report);
  const doubts = report.trial();
  const everything = [...all.map(({ passage }) => passage.text), ...titles].join('\n');
  checkWords(cites, figures, everything, report, doubts);
  reportDisagreements(figures, report);
  return {
    facts: [...figures, ...quotations, ...unchecked].sort(byPlace),
    names,
    claims,
    doubts: doubts.sorted(),
  };
}
