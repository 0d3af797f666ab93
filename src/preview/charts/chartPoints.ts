import type { Series } from '../../scene/chart.ts';
import type { Colour } from '../../scene/colour.ts';

/** Returns the colour of a point: its own, or that of its series. */
export const pointColour = ({ points, colour }: Series, point: number): Colour => points?.[point] ?? colour;
