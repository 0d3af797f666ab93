/** The charts that a slide may name. */
export const CHARTS = ['column', 'bar', 'line', 'doughnut', 'share'] as const;
export type ChartName = (typeof CHARTS)[number];
