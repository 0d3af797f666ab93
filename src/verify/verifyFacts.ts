import type { Report } from '../diagnostics/report.ts';
import type { Outline } from '../outline/outline.ts';
import { checkNames } from './checkNames.ts';
import { checkQuotations } from './checkQuotations.ts';
import { claimsOf } from './claims/claims.ts';
import { reportDisagreements } from './match/agreement.ts';
import { traceClaims } from './match/traceClaims.ts';
import { type Cited, type CitedClaim, passagesOf } from './sources/citation.ts';
import type { Document } from './sources/document.ts';
import type { Evidence } from './sources/evidence.ts';

/**
 * Verifies every figure, date, quotation and name of an outline against its source documents, by their keys under
 * `sources:`. What cannot be traced is reported at its place. Gives the evidence for what could, in the order of the deck.
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
    // What cites nothing, such as a cover, may be from anywhere; what cites amiss has been told so.
    if (claim.sources.length === 0) return [{ claim, cited: all }];
    const cited = passagesOf(claim.sources, documents, report);
    return cited.length === 0 ? [] : [{ claim, cited }];
  });
  const written = report.source(outline.file)?.text ?? '';
  const figures = traceClaims(cites, all, written, report);
  const quotations = checkQuotations(cites, all, written, report);
  const titles = Object.values(outline.sources).flatMap(({ title, short }) => [title, short ?? '']);
  checkNames(cites, all, titles, written, report);
  reportDisagreements(figures, report);
  return [...figures, ...quotations].sort((a, b) => a.span.start - b.span.start);
}
