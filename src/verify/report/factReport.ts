import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeName } from '../../diagnostics/placeName.ts';
import type { Report } from '../../diagnostics/report.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Outline } from '../../outline/outline.ts';
import type { Claim, Scope } from '../claims/claim.ts';
import type { Evidence, SourceBasis, Verdict } from '../sources/evidence.ts';
import { unreadPictures } from '../sources/pictureText.ts';
import type { NameRow } from './nameList.ts';

/** What a report is about, so that it can be tied to the deck that is shown. */
export interface Circumstances {
  readonly version: string;
  /** The day on which the report was made; empty when it is not known. */
  readonly date: string;
  readonly isStrict: boolean;
  readonly files: readonly HashedFile[];
  /** The names of the deck, as `nameList` lists them. */
  readonly names: readonly NameRow[];
  /** Words too uncertain for findings, for the reviewer to look at. */
  readonly doubts: readonly Diagnostic[];
  /** The facts and the verdicts of the last report. */
  readonly last?: FactReport | undefined;
}

export interface HashedFile {
  readonly kind: 'outline' | 'template' | 'data' | 'source' | 'deck';
  readonly name: string;
  /** In hexadecimal digits; left out for a file that was not read or a deck that was not built. */
  readonly sha256?: string | undefined;
}

/** The report of a verification as data: what `--report FILE.json` holds. */
export interface FactReport {
  readonly title: string;
  readonly language: string;
  readonly version: string;
  readonly date: string;
  readonly strict: boolean;
  /** The severities of checks of verify that the outline sets; `off` switches one off. */
  readonly checks: Readonly<Record<string, string>>;
  readonly files: readonly HashedFile[];
  readonly counts: Readonly<Record<string, number>>;
  readonly slides: readonly SlideFacts[];
  readonly names: readonly NameRow[];
  readonly open: readonly OpenFinding[];
  /** Compared with the last report: what it did not have, and what it had. */
  readonly since?: { readonly date: string; readonly gone: readonly string[] } | undefined;
}

export interface SlideFacts {
  readonly slide: string;
  readonly facts: readonly FactRow[];
  /** The texts in which verify found no fact, so that it says nothing of them. */
  readonly unverified: readonly string[];
  /** The notes in which verify found no fact. */
  readonly notes: readonly string[];
  /** The pictures of the slide, by their paths, whose words verify cannot read: all that are no SVG. */
  readonly pictures?: readonly string[] | undefined;
}

export interface FactRow {
  readonly fact: string;
  readonly verdict: Verdict;
  readonly place: string;
  /** What the slide says, with the fact between `**`. */
  readonly says: string;
  /** Whether it is the date of the deck, which is the author's own when it is not checked. */
  readonly isDeckDate?: boolean | undefined;
  /** Who says a quotation. */
  readonly speaker?: string | undefined;
  readonly source?: SourceRow | undefined;
  readonly formula?: string | undefined;
  readonly result?: string | undefined;
  readonly operands?: readonly SourceRow[] | undefined;
  /** Whether the last report had no such fact, or another verdict or sentence for it. */
  readonly isNew?: boolean | undefined;
}

export interface SourceRow {
  readonly document: string;
  readonly heading: string;
  /** The sentence of the source, with the fact between `**`. */
  readonly sentence: string;
}

export interface OpenFinding {
  readonly code: string;
  /** `error`, `warning`, or `look` for what is too uncertain for a finding. */
  readonly severity: string;
  readonly place: string;
  readonly slide: string;
  readonly message: string;
}

/**
 * Makes the report for a reviewer: by slide each fact with the slide's own words beside the source's sentence, what is
 * open, and what was not verified. `facts` are figures, quotations and names; `isCheck` tells the codes of verify.
 */
export function factReport(
  outline: Outline,
  facts: readonly Evidence[],
  claims: readonly Claim[],
  report: Report,
  about: Circumstances,
  isCheck: (code: string) => boolean,
): FactReport {
  const placeOf = (span: Span | undefined) =>
    span && report.source(span.file) ? placeName(span, report).replace(/(:\d+):\d+$/, '$1') : '';
  const old = new Map(about.last?.slides.flatMap(({ facts: rows }) => rows.map((row) => [keyOf(row), row])));
  const rowOf = (fact: Evidence): FactRow => {
    const row = { ...rowOfFact(fact, outline), place: placeOf(fact.span) };
    const before = old.get(keyOf(row));
    const isSame = before?.verdict === row.verdict && before.source?.sentence === row.source?.sentence;
    return about.last && !isSame ? { ...row, isNew: true } : row;
  };
  const scopes = [...new Set(claims.map(({ scope }) => scope))];
  const slides = scopes.map((scope) => {
    const block = scope.slide && outline.blocks[scope.slide.number - 1];
    const pictures = block ? unreadPictures(block) : [];
    return {
      ...slideFacts(scope, outline.deck.title, facts, claims, rowOf),
      ...(pictures.length > 0 ? { pictures } : {}),
    };
  });
  const now = new Set(slides.flatMap(({ facts: rows }) => rows.map(keyOf)));
  const gone = [...old].flatMap(([key, row]) => (now.has(key) ? [] : row.says));
  const checks = Object.entries(outline.checks).filter(([code]) => isCheck(code));
  return {
    title: outline.deck.title,
    language: outline.language,
    version: about.version,
    date: about.date,
    strict: about.isStrict,
    checks: Object.fromEntries(checks),
    files: about.files,
    counts: countsOf(slides),
    slides,
    names: about.names,
    open: [...report.sorted(), ...about.doubts].map((finding) => {
      const { code, severity, span, slide, message } = finding;
      return {
        code,
        severity: about.doubts.includes(finding) ? 'look' : severity,
        place: placeOf(span),
        slide: slide ? `${slide.number} ${slide.title}` : '',
        message,
      };
    }),
    ...(about.last ? { since: { date: about.last.date, gone } } : {}),
  };
}

