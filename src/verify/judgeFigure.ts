import type { Report } from '../diagnostics/report.ts';
import type { Span } from '../diagnostics/span.ts';
import type { Claim } from './claims/claim.ts';
import { tokensOf } from './match/affinity.ts';
import { isPartInWords } from './match/agree/rounding.ts';
import { arithmeticOf } from './match/implied/arithmeticOf.ts';
import { closingYear } from './match/implied/closingYear.ts';
import { deniedOf } from './match/implied/deniedOf.ts';
import { durationOf } from './match/implied/durationOf.ts';
import { withinSentence } from './match/implied/withinSentence.ts';
import { touchesOf } from './match/kinds.ts';
import { likelierOccurrence, type Shown } from './match/likelierOccurrence.ts';
import { type Candidate, type SearchedFigure, type SearchResult, search } from './match/search.ts';
import type { Quantity } from './read/quantity.ts';
import { basisOf, type Cited, headingOf, occurrencesIn, referenceOf } from './sources/citation.ts';
import type { Occurrence } from './sources/document.ts';
import type { Basis, SourceBasis, Verdict } from './sources/evidence.ts';

/** The verdict on a figure, and the place of a source that it rests on. */
export interface Judged {
  readonly verdict: Verdict;
  readonly basis?: Basis | undefined;
}

const VERDICTS = { same: 'traced', rounded: 'rounded', qualifier: 'hedge' } as const;

/**
 * Judges a figure, and reports one that is missing from the passages it cites, differs from them, is doubtful, or is
 * arithmetic of theirs that the outline does not declare. `shown` are the occurrences that its slide shows; `all` are the
 * passages of all sources, of which the hint may name another one.
 */
export function judgeFigure(
  figure: SearchedFigure & { readonly span: Span },
  shown: Shown,
  all: readonly Cited[],
  report: Report,
): Judged {
  const { claim, quantity, result, span } = figure;
  const place = { span, slide: claim.scope.slide };
  const { written } = quantity;
  if (result.outcome === 'missing') return judgeMissing(figure, result.rivals, shown, all, report);
  const source = sourceFacts(result.candidate);
  const basis = basisOf(result.candidate);
  const own = () =>
    arithmeticOf(quantity, figure.words, claim.text + claim.context, figure.cited, shown.keys());
  if (result.outcome === 'unit') {
    const sum = own();
    if (sum) return reportComputed(written, sum, place, report);
    report.add('figure-unit', { figure: written, ...source }, place);
    return { verdict: 'contradicted', basis };
  }
  if (result.how === 'qualifier') {
    // 四成以上 of 42 and 60, where another figure is 40%.
    const parts = own();
    const isOnSlide = (one: SourceBasis) =>
      [...shown].some(
        ([{ sentence, start }, claims]) =>
          sentence === one.sentence && start === one.start && claims.includes(claim),
      );
    if (parts?.operands.every(isOnSlide)) return reportComputed(written, parts, place, report);
    report.add('figure-hedge', { figure: written, ...source }, place);
  }
  const rival = likelierOccurrence(result, claim, quantity, shown);
  if (!rival) return { verdict: VERDICTS[result.how], basis };
  // More than two thirds is near many figures of a source, and rather a share or a growth that the slide worked out.
  const computed =
    result.how === 'rounded' || (quantity.type === 'amount' && isPartInWords(quantity))
      ? arithmeticOf(quantity, figure.words, claim.text + claim.context, figure.cited)
      : undefined;
  if (computed) return reportComputed(written, computed, place, report);
  report.add(
    'figure-doubtful',
    { figure: written, ...source, rival: rival.occurrence.quantity.written },
    place,
  );
  return { verdict: 'contradicted', basis: basisOf(rival) };
}

/** Reports a figure that is arithmetic of the sources which the outline does not declare. */
function reportComputed(
  figure: string,
  basis: Extract<Basis, { type: 'computed' }>,
  place: { readonly span: Span; readonly slide: Claim['scope']['slide'] },
  report: Report,
): Judged {
  report.add('figure-computed', { figure, formula: basis.formula, result: basis.result }, place);
  return { verdict: 'computed', basis };
}

/** In points of likeness: from here on, another figure of the passage is what the slide speaks of. */
const SPEAKS_OF_IT = 12;
/** Notes speak of more than what their slide cites. */
const SPEAKS_IN_NOTES = 3;

function judgeMissing(
  { claim, cited, quantity, words, context, span }: SearchedFigure & { readonly span: Span },
  rivals: readonly Candidate[],
  shown: Shown,
  all: readonly Cited[],
  report: Report,
): Judged {
  const place = { span, slide: claim.scope.slide };
  const figure = quantity.written;
  const isDeckDate = claim.path.join() === 'deck,date';
  if (isDeckDate && isOwnDate(quantity, cited)) return { verdict: 'not checked' };
  const elsewhere = search(quantity, words, context, all);
  const rival = rivals.find(({ likeness }) => likeness >= SPEAKS_OF_IT);
  // A slide of which nothing stands where it cites has the wrong citation.
  if (
    shown.size > 0 &&
    isPlainlyElsewhere(quantity, elsewhere) &&
    isMeantElsewhere(quantity, elsewhere.candidate, { claim, cited, rival })
  )
    return { verdict: 'elsewhere', basis: basisOf(elsewhere.candidate) };
  const implied = closingYear(quantity, cited) ?? deniedOf(quantity, claim, cited);
  if (implied) return { verdict: 'traced', basis: implied };
  const computed = computedFrom({ claim, cited, quantity, words }, shown, all);
  if (computed) return reportComputed(figure, computed, place, report);
  const facts = {
    figure,
    cited: [...new Set(cited.map(headingOf))],
    ...(elsewhere.outcome === 'found' ? { elsewhere: sourceFacts(elsewhere.candidate).heading } : {}),
    ...(rival ? { rival: rival.occurrence.quantity.written } : {}),
  };
  report.add('untraced-figure', facts, place, isDeckDate ? 'warning' : undefined);
  return rival ? { verdict: 'contradicted', basis: basisOf(rival) } : { verdict: 'not found' };
}

