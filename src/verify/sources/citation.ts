import { nearest } from '../../diagnostics/nearest.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { SourceReference } from '../../outline/outline.ts';
import type { Claim } from '../claims/claim.ts';
import type { Document } from './document.ts';
import { type Passage, passagesUnder } from './passages.ts';

/** A passage that a slide cites, with the document it is from. */
export interface Cited {
  readonly document: Document;
  readonly passage: Passage;
}

/** A passage as `source:` names it. */
export const referenceOf = ({ document, passage }: Cited): string =>
  `${document.key}#${passage.headings[0] ?? ''}`;

/** A claim with the passages it cites. */
export interface CitedClaim {
  readonly claim: Claim;
  readonly cited: readonly Cited[];
}

/**
 * The passages that references name, each once; a reference without a heading names all of its document. A heading that
 * the document does not have is reported and cites nothing; a document that was not read cites nothing.
 */
export function passagesOf(
  references: readonly SourceReference[],
  documents: ReadonlyMap<string, Document>,
  report: Report,
): Cited[] {
  const cited = new Map<Passage, Cited>();
  const seen = new Set<string>();
  for (const reference of references) {
    const key = `${reference.document}#${reference.heading}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const document = documents.get(reference.document);
    if (!document) continue;
    for (const passage of named(document, reference, report)) cited.set(passage, { document, passage });
  }
  return [...cited.values()];
}

function named(document: Document, { heading, span }: SourceReference, report: Report): readonly Passage[] {
  if (heading === undefined) return document.passages;
  const passages = passagesUnder(document.passages, heading);
  if (passages.length === 0) {
    const known = document.passages.flatMap((passage) => passage.headings);
    report.add(
      'source-heading-unknown',
      { document: document.key, heading, meant: nearest(heading, known) },
      { span },
    );
  }
  return passages;
}