const keyOf = ({ fact, says }: FactRow): string => `${fact}\n${says}`;

function slideFacts(
  scope: Scope,
  title: string,
  facts: readonly Evidence[],
  claims: readonly Claim[],
  rowOf: (fact: Evidence) => FactRow,
): SlideFacts {
  const own = facts.filter(({ claim }) => claim.scope === scope || sameScope(claim.scope, scope));
  const spans = new Set(own.map(({ claim }) => placeKey(claim)));
  // The labels of figures stand in their rows.
  const labels = new Set(own.flatMap(({ claim }) => [...besideOf(claim), ...(claim.cell ?? [])]));
  const unverified = claims.flatMap((claim) => {
    const isOpen =
      claim.role !== 'formula' &&
      claim.scope === scope &&
      !spans.has(placeKey(claim)) &&
      !labels.has(claim.text);
    if (!isOpen || claim.text.trim() === '') return [];
    return { text: claim.text.replace(/\*\*|`/g, '').trim(), isNotes: claim.path[0] === 'notes' };
  });
  const slide = scope.slide ? `${scope.slide.number} ${scope.title || title}` : scope.title;
  const texts = [...new Map(unverified.map((one) => [one.text, one])).values()];
  return {
    slide,
    facts: own.map(rowOf),
    unverified: texts.flatMap(({ text, isNotes }) => (isNotes ? [] : text)),
    notes: texts.flatMap(({ text, isNotes }) => (isNotes ? text : [])),
  };
}

const sameScope = (a: Scope, b: Scope): boolean => a.slide?.number === b.slide?.number && a.title === b.title;

const placeKey = ({ path, scalars }: Claim): string => `${path.join()} ${scalars[0]?.span.start}`;

function rowOfFact({ claim, fact, quantity, verdict, basis }: Evidence, outline: Outline): FactRow {
  const speaker = [claim.speaker?.role, claim.speaker?.by].flatMap((text) => text?.text ?? []).join(' ');
  const row = {
    fact,
    verdict,
    place: '',
    says: saysOf(claim, fact, quantity?.start, quantity?.end),
    ...(claim.path.join() === 'deck,date' ? { isDeckDate: true } : {}),
    ...(speaker === '' ? {} : { speaker }),
  };
  if (basis?.type === 'source') return { ...row, source: sourceRow(basis, outline) };
  if (!basis) return row;
  const operands = basis.operands.map((operand) => sourceRow(operand, outline));
  return { ...row, formula: basis.formula, result: basis.result, operands };
}

function sourceRow({ document, heading, sentence, start, end }: SourceBasis, outline: Outline): SourceRow {
  const source = outline.sources[document];
  const marked = `${sentence.slice(0, start)}**${sentence.slice(start, end)}**${sentence.slice(end)}`;
  return {
    document: source?.short ?? source?.title ?? document,
    heading,
    sentence: marked.replace(/\s+/g, ' '),
  };
}

/** Characters of a text around a fact that a row shows. */
const AROUND = 40;

/** A text beside another one that is no longer is its heading, without which a reader does not know what it is about. */
const A_HEADING = 24;

/** The texts that a row shows before its fact: those of the entry of a figure, and the heading of another text. */
function besideOf({ role, own = [], text }: Claim): readonly string[] {
  if (role === 'figure') return own;
  return own.filter((one) => one.length <= A_HEADING && one !== text).slice(0, 1);
}

/** What the slide says of a fact: the fields of its entry, or the words around it in its text. */
function saysOf(claim: Claim, fact: string, start?: number, end?: number): string {
  const beside = besideOf(claim).filter((text) => text !== '');
  if (claim.role === 'figure') return [...beside, `**${fact}**`].join(' · ');
  if (start === undefined || end === undefined) return claim.role === 'name' ? `**${fact}**` : fact;
  const before =
    claim.text
      .slice(Math.max(0, start - AROUND), start)
      .split(/[。！？\n]/)
      .at(-1) ?? '';
  const after = claim.text.slice(end, end + AROUND).split(/[。！？\n]/)[0] ?? '';
  const plain = (text: string) => text.replace(/\*\*|`/g, '');
  const words = `${plain(before)}**${plain(claim.text.slice(start, end))}**${plain(after)}`;
  return [...beside, words.replace(/\s+/g, ' ').trim()].join(' · ');
}

function countsOf(slides: readonly SlideFacts[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { facts, unverified, notes, pictures = [] } of slides) {
    if (pictures.length > 0)
      counts['pictures not read'] = (counts['pictures not read'] ?? 0) + pictures.length;
    for (const { verdict } of facts) counts[verdict] = (counts[verdict] ?? 0) + 1;
    counts['texts without a fact'] = (counts['texts without a fact'] ?? 0) + unverified.length + notes.length;
  }
  return counts;
}
