import type { Report } from '../diagnostics/report.ts';
import type { Span } from '../diagnostics/span.ts';
import type { Cited } from './citation.ts';
import type { Claim } from './claim.ts';
import type { Quantity } from './quantity.ts';
import { type Find, type Trace, trace } from './trace.ts';

interface TracedAt {
  readonly claim: Claim;
  readonly cited: readonly Cited[];
  readonly quantity: Quantity;
  readonly trace: Trace;
  readonly span: Span;
}

/** Reports a figure that is not found as it is shown. `shown` are the places of the sources that its slide shows. */
export function reportTrace(
  { claim, cited, quantity, trace: found, span }: TracedAt,
  shown: ReadonlySet<unknown>,
  all: readonly Cited[],
  report: Report,
): void {
  const figure = quantity.written;
  const place = { span };
  if (found.kind === 'found') {
    const rival = found.rivals.find((one) => !shown.has(one.occurrence));
    if (rival) report.add('figure-doubtful', { figure, ...sourceFacts(found.find), rival: rival.occurrence.quantity.written }, place);
  } else if (found.kind === 'qualifier') report.add('figure-hedge', { figure, ...sourceFacts(found.find) }, place);
  else if (found.kind === 'unit') report.add('figure-unit', { figure, ...sourceFacts(found.find) }, place);
  else {
    const spot = { text: claim.text, start: quantity.start, end: quantity.end };
    const elsewhere = trace(quantity, spot, claim.context, all);
    const facts = {
      figure,
      cited: [...new Set(cited.map(({ passage }) => passage.headings[0] ?? ''))],
      ...(elsewhere.kind === 'found' ? { elsewhere: sourceFacts(elsewhere.find).heading } : {}),
    };
    report.add('untraced-figure', facts, place);
  }
}

const sourceFacts = ({ document, occurrence }: Find) => ({
  source: occurrence.quantity.written,
  heading: `${document.key}#${occurrence.passage.headings[0] ?? ''}`,
});
