import type { Report } from '../diagnostics/report.ts';
import type { Outline } from '../outline/outline.ts';
import type { SlideText } from '../text/slideText.ts';
import { claimsOf } from './claims/claims.ts';

/**
 * Reports every computed figure whose formula is not in the slide text, on the slide or in its notes. A user's own template
 * may leave the formula out, and the reader could not tell that the figure is computed.
 */
export function checkComputedShown(outline: Outline, slideText: SlideText, report: Report): void {
  const shown = new Set(slideText.origins.map(({ origin }) => `${origin.value.file}:${origin.value.start}`));
  for (const { text, formula, scope } of claimsOf(outline)) {
    if (!formula || shown.has(`${formula.span.file}:${formula.span.start}`)) continue;
    report.add(
      'computed-not-shown',
      { figure: text, formula: formula.text },
      { span: formula.span, slide: scope.slide },
    );
  }
}
