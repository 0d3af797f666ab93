import { SLACK } from '../slack.ts';
import type { Font } from './font.ts';
import { advances, airBefore, EAST_ASIAN, scriptsIn } from './measure.ts';

/**
 * A stretch of text in one font; `scale` is its size relative to the block's (a unit at 0.4), `tracking` what is added behind each
 * character, in em of its own. Of the first piece, `hanging` is by how much the first line begins right of the others, in em of the block.
 */
export interface Piece {
  readonly text: string;
  readonly font: Font;
  readonly scale?: number;
  readonly tracking?: number;
  readonly hanging?: number;
}

/**
 * The joined text of a paragraph's pieces with its widths in em of the block: `reach` is the width of the text up to each
 * offset, `air` the space before each character, which disappears where a line begins with it. The air before the first character is
 * what the first line hangs out.
 */
export interface Measured {
  readonly text: string;
  readonly reach: Float64Array;
  readonly air: Float64Array;
  /** What LibreOffice keeps, up to each offset, of what is taken away behind characters: behind the last one of a run it takes nothing. */
  readonly kept?: Float64Array;
  /** Whether a character is set in the Latin face, whose stand-ins have other widths. */
  readonly latin: boolean;
}

/**
 * Measures a paragraph in em, which is valid for every size. Punctuation takes its face from the whole paragraph. Counts what some
 * viewers add, the air between scripts and what LibreOffice does not take away behind the last character of a run; `inPowerPoint`
 * counts neither.
 */
export function measureParagraph(pieces: readonly Piece[], inPowerPoint = false): Measured {
  const text = pieces.map((piece) => piece.text).join('');
  const scripts = scriptsIn(text);
  const reach = new Float64Array(text.length + 1);
  const air = new Float64Array(text.length + 1);
  let kept: Float64Array | undefined;
  let at = 0;
  // The air is as wide as the character before it makes it.
  let before = 0;
  air[0] = -(pieces[0]?.hanging ?? 0);
  for (const { text: part, font, scale = 1, tracking = 0 } of pieces) {
    const end = at + part.length;
    for (const advance of advances(part, font, scripts.subarray(at, end))) {
      if (at > 0 && !inPowerPoint) air[at] = airBefore(scripts, at) * before;
      reach[at + 1] = (reach[at] ?? 0) + (at > 0 ? (air[at] ?? 0) : 0) + (advance + tracking) * scale;
      const isKept = tracking < 0 && at === end - 1 && !inPowerPoint;
      if (isKept) kept ??= new Float64Array(text.length + 1);
      if (kept) kept[at + 1] = (kept[at] ?? 0) - (isKept ? tracking * scale : 0);
      before = scale;
      at += 1;
    }
  }
  return {
    text,
    reach,
    air,
    ...(kept ? { kept } : {}),
    latin: scripts.some((script) => script < EAST_ASIAN) || SPACE.test(text),
  };
}

/** A space is set in the Latin face, also among East Asian characters. */
const SPACE = / /;

/**
 * The width in em of the text from `start` to `end`, without the spaces that hang at its end. What LibreOffice keeps may use up the
 * slack: it is no difference of faces, so it needs no slack of its own.
 */
export function widthOf(measured: Measured, start: number, end: number): number {
  const { kept } = measured;
  const width = Math.max(0, endOf(measured, start, end) - beginOf(measured, start));
  return kept ? Math.max(width, (width + (kept[end] ?? 0) - (kept[start] ?? 0)) / SLACK) : width;
}

/** Where a line beginning at `start` begins, on the scale of `reach`. */
export function beginOf({ reach, air }: Measured, start: number): number {
  return (reach[start] ?? 0) + (air[start] ?? 0);
}

/** Where a line from `start` on that ends at `end` ends, on the scale of `reach`. */
export function endOf({ text, reach }: Measured, start: number, end: number): number {
  return reach[withoutHanging(text, start, end)] ?? 0;
}

/** `end` moved back over the spaces before it, as far as `start`. */
export function withoutHanging(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text[at - 1] === ' ' || text[at - 1] === '\t')) at -= 1;
  return at;
}
