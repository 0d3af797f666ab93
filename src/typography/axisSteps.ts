/** Gridlines at these most, at steps of these numbers and their powers of ten. */
const MOST = 6;
const STEPS = [1, 2, 5, 10];

/** The step of the gridlines over a range of values. */
export function stepOf(range: number): number {
  const rough = (range || 1) / MOST;
  const power = 10 ** Math.floor(Math.log10(rough));
  return exact(power * (STEPS.find((one) => one * power >= rough) ?? 10));
}

/** The values at even steps between the least and the greatest: from the least on where the step is given, else round numbers. */
export function ticksOf(
  { least, most }: { readonly least: number; readonly most: number },
  given?: number,
): number[] {
  const step = given ?? stepOf(most - least);
  const first = given === undefined ? Math.ceil(least / step) * step : least;
  const count = Math.floor(exact((most - first) / step)) + 1;
  return Array.from({ length: count }, (_, i) => exact(first + i * step));
}

/** Without the rounding errors of sums and products. */
export const exact = (value: number): number => Number(value.toPrecision(12));
