import type { Code, Facts } from '../diagnostics/catalogue.ts';
import type { Place, Report } from '../diagnostics/report.ts';
import type { Deck } from './subject.ts';

/** A rule looks at the deck and reports. Its words and severity are in the catalogue under its code. */
export type Rule = (deck: Deck, report: Report) => void;

/** Makes a rule of one code, which knows nothing of words, severities and switches. */
export const rule =
  <C extends Code>(
    code: C,
    look: (deck: Deck, found: (facts: Facts<C>, place: Place) => void) => void,
  ): Rule =>
  (deck, report) =>
    look(deck, (facts, place) => report.add(code, facts, place));
