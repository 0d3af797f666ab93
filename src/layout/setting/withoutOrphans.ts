import type { Line } from '../../typography/breaking/prepare.ts';
import type { Fitting } from '../../typography/fit.ts';

/** How far a box may be narrowed, and in what steps, in em. */
const MOST = 8;
const STEP = 0.25;
/** How much more fits on a line where a viewer sets text tighter, or less where it sets more air between scripts. */
const VIEWERS = [1, 0.97, 1.03, 1.06, 1.09, 1.12];

/**
 * By how many points the box of a flowing text is best narrowed so that the fewest paragraphs end in a line of one
 * character, without taking more than `count` lines. Each width is also tried at 97 to 112 %, since viewers space text
 * differently.
 */
export function withoutOrphans({ paragraphs, width }: Fitting, size: number, count: number): number {
  let best = { em: 0, lonely: Number.POSITIVE_INFINITY };
  for (let em = 0; em <= MOST && best.lonely > 0; em += STEP) {
    const narrow = width - em * size;
    const broken = VIEWERS.map((factor) =>
      paragraphs.map(({ breakAt }) => breakAt(size, narrow * factor).lines),
    );
    if ((broken[0]?.flat().length ?? 0) > count) break;
    const lonely = broken.flatMap((set) =>
      paragraphs.filter(({ measured }, i) => endsLonely(measured.text, set[i] ?? [])),
    ).length;
    if (lonely < best.lonely) best = { em, lonely };
  }
  return best.em * size;
}

/** Alone on a line it looks as lost as one Han character. */
const SHORT_WORD = /^\p{Script=Latin}{1,3}$/u;

function endsLonely(text: string, lines: readonly Line[]): boolean {
  const last = lines.at(-1);
  if (!last || lines.length < 2) return false;
  const bare = text.slice(last.start, last.end).replace(/[\p{P}\s]/gu, '');
  return bare.length <= 1 || SHORT_WORD.test(bare);
}
