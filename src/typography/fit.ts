import { breakLines, type Line, type Piece } from './breakLines.ts';

/** Paragraphs that must stand in a box of `width` × `height` points. */
export interface Fitting {
  readonly paragraphs: readonly (readonly Piece[])[];
  readonly width: number;
  readonly height: number;
  readonly style: 'flow' | 'balanced';
  /** Air between paragraphs, in em. */
  readonly gap?: number;
  readonly maxLines?: number;
}

/**
 * `step` is the place in `sizes`; `lines` go fitting → paragraph → lines. When nothing fits: the worst fitting,
 * the floor size, the lines it needs and holds there, and about how many characters to cut.
 */
export type Fitted =
  | { fits: true; size: number; step: number; lines: Line[][][] }
  | { fits: false; index: number; size: number; needs: number; holds: number; cut: number };

/**
 * The largest of `sizes` (points, falling) at which every fitting fits its box; siblings share it. `pitch` is
 * the line pitch as a multiple of the size.
 */
export function fit(fittings: readonly Fitting[], sizes: readonly number[], pitch: number): Fitted {
  let failed: Fitted = { fits: false, index: 0, size: sizes.at(-1) ?? 0, needs: 0, holds: 0, cut: 0 };
  for (const [step, size] of sizes.entries()) {
    const lines: Line[][][] = [];
    for (const [index, fitting] of fittings.entries()) {
      const broken = fitting.paragraphs.map((pieces) =>
        breakLines(pieces, size, fitting.width, fitting.style),
      );
      const gaps = Math.max(0, broken.length - 1) * (fitting.gap ?? 0) * size;
      const holds = Math.min(
        fitting.maxLines ?? Number.POSITIVE_INFINITY,
        Math.floor((fitting.height - gaps) / (size * pitch) + 1e-6),
      );
      const needs = broken.reduce((sum, paragraph) => sum + paragraph.length, 0);
      if (needs > holds) {
        const chars = fitting.paragraphs.flat().reduce((sum, piece) => sum + piece.text.length, 0);
        const cut = Math.ceil((chars * (needs - holds)) / needs);
        failed = { fits: false, index, size, needs, holds: Math.max(0, holds), cut };
        break;
      }
      lines.push(broken);
    }
    if (lines.length === fittings.length) return { fits: true, size, step, lines };
  }
  return failed;
}
