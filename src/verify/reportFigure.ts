import type { Report } from '../diagnostics/report.ts';
import type { Span } from '../diagnostics/span.ts';
import { likelierOccurrence, type Shown } from './match/likelierOccurrence.ts';
import { type Candidate, type SearchedFigure, search } from './match/search.ts';
import { type Cited, headingOf, referenceOf } from './sources/citation.ts';

/**
 * Reports a figure that is missing from the passages it cites, differs from them, or is doubtful. `shown` are the
 * occurrences that its slide shows; `all` are the passages of all sources, of which the hint may name another one.
 */
export function reportFigure(
  { claim, cited, quantity, words, context, result, span }: SearchedFigure & { readonly span: Span },
  shown: Shown,
  all: readonly Cited[],
  report: Report,
): void {
  const figure = quantity.written;
  const place = { span, slide: claim.scope.slide };
  if (result.outcome === 'found') {
    const rival = likelierOccurrence(result, claim, shown)?.occurrence.quantity.written;
    if (rival !== undefined)
      report.add('figure-doubtful', { figure, ...sourceFacts(result.candidate), rival }, place);
  } else if (result.outcome === 'missing') {
    const elsewhere = search(quantity, words, context, all);
    const facts = {
      figure,
      cited: [...new Set(cited.map(headingOf))],
      ...(elsewhere.outcome === 'found' ? { elsewhere: sourceFacts(elsewhere.candidate).heading } : {}),
    };
    report.add('untraced-figure', facts, place);
  } else {
    const code = result.outcome === 'unit' ? 'figure-unit' : 'figure-hedge';
    report.add(code, { figure, ...sourceFacts(result.candidate) }, place);
  }
}

const sourceFacts = ({ document, occurrence: { quantity, passage } }: Candidate) => ({
  source: quantity.written,
  heading: referenceOf({ document, passage }),
});
