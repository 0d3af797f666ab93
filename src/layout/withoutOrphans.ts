import { breakLines, type Line, type Piece } from '../typography/breakLines.ts';
import type { Fitting } from '../typography/fit.ts';
import { SLACK } from '../typography/slack.ts';

/** How far a box may be narrowed, and in what steps, in em. */
const MOST = 4;
const STEP = 0.25;

/**
 * By how many points the box of a flowing text must be narrowed so that no paragraph ends in a line of one character,
 * without taking more than `count` lines; 0 when none does, or when nothing helps. A viewer that sets text a little
 * narrower than we reckon must not end in one either.
 */
export function withoutOrphans({ paragraphs, width }: Fitting, size: number, count: number): number {
  for (let em = 0; em <= MOST; em += STEP) {
    const narrow = width - em * size;
    const [ours, tighter] = [narrow, narrow * SLACK].map((one) =>
      paragraphs.map((pieces) => breakLines(pieces, size, one, 'flow')),
    );
    if ((ours?.flat().length ?? 0) > count) return 0;
    const lonely = [ours, tighter].some((set) =>
      paragraphs.some((pieces, i) => endsLonely(pieces, set?.[i] ?? [])),
    );
    if (!lonely) return em * size;
  }
  return 0;
}

function endsLonely(pieces: readonly Piece[], lines: readonly Line[]): boolean {
  const last = lines.at(-1);
  if (!last || lines.length < 2) return false;
  const text = pieces.map((piece) => piece.text).join('');
  return text.slice(last.start, last.end).replace(/[\p{P}\s]/gu, '').length <= 1;
}
