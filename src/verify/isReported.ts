import type { Report } from '../diagnostics/report.ts';
import type { Span } from '../diagnostics/span.ts';

/** Characters between a word and the figure that it belongs to. */
const NEAR = 8;

/** Whether an opposite word is reported already with the figure beside it. */
export const isReported = ({ file, start, end }: Span, report: Report): boolean =>
  report
    .sorted()
    .some(
      ({ code, span }) =>
        code === 'opposite-word' && span?.file === file && span.start < end + NEAR && start < span.end + NEAR,
    );
