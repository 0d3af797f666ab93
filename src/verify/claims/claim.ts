import type { Report } from '../../diagnostics/report.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { BlockText, SourceReference } from '../../outline/outline.ts';
import type { Path } from '../../outline/yaml/yamlPath.ts';
import { withOffsets } from '../../withOffsets.ts';

/** The slide that a claim is on. */
export interface Scope {
  readonly title: string;
  /** The slide as findings name it; left out for the texts under `deck:`. */
  readonly slide?: { readonly number: number; readonly title: string };
  /** The numbers of entries, series, rows… of the slide: 三件事 may count one of them. */
  readonly counts: readonly number[];
  /** The years that the texts of the slide name: 三年 may be their number, or the time from the first to the last. */
  readonly years?: readonly number[] | undefined;
}

/** One text of the outline that may hold facts, joined as the slide shows it: `近` `40` `倍` is 近40倍. */
export interface Claim {
  /** `formula` is an entry of `formulas`: no text of the slide, but how a figure in its texts was worked out. */
  readonly role: 'text' | 'figure' | 'quotation' | 'name' | 'formula';
  readonly text: string;
  /** The scalars that `text` consists of, in order. */
  readonly scalars: readonly BlockText[];
  /** The path of the main scalar from its block: `items`, 2, `value`. */
  readonly path: Path;
  readonly scope: Scope;
  readonly sources: readonly SourceReference[];
  /** The other texts of its entry and its slide: the label, the heading, the title. */
  readonly context: string;
  /** The texts of its entry alone, without the title of the slide: what the slide says of this figure and of no other. */
  readonly own?: readonly string[] | undefined;
  /** Who says a quotation, and as what, where the slide names them beside it. */
  readonly speaker?:
    | { readonly by?: BlockText | undefined; readonly role?: BlockText | undefined }
    | undefined;
  /** The labels of the row and the column of a cell of a table, or of the category and the series of a chart. */
  readonly cell?: readonly [string, string] | undefined;
  /** The label of the column or the side that an item of a list is in. */
  readonly group?: string | undefined;
  /** What the figure counts, by its label: equal labels of one passage must have equal figures. */
  readonly label?: string | undefined;
  /** Where findings about the claim belong when no scalar of the outline has its text: a text of a picture or a template. */
  readonly at?: Span | undefined;
  /** The formula of a computed figure. */
  readonly formula?: BlockText | undefined;
}

/** Makes a claim of `main`, which gives the path and the sources. Its text is that of `scalars`, by default of `main` alone. */
export function claimOf(
  main: BlockText,
  scope: Scope,
  fields: Pick<Claim, 'role' | 'context'> & Partial<Omit<Claim, 'path' | 'scope'>>,
): Claim {
  const scalars = fields.scalars ?? [main];
  const text = scalars.map((scalar) => scalar.text).join('');
  return { text, scalars, path: main.path, scope, sources: main.sources, ...fields };
}

/**
 * The span of the characters `start` to `end` of a claim. When they are in several scalars, it is the span in the last
 * scalar that has a digit, else in the first. `report` holds the text of its file.
 */
export function spanOf(claim: Claim, start: number, end: number, report: Report): Span {
  if (claim.at) return claim.at;
  let chosen: { scalar: BlockText; start: number; end: number } | undefined;
  for (const scalar of withOffsets(claim.scalars)) {
    const from = Math.max(0, start - scalar.start);
    const to = Math.min(scalar.text.length, end - scalar.start);
    if (to > from && (!chosen || /\d/.test(scalar.text))) chosen = { scalar, start: from, end: to };
  }
  if (chosen) return spanIn(chosen.scalar, chosen.start, chosen.end, report);
  const [first] = claim.scalars;
  if (!first) throw new Error('a claim without a text');
  return first.span;
}

/**
 * The span of the characters `start` to `end` of a scalar. In the file a scalar may have escapes or indentation, so that
 * offsets differ; then the n-th occurrence of the same characters is taken, and without one the whole scalar.
 */
export function spanIn({ text, span }: BlockText, start: number, end: number, report: Report): Span {
  const { file } = span;
  if (span.end - span.start === text.length)
    return { file, start: span.start + start, end: span.start + end };
  const written = report.source(file)?.text ?? '';
  const word = text.slice(start, end);
  const earlier = text.slice(0, start).split(word).length - 1;
  let wordStart = span.start - 1;
  for (let i = 0; i <= earlier; i++) wordStart = written.indexOf(word, wordStart + 1);
  const wordEnd = wordStart + word.length;
  return wordStart < 0 || wordEnd > span.end ? span : { file, start: wordStart, end: wordEnd };
}
