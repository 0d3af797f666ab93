import type { Report } from '../diagnostics/report.ts';
import { checkExchanges } from './checkExchanges.ts';
import { type Computed, checkFormula } from './checkFormula.ts';
import { type Claim, type Scope, spanOf } from './claims/claim.ts';
import { judgeFigure } from './judgeFigure.ts';
import { countsTheSlide, isCountedThere, isPlaceInDeck } from './match/counting.ts';
import type { Shown } from './match/likelierOccurrence.ts';
import { contextWords } from './match/likeness.ts';
import { turnedNear } from './match/opposites.ts';
import type { SearchedFigure } from './match/search.ts';
import { searchFigure } from './match/searchFigure.ts';
import { directionOf } from './match/times/directionOf.ts';
import { otherPeriod } from './match/times/otherPeriod.ts';
import { findQuantities } from './read/numbers.ts';
import type { Quantity } from './read/quantity.ts';
import { basisOf, type Cited, type CitedClaim } from './sources/citation.ts';
import type { Occurrence } from './sources/document.ts';
import type { Evidence } from './sources/evidence.ts';
import { ownClause } from './sources/ownClause.ts';
import { clauseAround, clauseWithNext } from './sources/sentence.ts';

/**
 * Checks that every figure of the claims is in the passages it cites, or is computed by a correct formula, and reports
 * the others. `all` are the passages of all sources, for hints. `report` holds the texts of the files. Returns the
 * evidence for each figure with its verdict, in the order of the file.
 */
export function checkFigures(
  claims: readonly CitedClaim[],
  all: readonly Cited[],
  report: Report,
): Evidence[] {
  const computed = claims.flatMap((claim) => checkFormula(claim, report) ?? []);
  const figures = claims
    .filter(({ claim }) => claim.formula === undefined)
    .flatMap((claim) => {
      const figures = figuresOf(claim);
      const more = figures.length === 0 ? new Set<string>() : contextWords(claim.claim.context);
      return figures.map((quantity) => searchFigure(quantity, claim, more));
    });
  const shown = shownByScope(figures);
  const drawn = drawnByScope(claims);
  const used = new Set<Computed>();
  const judged = figures.flatMap((figure) => {
    const { claim, cited, quantity, result } = figure;
    const span = spanOf(claim, quantity.start, quantity.end, report);
    const fact = { claim, fact: quantity.written, span, quantity };
    const own = computedOnSlide(figure, computed);
    if (own) {
      used.add(own.formula);
      return [{ figure, evidence: { ...fact, ...own.judged } }];
    }
    if (result.outcome !== 'found' && countsTheSlide(quantity, claim, cited)) return [];
    // A hedge that the alt text adds, and a unit that it names, are none of the chart's.
    const isOwn =
      quantity.type === 'amount' &&
      ((result.outcome === 'found' && result.how === 'qualifier' && quantity.qualifiers.length > 0) ||
        (result.outcome === 'unit' && quantity.unit !== ''));
    if (!isOwn && claim.path.at(-1) === 'alt' && drawn.get(claim.scope)?.has(withPower(quantity.written)))
      return result.outcome === 'found'
        ? [{ figure, evidence: { ...fact, verdict: 'traced' as const, basis: basisOf(result.candidate) } }]
        : [];
    const verdict = judgeFigure({ ...figure, span }, shown.get(claim.scope) ?? new Map(), all, report);
    return [{ figure, evidence: { ...fact, ...verdict } }];
  });
  const changed = checkExchanges(judged, report);
  for (const { figure, evidence } of judged) {
    if (
      !changed.has(evidence) &&
      (isTurned(figure, evidence, report) || isOfOtherPeriod(figure, evidence, report))
    )
      changed.set(evidence, { ...evidence, verdict: 'contradicted' });
  }
  const ofEntries = computed.flatMap(({ evidence }) => (evidence.claim.role === 'formula' ? [] : evidence));
  for (const evidence of [...judged.map((one) => one.evidence), ...ofEntries])
    if (isAgainstFormula(evidence, report)) changed.set(evidence, { ...evidence, verdict: 'contradicted' });
  for (const formula of computed) if (isInWords(formula, claims)) used.add(formula);
  reportUnused(computed, used, report);
  const facts = [...ofEntries, ...judged.map(({ evidence }) => evidence)];
  return facts.map((one) => changed.get(one) ?? one).sort((a, b) => a.span.start - b.span.start);
}

