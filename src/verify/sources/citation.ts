import { nearest } from '../../diagnostics/nearest.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { SourceReference } from '../../outline/outline.ts';
import type { Claim } from '../claims/claim.ts';
import type { Document, Occurrence } from './document.ts';
import type { SourceBasis } from './evidence.ts';
import { type Passage, passagesUnder } from './passages.ts';

/** A passage of a source, with its document. */
export interface Cited {
  readonly document: Document;
  readonly passage: Passage;
}

/** The heading of a passage; empty for the text before the first heading of a document. */
export const headingOf = ({ passage }: Pick<Cited, 'passage'>): string => passage.headings[0] ?? '';

/** A passage as `source:` names it: `document#heading`. */
export const referenceOf = (cited: Cited): string => `${cited.document.key}#${headingOf(cited)}`;

/** The figures of a passage. */
export function occurrencesIn({ document, passage }: Cited): readonly Occurrence[] {
  const occurrences = document.occurrences.get(passage);
  if (!occurrences) throw new Error(`a passage that is not of ${document.key}`);
  return occurrences;
}

/** The sentence that states a figure, as a basis of a fact. */
export function basisOf({
  document,
  occurrence: { passage, sentence, start, end },
}: {
  readonly document: Document;
  readonly occurrence: Occurrence;
}): SourceBasis {
  return { type: 'source', document: document.key, heading: headingOf({ passage }), sentence, start, end };
}

/** The letters of a passage, as `lettersOf` gives them. */
export function lettersIn({ document, passage }: Cited): string {
  const letters = document.letters.get(passage);
  if (!letters) throw new Error(`a passage that is not of ${document.key}`);
  return letters();
}

/** A claim with the passages it cites. */
export interface CitedClaim {
  readonly claim: Claim;
  readonly cited: readonly Cited[];
}

/**
 * The passages that references name, each once. A reference without a heading names all passages of its document. A
 * document that was not read gives none; an unknown heading gives none and is reported.
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

/** The passages of a document that a reference names. */
function named(document: Document, { heading, span }: SourceReference, report: Report): readonly Passage[] {
  if (heading === undefined || document.passages.length === 0) return document.passages;
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
