import { type Colour, seenOn } from '../brand/colour.ts';
import type { Theme } from '../brand/theme.ts';

/** Returns the SVG attributes that paint an area (`fill`) or a line (`stroke`) in a colour of the theme, with its alpha. */
export function paint(what: 'fill' | 'stroke', { alpha = 1, ...opaque }: Colour, theme: Theme): string {
  const thin = alpha < 1 ? ` ${what}-opacity="${alpha}"` : '';
  return ` ${what}="#${seenOn(theme.colours.lt1, opaque, theme)}"${thin}`;
}

/** Writes numeric attributes, rounded to hundredths. */
export function numbers(attributes: Readonly<Record<string, number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${round(value)}"`)
    .join('');
}

/** Rounds to hundredths of a point. Adding 0 turns a negative zero into zero. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** Draws the line of a chart's axis. */
export const axisSvg = (
  ends: Readonly<Record<'x1' | 'y1' | 'x2' | 'y2', number>>,
  { colour }: { readonly colour: Colour },
  theme: Theme,
): string => `<line${numbers(ends)}${paint('stroke', colour, theme)} stroke-width="0.75"/>`;
