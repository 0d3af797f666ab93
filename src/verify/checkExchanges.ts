import type { Report } from '../diagnostics/report.ts';
import type { Scope } from './claims/claim.ts';
import { areExchanged } from './exchanges/areExchanged.ts';
import { type Placed, placed } from './exchanges/placed.ts';
import { rivalOf } from './exchanges/rivalOf.ts';
import type { SearchedFigure } from './match/search.ts';
import { referenceOf } from './sources/citation.ts';
import type { Occurrence } from './sources/document.ts';
import type { Evidence } from './sources/evidence.ts';

/** The figures of a slide that the sources have as they stand there, and the occurrences of all that they have. */
interface OnSlide {
  readonly figures: Placed[];
  readonly shown: Set<Occurrence>;
}

/**
 * Finds figures of a slide that stand where another figure of the source belongs, and pairs that are exchanged: labels,
 * notes, values, before and after, rows and columns. All figures of a slide are compared in pairs: when each one's words fit
 * the other's sentence better by a margin, both are reported. Returns the evidence with the verdict of those changed.
 */
export function checkExchanges(
  found: readonly { figure: SearchedFigure; evidence: Evidence }[],
  report: Report,
): Map<Evidence, Evidence> {
  const changed = new Map<Evidence, Evidence>();
  const contradict = (evidence: Evidence) => changed.set(evidence, { ...evidence, verdict: 'contradicted' });
  for (const { figures, shown } of slidesOf(found).values()) {
    for (const one of figures) if (hasRival(one, figures, shown, report)) contradict(one.evidence);
    for (const [i, one] of figures.entries())
      for (const other of figures.slice(i + 1)) {
        if (!areExchanged(one, other)) continue;
        reportExchanged(one, other, report);
        reportExchanged(other, one, report);
        contradict(one.evidence);
        contradict(other.evidence);
      }
  }
  return changed;
}

function slidesOf(found: readonly { figure: SearchedFigure; evidence: Evidence }[]): Map<Scope, OnSlide> {
  const slides = new Map<Scope, OnSlide>();
  for (const { figure, evidence } of found) {
    const { claim, result } = figure;
    if (result.outcome !== 'found') continue;
    const slide = slides.get(claim.scope) ?? { figures: [], shown: new Set() };
    slides.set(claim.scope, slide);
    slide.shown.add(result.candidate.occurrence);
    if (evidence.verdict === 'traced' || evidence.verdict === 'rounded')
      slide.figures.push(placed(figure, evidence));
  }
  return slides;
}

/** Reports a figure whose words are those of another one of the source. */
function hasRival(
  one: Placed,
  figures: readonly Placed[],
  shown: ReadonlySet<Occurrence>,
  report: Report,
): boolean {
  const { claim, result } = one.figure;
  const rival = result.outcome === 'found' ? rivalOf(one, figures, shown) : undefined;
  if (result.outcome !== 'found' || !rival) return false;
  const { document, occurrence } = result.candidate;
  const facts = {
    figure: one.evidence.fact,
    source: occurrence.quantity.written,
    heading: referenceOf({ document, passage: occurrence.passage }),
    rival: rival.quantity.written,
  };
  report.add('figure-doubtful', facts, { span: one.evidence.span, slide: claim.scope.slide });
  return true;
}

function reportExchanged(here: Placed, there: Placed, report: Report): void {
  const facts = { figure: here.evidence.fact, other: there.evidence.fact };
  report.add('figures-exchanged', facts, { span: here.evidence.span, slide: here.figure.claim.scope.slide });
}