/** The digits of a figure without its unit. */
const numberIn = (written: string): string => /\d[\d,.]*/.exec(written)?.[0].replaceAll(',', '') ?? written;

/** The digits of a figure with 万 or 亿 behind them. */
const withPower = (written: string): string => numberIn(written) + (/[万亿]+/.exec(written)?.[0] ?? '');

/** For each slide, the values of its charts, which are checked themselves and which an alt text says once more. */
function drawnByScope(claims: readonly CitedClaim[]): Map<Scope, Set<string>> {
  const drawn = new Map<Scope, Set<string>>();
  for (const { claim } of claims)
    if (claim.path[0] === 'series' && claim.role === 'figure')
      drawn.set(
        claim.scope,
        (drawn.get(claim.scope) ?? new Set()).add(numberIn(claim.text)).add(withPower(claim.text)),
      );
  return drawn;
}

/** What a slide says of a figure: the fields of its entry, or the clause of a text. */
function saidOf(claim: Claim, { start, end }: Quantity): string {
  if (claim.role === 'figure') return (claim.own ?? []).join('，');
  return ownClause(claim.text, start, end).text;
}

/** What a figure may be above or below. */
const LIMIT = /\b(?:cap|limit|budget|target|ceiling)\b/i;

/** Reports a word beside a computed difference that says the opposite of it: 增加 where the later figure is the smaller one. */
function isAgainstFormula({ claim, quantity, basis, span }: Evidence, report: Report): boolean {
  if (!quantity || basis?.type !== 'computed') return false;
  const direction = directionOf(basis);
  const said = saidOf(claim, quantity);
  const turned = direction
    ? turnedNear(said, [direction === 'rise' ? '增长 多出1 rose longer' : '下降 少出1 fell shorter'])
    : LIMIT.test(said)
      ? turnedNear(
          said,
          basis.operands.map(({ sentence, start, end }) => clauseAround(sentence, start, end)),
        )
      : undefined;
  if (!turned) return false;
  const facts = { written: turned.written, meant: turned.meant, figure: quantity.written };
  report.add('opposite-word', facts, { span, slide: claim.scope.slide });
  return true;
}

/** Reports a word beside a figure whose opposite stands beside the figure in the source: 下降 for 增长. */
function isTurned(
  { claim, quantity, result }: SearchedFigure,
  { span, verdict }: Evidence,
  report: Report,
): boolean {
  if (result.outcome !== 'found' || verdict === 'contradicted' || verdict === 'computed') return false;
  const { sentence, start, end } = result.candidate.occurrence;
  const said = saidOf(claim, quantity);
  // Less after 2021 says nothing of that year.
  const words = quantity.type === 'date' ? said.replace(/\b(?:more|less|fewer)\b/gi, '') : said;
  const clause = clauseAround(sentence, start, end);
  // “While copper became dearer” begins something new, so that the clause before it says nothing of copper.
  const isNew = /\b(?:while|but|whereas)\b/i.test(clause);
  const turned = turnedNear(
    words,
    [clause, clauseWithNext(sentence, start, end), ...(isNew ? [] : [sentence])],
    sentence.slice(0, start),
  );
  if (!turned) return false;
  const facts = { written: turned.written, meant: turned.meant, figure: quantity.written };
  report.add('opposite-word', facts, { span, slide: claim.scope.slide });
  return true;
}

