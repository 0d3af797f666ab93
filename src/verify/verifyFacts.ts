import { byPlace, type Report } from '../diagnostics/report.ts';
import type { Outline } from '../outline/outline.ts';
import { checkFigures } from './checkFigures.ts';
import { checkNames } from './checkNames.ts';
import { checkQuotations } from './checkQuotations.ts';
import { claimsOf } from './claims/claims.ts';
import { reportDisagreements } from './reportDisagreements.ts';
import { type Cited, type CitedClaim, passagesOf } from './sources/citation.ts';
import type { Document } from './sources/document.ts';
import type { Evidence } from './sources/evidence.ts';

/**
 * Verifies every figure, date, quotation and name of an outline against its source documents, whose keys are those under
 * `sources:`. Reports each fact that they do not confirm, and returns the evidence for the others in the order of their places.
 */
export function verifyFacts(
  outline: Outline,
  documents: ReadonlyMap<string, Document>,
  report: Report,
): Evidence[] {
  const all: Cited[] = [...documents.values()].flatMap((document) =>
    document.passages.map((passage) => ({ document, passage })),
  );
  const cites = claimsOf(outline).flatMap((claim): CitedClaim[] => {
    // A block without `source` may be confirmed by any document. One with a wrong `source` is only reported for that.
    if (claim.sources.length === 0) return [{ claim, cited: all }];
    const cited = passagesOf(claim.sources, documents, report);
    return cited.length === 0 ? [] : [{ claim, cited }];
  });
  const figures = checkFigures(cites, all, report);
  const quotations = checkQuotations(cites, all, report);
  const titles = Object.values(outline.sources).flatMap(({ title, short }) => [title, short ?? '']);
  checkNames(cites, all, titles, report);
  reportDisagreements(figures, report);
  return [...figures, ...quotations].sort(byPlace);
}
