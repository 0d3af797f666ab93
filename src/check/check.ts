import type { Report } from '../diagnostics/report.ts';
import type { Rule } from './rule.ts';
import { type SlideParagraph, slideParagraphs } from './slideParagraphs.ts';
import type { Subject } from './subject.ts';

/** Runs rules over a deck. A rule that is switched off under `checks:` runs too; the report drops its findings. */
export function check(subject: Subject, report: Report, rules: readonly Rule[]): void {
  let all: readonly SlideParagraph[] | undefined;
  const deck = { ...subject, paragraphs: () => (all ??= subject.slides.flatMap(slideParagraphs)) };
  for (const rule of rules) rule(deck, report);
}
