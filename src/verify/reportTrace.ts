import type { Report } from '../diagnostics/report.ts';
import type { Span } from '../diagnostics/span.ts';
import { doubt, type Shown } from './match/doubt.ts';
import { type Find, type Traced, trace } from './match/trace.ts';
import type { Cited } from './sources/citation.ts';

interface TracedAt extends Traced {
  readonly span: Span;
}

/** Reports a figure that is not found as it is shown. `shown` are the places of the sources that its slide shows. */
export function reportTrace(
  { claim, cited, quantity, words, context, trace: found, span }: TracedAt,
  shown: Shown,
  all: readonly Cited[],
  report: Report,
): void {
  const figure = quantity.written;
  const place = { span, slide: claim.scope.slide };
  if (found.kind === 'found') {
    const rival = doubt(found, claim, shown);
    if (rival)
      report.add(
        'figure-doubtful',
        { figure, ...sourceFacts(found.find), rival: rival.occurrence.quantity.written },
        place,
      );
  } else if (found.kind === 'qualifier')
    report.add('figure-hedge', { figure, ...sourceFacts(found.find) }, place);
  else if (found.kind === 'unit') report.add('figure-unit', { figure, ...sourceFacts(found.find) }, place);
  else {
    const elsewhere = trace(quantity, words, context, all);
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