/** The time between two dates, or the arithmetic of the cited passages or of all others, that gives a figure. */
function computedFrom(
  { claim, cited, quantity, words }: Pick<SearchedFigure, 'claim' | 'cited' | 'quantity' | 'words'>,
  shown: Shown,
  all: readonly Cited[],
) {
  const said = claim.text + claim.context;
  return (
    durationOf(quantity, said, cited) ??
    arithmeticOf(quantity, words, said, cited, shown.keys()) ??
    withinSentence(quantity, cited) ??
    arithmeticOf(quantity, words, said, all, shown.keys())
  );
}

/** Whether the words around a figure of another passage are those of a claim, more than those around a rival. */
const speaksOf = ({ likeness }: Candidate, { path }: Claim, rival: Candidate | undefined): boolean =>
  likeness >= (path[0] === 'notes' ? SPEAKS_IN_NOTES : SPEAKS_OF_IT) && likeness > (rival?.likeness ?? 0);

/** Whether a claim means the figure of a passage that it does not cite; `rival` is another figure of those that it cites. */
const isMeantElsewhere = (
  quantity: Quantity,
  candidate: Candidate,
  {
    claim,
    cited,
    rival,
  }: Pick<SearchedFigure, 'claim' | 'cited'> & { readonly rival: Candidate | undefined },
): boolean =>
  speaksOf(candidate, claim, rival) ||
  (!rival && isSaidAlike(claim, quantity, candidate.occurrence)) ||
  isSeasonOf(quantity, candidate, cited);

/** So many parts of the label of a row say that a sentence speaks of it. */
const LABEL_PARTS = 2;

/** Whether the words that touch a figure with its unit, or the label of its row, stand by it in a source. */
function isSaidAlike(
  { cell, text }: Claim,
  quantity: Quantity,
  { sentence, start, end }: Occurrence,
): boolean {
  if (quantity.type !== 'amount' || quantity.unit === '') return false;
  const touching = touchesOf(sentence, start, end);
  if (touchesOf(text, quantity.start, quantity.end).some((one) => touching.includes(one))) return true;
  const [row = ''] = cell ?? [];
  const parts = [...tokensOf(row)].filter((part) => sentence.toLowerCase().includes(part));
  return (
    parts.length >= LABEL_PARTS || touching.some((one) => row !== '' && row.endsWith(one.replace(/[<>]/, '')))
  );
}

/** Whether a year such as 2024/25 stands elsewhere in a cited document: its parts do not say it again. */
const isSeasonOf = (quantity: Quantity, { document }: Candidate, cited: readonly Cited[]): boolean =>
  quantity.type === 'date' &&
  quantity.stage?.startsWith('/') === true &&
  cited.some((one) => one.document === document);

/** Whether a figure is found without a hedge, which many figures of other passages would bear out, or just so. */
const isPlainlyElsewhere = (
  quantity: Quantity,
  result: SearchResult,
): result is Extract<SearchResult, { outcome: 'found' }> =>
  result.outcome === 'found' &&
  (result.how === 'same' ||
    (result.how === 'rounded' && quantity.type === 'amount' && quantity.qualifiers.length === 0));

/** What stands before a year to come: 到2030年, by 2030. */
const AIM = /(?:[到至]|力争|预计|预期|计划|将[于在]?|拟[于在]?|\b(?:by|until|before) )$/i;
/** In years: a talk is given so long after the newest year that its sources name, at most; aims are later. */
const AFTER_SOURCES = 2;

/** Whether the date of a deck is plainly that of the talk: the sources name no year, or its year, or only years before it and aims. */
function isOwnDate(quantity: Quantity, cited: readonly Cited[]): boolean {
  const named = cited.flatMap(occurrencesIn).flatMap(({ quantity: one, sentence, start }) => {
    const isAim = AIM.test(sentence.slice(0, start));
    return one.type === 'date' && one.year !== undefined ? { year: one.year, isAim } : [];
  });
  const years = named.map((one) => one.year);
  if (years.length === 0) return true;
  if (quantity.type !== 'date' || quantity.year === undefined) return false;
  // With a month or a day that they do not name, a year of theirs is the talk's own.
  if (quantity.month !== undefined && years.includes(quantity.year)) return true;
  const { year } = quantity;
  const isLate = named.some((one) => one.year > year && !one.isAim);
  return !isLate && years.some((one) => one <= year && year <= one + AFTER_SOURCES);
}

const sourceFacts = ({ document, occurrence: { quantity, passage } }: Candidate) => ({
  source: quantity.written,
  heading: referenceOf({ document, passage }),
});
