import type { Chart } from '../scene/chart.ts';
import type { Colour } from '../scene/colour.ts';

/** The colour of a point: its own, or its series'. */
export function pointColour({ series }: Chart, index: number, point: number): Colour {
  const own = series[index];
  return own?.points?.[point] ?? own?.colour ?? { slot: 'accent1' };
}

/** The least and the greatest value a plot reaches to: zero is always among them. */
export function rangeOf({ series }: Chart): { readonly least: number; readonly most: number } {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  return { least, most: most > least ? most : least + 1 };
}
