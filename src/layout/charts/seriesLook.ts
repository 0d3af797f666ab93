import type { ChartData } from './chartData.ts';

/** The data of a series as its item has them, without formats of single values where there are none. */
export const seriesOf = ({ name, values, format, formats }: ChartData['series'][number]) => ({
  ...{ name, values, format },
  ...(Object.keys(formats).length > 0 ? { formats } : {}),
});
