import type { Prepare } from '../../typography/breaking/prepare.ts';
import type { Font } from '../../typography/faces/font.ts';
import { failingFallback } from '../../typography/failingFallback.ts';
import { type Fitted, type Fitting, fit } from '../../typography/fit.ts';
import { nth } from '../nth.ts';

/**
 * Finds the largest of `sizes` (points, falling) at which every text fits its box, both in the brand's font and in each
 * font that viewers substitute for it. Otherwise takes the largest size that fits in the brand's font only; `failing` then
 * holds for each text the first substitute in which it overflows, and is empty in every other case. `pitch` is a multiple
 * of the size.
 */
export function fitWithFallbacks(
  fittings: readonly Fitting[],
  sizes: readonly number[],
  pitch: number,
  prepare: Prepare,
): Fitted & { readonly failing: readonly (Font | undefined)[] } {
  const own = fit(fittings, sizes, pitch);
  let inOwn: readonly (Font | undefined)[] = [];
  let rest = sizes;
  for (let fitted = own; fitted.fits && rest.length > 0; fitted = fit(fittings, rest, pitch)) {
    const { lines, size, step } = fitted;
    const failing = fittings.map((one, i) => failingFallback(one, nth(lines, i), size, pitch, prepare));
    if (failing.every((font) => font === undefined)) return { ...fitted, failing: [] };
    if (inOwn.length === 0) inOwn = failing;
    rest = rest.slice(step + 1);
  }
  return { ...own, failing: inOwn };
}
