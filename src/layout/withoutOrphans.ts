import { breakLines, type Line, type Piece } from '../typography/breakLines.ts';
import type { Fitting } from '../typography/fit.ts';

/** How far a box may be narrowed, and in what steps, in em. */
const MOST = 4;
const STEP = 0.5;

/**
 * By how many points the box of a flowing text must be narrowed so that no paragraph ends in a line of one character,
 * without taking more lines; 0 when none does, or when nothing helps.
 */
export function withoutOrphans(fitting: Fitting, size: number, lines: readonly (readonly Line[])[]): number {
  const { paragraphs, width } = fitting;
  if (!paragraphs.some((pieces, i) => endsLonely(pieces, lines[i] ?? []))) return 0;
  for (let em = STEP; em <= MOST; em += STEP) {
    const tried = paragraphs.map((pieces) => breakLines(pieces, size, width - em * size, 'flow'));
    if (tried.some((one, i) => one.length > (lines[i]?.length ?? 0))) return 0;
    if (!paragraphs.some((pieces, i) => endsLonely(pieces, tried[i] ?? []))) return em * size;
  }
  return 0;
}

function endsLonely(pieces: readonly Piece[], lines: readonly Line[]): boolean {
  const last = lines.at(-1);
  if (!last || lines.length < 2) return false;
  const text = pieces.map((piece) => piece.text).join('');
  return text.slice(last.start, last.end).replace(/[\p{P}\s]/gu, '').length <= 1;
}
