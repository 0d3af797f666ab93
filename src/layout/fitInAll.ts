import { failingFallback } from '../typography/failingFallback.ts';
import { type Fitted, type Fitting, fit } from '../typography/fit.ts';
import type { Prepare } from '../typography/prepare.ts';

/**
 * The largest of `sizes` (points, falling) at which every fitting fits its box, also where another face stands in for
 * the brand’s; if there is none, the largest at which they fit in the brand’s own, and not `inAll`.
 */
export function fitInAll(
  fittings: readonly Fitting[],
  sizes: readonly number[],
  pitch: number,
  prepare: Prepare,
): Fitted & { readonly inAll: boolean } {
  const own = fit(fittings, sizes, pitch, prepare);
  for (let fitted = own, rest = sizes; fitted.fits; fitted = fit(fittings, rest, pitch, prepare)) {
    const { lines, size, step } = fitted;
    const fails = fittings.some((one, i) => failingFallback(one, lines[i] ?? [], size, pitch, prepare));
    if (!fails) return { ...fitted, inAll: true };
    rest = rest.slice(step + 1);
    if (rest.length === 0) break;
  }
  return { ...own, inAll: false };
}
