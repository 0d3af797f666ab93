import type { Chart, Series } from '../scene/chart.ts';
import type { Colour } from '../scene/colour.ts';

/** Returns the colour of a point: its own, or that of its series. */
export const pointColour = ({ points, colour }: Series, point: number): Colour => points?.[point] ?? colour;

/** Returns the least and the greatest value of the axis, which always includes zero. */
export function rangeOf({ series }: Chart): { readonly least: number; readonly most: number } {
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  return { least, most: most > least ? most : least + 1 };
}
