import type { Span } from '../../diagnostics/span.ts';
import type { BlockText, SourceReference } from '../../outline/outline.ts';
import type { Path } from '../../outline/yaml/yamlPath.ts';

/** What a slide says and counts as a whole. */
export interface Scope {
  readonly title: string;
  /** Its place in the deck; the cover's own texts have none. */
  readonly slide?: { readonly number: number; readonly title: string };
  /** How many entries, series, rows… the slide has: 三件事 may count them. */
  readonly counts: readonly number[];
}

/** One text of the outline that may hold facts, joined as the slide shows it: `近` `40` `倍` is 近40倍. */
export interface Claim {
  readonly role: 'text' | 'figure' | 'quotation' | 'name';
  readonly text: string;
  /** The scalars that `text` is made of, in order. */
  readonly parts: readonly BlockText[];
  /** From the block: `items`, 2, `value`. */
  readonly path: Path;
  readonly scope: Scope;
  readonly sources: readonly SourceReference[];
  /** What else its entry and its slide say: the label, the heading, the title. */
  readonly context: string;
  /** What the figure counts, when a label says so; equal labels of one passage must have equal figures. */
  readonly label?: string;
  /** The formula of a computed figure. */
  readonly formula?: BlockText;
}

/**
 * Where a stretch of a claim was written: the stretch itself when one scalar holds it, else the scalar with the digits.
 * `written` is the text of the outline's file.
 */
export function placeOf(claim: Claim, start: number, end: number, written: string): Span {
  let from = 0;
  let chosen: { part: BlockText; start: number; end: number } | undefined;
  for (const part of claim.parts) {
    const piece = { part, start: Math.max(0, start - from), end: Math.min(part.text.length, end - from) };
    if (piece.end > piece.start && (!chosen || /\d/.test(part.text))) chosen = piece;
    from += part.text.length;
  }
  const part = chosen?.part ?? claim.parts[0];
  if (!part) throw new Error('a claim without a text');
  return chosen ? placeIn(part, chosen.start, chosen.end, written) : part.span;
}

/**
 * A stretch of a scalar in its file. A scalar of several lines is spelled with indentation there: the stretch is found by
 * counting which of its equals it is.
 */
export function placeIn({ text, span }: BlockText, start: number, end: number, written: string): Span {
  const { file } = span;
  if (span.end - span.start === text.length)
    return { file, start: span.start + start, end: span.start + end };
  const word = text.slice(start, end);
  const nth = text.slice(0, start).split(word).length - 1;
  let at = span.start - 1;
  for (let i = 0; i <= nth; i++) at = written.indexOf(word, at + 1);
  return at < 0 || at + word.length > span.end ? span : { file, start: at, end: at + word.length };
}
