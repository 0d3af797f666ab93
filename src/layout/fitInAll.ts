import { failingFallback } from '../typography/failingFallback.ts';
import { type Fitted, type Fitting, fit } from '../typography/fit.ts';
import type { Prepare } from '../typography/prepare.ts';

/**
 * The largest of `sizes` (points, falling) at which every fitting fits its box, also where another face stands in for
 * the brand’s; if there is none, the largest at which they fit in the brand’s own.
 */
export function fitInAll(
  fittings: readonly Fitting[],
  sizes: readonly number[],
  pitch: number,
  prepare: Prepare,
): Fitted {
  const own = fit(fittings, sizes, pitch, prepare);
  for (let fitted = own, rest = sizes; fitted.fits; fitted = fit(fittings, rest, pitch, prepare)) {
    const { lines, size, step } = fitted;
    if (!fittings.some((one, i) => failingFallback(one, lines[i] ?? [], size, pitch, prepare))) return fitted;
    rest = rest.slice(step + 1);
    if (rest.length === 0) break;
  }
  return own;
}
