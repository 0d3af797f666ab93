import type { Report } from '../diagnostics/report.ts';
import { type Passage, passages } from './passages.ts';
import type { Rule } from './rule.ts';
import type { Subject } from './subject.ts';

/** Runs rules over a deck. Rules that the author switched off under `checks:` still run; the report ignores their findings. */
export function check(subject: Subject, report: Report, rules: readonly Rule[]): void {
  let all: readonly Passage[] | undefined;
  const deck = { ...subject, passages: () => (all ??= subject.slides.flatMap(passages)) };
  for (const look of rules) look(deck, report);
}
