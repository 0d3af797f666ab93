import { glued } from '../../typography/breaking/glue.ts';
import type { Line } from '../../typography/breaking/prepare.ts';
import type { Fitting } from '../../typography/fit.ts';
import { nth } from '../nth.ts';

/** The most that a box may be narrowed, and the step between two tries, in em. */
const MOST = 8;
const STEP = 0.25;
/** Widths that are tried, as multiples: viewers space text differently, so their lines hold this much more or less. */
const VIEWERS = [1, 0.97, 1.03, 1.06, 1.09, 1.12];

/**
 * Computes by how many points to narrow the box of a flowing text so that the fewest of its lines end badly: a last line of
 * one character (or one Latin word of at most three letters), and a number parted from its unit. The text of `size` points
 * keeps to `count` lines. Each width is tried at 97 to 112 %, because viewers space text differently.
 */
export function withoutOrphans({ paragraphs, width }: Fitting, size: number, count: number): number {
  const texts = paragraphs.map(({ breakAt, measured: { text } }) => ({ text, glue: glued(text), breakAt }));
  let best = { em: 0, bad: Number.POSITIVE_INFINITY };
  for (let em = 0; em <= MOST && best.bad > 0; em += STEP) {
    const narrow = width - em * size;
    const broken = VIEWERS.map((factor) =>
      texts.map(({ text, glue, breakAt }) => ({ text, glue, lines: breakAt(size, narrow * factor).lines })),
    );
    if (nth(broken, 0).flatMap(({ lines }) => lines).length > count) break;
    const bad = broken
      .flat()
      .reduce(
        (sum, { text, glue, lines }) =>
          sum + partedNumbers(glue, lines) + (endsInOrphan(text, lines) ? 1 : 0),
        0,
      );
    if (bad < best.bad) best = { em, bad };
  }
  return best.em * size;
}

/** How many lines end within a number and its unit. */
const partedNumbers = (glue: ReadonlySet<number>, lines: readonly Line[]): number =>
  lines.slice(1).filter(({ start }) => glue.has(start)).length;

/** A Latin word that is as short as one Han character. */
const SHORT_WORD = /^\p{Script=Latin}{1,3}$/u;

function endsInOrphan(text: string, lines: readonly Line[]): boolean {
  const last = lines.at(-1);
  if (!last || lines.length < 2) return false;
  const bare = text.slice(last.start, last.end).replace(/[\p{P}\s]/gu, '');
  return bare.length <= 1 || SHORT_WORD.test(bare);
}
