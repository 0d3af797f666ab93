import type { Colour } from '../../scene/colour.ts';
import type { ChartData } from './chartData.ts';

/** Colour of all columns or bars but the one that stands out. */
export const DULL: Colour = { slot: 'accent3', alpha: 0.42 };

/** The data of a series as its item has them, without formats of single values where there are none. */
export const seriesOf = ({ name, values, format, formats }: ChartData['series'][number]) => ({
  ...{ name, values, format },
  ...(Object.keys(formats).length > 0 ? { formats } : {}),
});
