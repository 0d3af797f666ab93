/** Loads @resvg/resvg-js, the native module that turns SVG into pixels; undefined where the machine has none. */
export const loadResvg = (
  load = () => import('@resvg/resvg-js'),
): Promise<Awaited<ReturnType<typeof load>> | undefined> => load().catch(() => undefined);

export type Resvg = NonNullable<Awaited<ReturnType<typeof loadResvg>>>;
