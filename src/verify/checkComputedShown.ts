import type { Report } from '../diagnostics/report.ts';
import type { Outline } from '../outline/outline.ts';
import type { SlideText } from '../text/slideText.ts';
import { claimsOf } from './claims/claims.ts';

/**
 * Checks that the deck shows every computed figure as computed: its formula must have reached the slide text, on the slide
 * or in its notes. A user's own template may have left it out.
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
