import type { Line } from '../../typography/breaking/prepare.ts';
import type { Fitting } from '../../typography/fit.ts';
import { nth } from '../nth.ts';

/** The most that a box may be narrowed, and the step between two tries, in em. */
const MOST = 8;
const STEP = 0.25;
/** Widths that are tried, as multiples: viewers space text differently, so their lines hold this much more or less. */
const VIEWERS = [1, 0.97, 1.03, 1.06, 1.09, 1.12];

/**
 * Computes by how many points to narrow the box of a flowing text so that the fewest paragraphs end in a line of one
 * character (or one Latin word of at most three letters). The text of `size` points keeps to `count` lines. Each width is
 * tried at 97 to 112 %, because viewers space text differently.
 */
export function withoutOrphans({ paragraphs, width }: Fitting, size: number, count: number): number {
  let best = { em: 0, orphans: Number.POSITIVE_INFINITY };
  for (let em = 0; em <= MOST && best.orphans > 0; em += STEP) {
    const narrow = width - em * size;
    const broken = VIEWERS.map((factor) =>
      paragraphs.map(({ breakAt, measured }) => ({
        text: measured.text,
        lines: breakAt(size, narrow * factor).lines,
      })),
    );
    if (nth(broken, 0).flatMap(({ lines }) => lines).length > count) break;
    const orphans = broken.flat().filter(({ text, lines }) => endsInOrphan(text, lines)).length;
    if (orphans < best.orphans) best = { em, orphans };
  }
  return best.em * size;
}

/** A Latin word that is as short as one Han character. */
const SHORT_WORD = /^\p{Script=Latin}{1,3}$/u;

function endsInOrphan(text: string, lines: readonly Line[]): boolean {
  const last = lines.at(-1);
  if (!last || lines.length < 2) return false;
  const bare = text.slice(last.start, last.end).replace(/[\p{P}\s]/gu, '');
  return bare.length <= 1 || SHORT_WORD.test(bare);
}
