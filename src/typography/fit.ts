import type { Broken, Line, Prepared } from './breaking/prepare.ts';

/** Paragraphs that must stand in a box of `width` × `height` points. */
export interface Fitting {
  readonly paragraphs: readonly Prepared[];
  readonly width: number;
  readonly height: number;
  /** By how many points the lines of each paragraph begin to the right of the box's edge (default 0). */
  readonly indents?: readonly number[];
  /** Air between paragraphs, in em. */
  readonly gap?: number;
  readonly maxLines?: number;
}

/**
 * When all fit: the size, its index in `sizes` (`step`), the lines by fitting and paragraph, and the first word that breaks
 * within a line's end because it is wider than a line, with the index of its fitting. Otherwise: the index of the
 * fitting that overflows most, the smallest size, the lines that it needs and holds at that size, and about how many
 * characters are too many.
 */
export type Fitted =
  | { fits: true; size: number; step: number; lines: Line[][][]; torn?: { index: number; word: string } }
  | { fits: false; index: number; size: number; needs: number; holds: number; cut: number };

/**
 * Finds the largest of `sizes` (points, falling) at which every fitting fits its box, so that siblings share one size. A
 * smaller size at which no word is torn is preferred to a larger one at which a word is; where a word is torn at all of them,
 * the size at which the fewest are. `pitch` is the line pitch as a multiple of the size. An empty list of fittings fits at the
 * first size.
 */
export function fit(fittings: readonly Fitting[], sizes: readonly number[], pitch: number): Fitted {
  const attempt = (size: number, how?: 'tight'): Attempt[] =>
    fittings.map((fitting) => {
      const broken = fitting.paragraphs.map((one, i) => one.breakAt(size, widthAt(fitting, i), how));
      return { broken, needs: linesOf(broken), holds: linesHeld(fitting, size, pitch) };
    });
  let best: { size: number; step: number; attempts: Attempt[]; tears: number } | undefined;
  for (const how of [undefined, 'tight'] as const) {
    for (const [step, size] of sizes.entries()) {
      const attempts = attempt(size, how);
      const broken = attempts.flatMap((one) => one.broken);
      if (attempts.some(({ needs, holds }) => needs > holds)) continue;
      if (!how && broken.some(({ torn }) => torn > 0)) continue;
      const tears = tornWords(fittings, attempts).length;
      if (!best || tears < best.tears) best = { size, step, attempts, tears };
      if (tears === 0) break;
    }
    if (best) break;
  }
  if (!best) return refuse(fittings, attempt(sizes.at(-1) ?? 0, 'tight'), sizes.at(-1) ?? 0);
  const { attempts, size, step } = best;
  const torn = tornWords(fittings, attempts).find(({ word }) => word !== '');
  const lines = attempts.map((one) => one.broken.map((paragraph) => paragraph.lines));
  return { fits: true, size, step, lines, ...(torn ? { torn } : {}) };
}

/** The words that stand in several lines, with the index of their fitting; '' for an address or another long string. */
function tornWords(fittings: readonly Fitting[], attempts: readonly Attempt[]) {
  return attempts.flatMap(({ broken }, index) =>
    broken.flatMap(({ tears }, i) => {
      const text = fittings[index]?.paragraphs[i]?.measured.text ?? '';
      return tears
        .filter((at, k) => k === 0 || !ONE_WORD.test(text.slice(tears[k - 1], at)))
        .map((at) => ({ index, word: wordAround(text, at) }));
    }),
  );
}

function wordAround(text: string, at: number): string {
  const before = IN_WORD_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? '';
  const after = IN_WORD_AFTER.exec(text.slice(at, at + LONGEST_WORD))?.[0] ?? '';
  return before && after && (before + after).length < LONGEST_WORD ? before + after : '';
}

const ONE_WORD = /^[\p{L}\p{M}\p{N}]*$/u;
const LONGEST_WORD = 40;
const WORD = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{Nd}'’]+`;
const IN_WORD_BEFORE = new RegExp(`${WORD}$`, 'u');
const IN_WORD_AFTER = new RegExp(`^${WORD}`, 'u');

interface Attempt {
  readonly broken: readonly Broken[];
  readonly needs: number;
  readonly holds: number;
}

function linesOf(broken: readonly Broken[]): number {
  return broken.reduce((sum, paragraph) => sum + paragraph.lines.length, 0);
}

/** The width in points of the lines of the paragraph at `index`. */
export const widthAt = ({ width, indents }: Fitting, index: number): number =>
  width - (indents?.[index] ?? 0);

/** How many lines of `size` points stand in the fitting's box. */
export function linesHeld(
  { paragraphs, height, gap, maxLines }: Fitting,
  size: number,
  pitch: number,
): number {
  const gaps = Math.max(0, paragraphs.length - 1) * (gap ?? 0) * size;
  // A tolerance of a hundredth of a point.
  const byHeight = Math.floor((height - gaps + 0.01) / (size * pitch));
  return Math.max(0, Math.min(maxLines ?? Number.POSITIVE_INFINITY, byHeight));
}

function refuse(fittings: readonly Fitting[], attempts: readonly Attempt[], size: number): Fitted {
  const over = attempts.map(({ needs, holds }) => (needs - holds) / Math.max(1, holds));
  const index = over.indexOf(Math.max(...over));
  const { broken, needs, holds } = attempts[index] ?? { broken: [], needs: 0, holds: 0 };
  const texts = fittings[index]?.paragraphs.map(({ measured }) => measured.text) ?? [];
  const surplus = broken.flatMap(({ lines }, i) =>
    lines.map((line) => texts[i]?.slice(line.start, line.end) ?? ''),
  );
  const cut = [...surplus.slice(holds).join('').replace(/\s/g, '')].length;
  return { fits: false, index, size, needs, holds, cut };
}