/** Reports a period beside an amount where the sentence of the source names another one: 二季度 for 一季度. */
function isOfOtherPeriod(
  { claim, quantity, result }: SearchedFigure,
  { span, verdict }: Evidence,
  report: Report,
): boolean {
  if (result.outcome !== 'found' || quantity.type !== 'amount' || claim.cell) return false;
  if (verdict !== 'traced' && verdict !== 'rounded') return false;
  const { document, occurrence } = result.candidate;
  const words =
    claim.role === 'figure'
      ? (claim.own?.[0] ?? '')
      : `${clauseAround(claim.text, quantity.start, quantity.end)}${besideLabel(claim)}`;
  const inPassage = document.occurrences.get(occurrence.passage) ?? [];
  const other = otherPeriod(words, occurrence, inPassage, document.year);
  if (!other) return false;
  report.add('opposite-word', { ...other, figure: quantity.written }, { span, slide: claim.scope.slide });
  return true;
}

/** What stands beside a label that is a figure: in February, the quietest, of 61,900. */
function besideLabel({ path, own = [] }: Claim): string {
  const [text, second] = path.at(-1) === 'label' ? own : [];
  return text === undefined ||
    second !== undefined ||
    findQuantities(text).some(({ type }) => type !== 'date')
    ? ''
    : `, ${text}`;
}

/** The figures of a claim that its sources must confirm. In the value of an entry 一 and 第一 are figures too. */
const figuresOf = ({ claim, cited }: CitedClaim): Quantity[] =>
  findQuantities(claim.text).filter((quantity) => {
    if (isPlaceInDeck(quantity, claim, cited)) return false;
    const isInValue = claim.role === 'figure' && quantity.type !== 'name';
    return quantity.isFigure || isInValue || isCountedThere(quantity, cited);
  });

/** For each slide, the occurrences that it shows, with the claims that show them. */
function shownByScope(figures: readonly SearchedFigure[]): Map<Scope, Shown> {
  const byScope = new Map<Scope, Map<Occurrence, Claim[]>>();
  for (const { claim, result } of figures) {
    if (result.outcome !== 'found') continue;
    const shown = byScope.get(claim.scope) ?? new Map<Occurrence, Claim[]>();
    const { occurrence } = result.candidate;
    const claims = shown.get(occurrence) ?? [];
    claims.push(claim);
    byScope.set(claim.scope, shown.set(occurrence, claims));
  }
  return byScope;
}

/**
 * The formula of the same figure on the same slide, with the verdict: a title or notes may repeat what an entry computes
 * and no source has, and show what `formulas` declares.
 */
function computedOnSlide({ claim, quantity, result }: SearchedFigure, computed: readonly Computed[]) {
  if (claim.role === 'figure') return undefined;
  for (const formula of computed) {
    const { evidence, verdictOn } = formula;
    if (evidence.claim.scope !== claim.scope) continue;
    if (evidence.claim.role !== 'formula' && result.outcome === 'found' && result.how !== 'rounded') continue;
    const verdict = verdictOn(quantity);
    if (verdict) return { formula, judged: { verdict, basis: evidence.basis } };
  }
  return undefined;
}

/** Whether a text of the slide has the computed figure in words that are no figure elsewhere: five points better. */
const isInWords = ({ evidence, verdictOn }: Computed, claims: readonly CitedClaim[]): boolean =>
  evidence.claim.role === 'formula' &&
  claims.some(
    ({ claim }) =>
      claim.scope === evidence.claim.scope &&
      claim !== evidence.claim &&
      findQuantities(claim.text).some((quantity) => !quantity.isFigure && verdictOn(quantity) === 'computed'),
  );

/** Reports the formulas under `formulas` whose figure stands in no text of the slide. */
function reportUnused(computed: readonly Computed[], used: ReadonlySet<Computed>, report: Report): void {
  for (const one of computed) {
    const { claim, fact, span, verdict } = one.evidence;
    if (claim.role === 'formula' && verdict === 'computed' && !used.has(one))
      report.add('formula-unused', { figure: fact }, { span, slide: claim.scope.slide });
  }
}
