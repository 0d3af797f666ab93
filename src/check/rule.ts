import type { Code, Facts } from '../diagnostics/catalogue.ts';
import type { Place, Report } from '../diagnostics/report.ts';
import type { Deck } from './subject.ts';

/** A rule reads a deck and adds findings to the report. Its message and severity are in the catalogue under its code. */
export type Rule = (deck: Deck, report: Report) => void;

/** Makes a rule of one code from a function that adds the facts and the place of each finding. */
export const rule =
  <C extends Code>(
    code: C,
    examine: (deck: Deck, add: (facts: Facts<C>, place: Place) => void) => void,
  ): Rule =>
  (deck, report) =>
    examine(deck, (facts, place) => report.add(code, facts, place));
