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
 * When all fit: the size, its index in `sizes` (`step`), and the lines by fitting and paragraph. Otherwise: the index of the
 * fitting that overflows most, the smallest size, the lines that it needs and holds at that size, and about how many
 * characters are too many.
 */
export type Fitted =
  | { fits: true; size: number; step: number; lines: Line[][][] }
  | { fits: false; index: number; size: number; needs: number; holds: number; cut: number };

/**
 * Finds the largest of `sizes` (points, falling) at which every fitting fits its box, so that siblings share one size. A
 * smaller size at which no word is torn is preferred to a larger one at which a word is. `pitch` is the line pitch as a
 * multiple of the size. An empty list of fittings fits at the first size.
 */
export function fit(fittings: readonly Fitting[], sizes: readonly number[], pitch: number): Fitted {
  const attempt = (size: number, how?: 'tight'): Attempt[] =>
    fittings.map((fitting) => {
      const broken = fitting.paragraphs.map((one, i) => one.breakAt(size, widthAt(fitting, i), how));
      return { broken, needs: linesOf(broken), holds: linesHeld(fitting, size, pitch) };
    });
  for (const how of [undefined, 'tight'] as const) {
    for (const [step, size] of sizes.entries()) {
      const attempts = attempt(size, how);
      const torn = !how && attempts.some(({ broken }) => broken.some((paragraph) => paragraph.torn > 0));
      if (!torn && attempts.every(({ needs, holds }) => needs <= holds))
        return { fits: true, size, step, lines: attempts.map((a) => a.broken.map((b) => b.lines)) };
    }
  }
  return refuse(fittings, attempt(sizes.at(-1) ?? 0, 'tight'), sizes.at(-1) ?? 0);
}

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
