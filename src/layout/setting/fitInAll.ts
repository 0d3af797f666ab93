import type { Prepare } from '../../typography/breaking/prepare.ts';
import type { Font } from '../../typography/faces/font.ts';
import { failingFallback } from '../../typography/failingFallback.ts';
import { type Fitted, type Fitting, fit } from '../../typography/fit.ts';

/**
 * The largest of `sizes` (points, falling) at which every fitting fits its box, also in each font that stands in for the
 * brand's. When there is none, the largest that fits in the brand's own; `failing` then holds, for each fitting, the first
 * stand-in in which it leaves its box there, and is empty otherwise.
 */
export function fitInAll(
  fittings: readonly Fitting[],
  sizes: readonly number[],
  pitch: number,
  prepare: Prepare,
): Fitted & { readonly failing: readonly (Font | undefined)[] } {
  const own = fit(fittings, sizes, pitch);
  let inOwn: readonly (Font | undefined)[] | undefined;
  let rest = sizes;
  for (let fitted = own; fitted.fits && rest.length > 0; fitted = fit(fittings, rest, pitch)) {
    const { lines, size, step } = fitted;
    const failing = fittings.map((one, i) => failingFallback(one, lines[i] ?? [], size, pitch, prepare));
    if (failing.every((font) => font === undefined)) return { ...fitted, failing: [] };
    inOwn ??= failing;
    rest = rest.slice(step + 1);
  }
  return { ...own, failing: inOwn ?? [] };
}
