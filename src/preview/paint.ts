import type { Theme } from '../brand/theme.ts';
import type { Colour } from '../scene/colour.ts';

/** The attributes of SVG that paint an area (`fill`) or a line (`stroke`) in a theme slot, alpha included. */
export function paint(what: 'fill' | 'stroke', { slot, alpha = 1 }: Colour, { colours }: Theme): string {
  const thin = alpha < 1 ? ` ${what}-opacity="${alpha}"` : '';
  return ` ${what}="#${colours[slot]}"${thin}`;
}

/** Attributes that are numbers, on hundredths. */
export function numbers(attributes: Readonly<Record<string, number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${round(value)}"`)
    .join('');
}

/** To hundredths of a point, without a negative zero. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
