import { ICON_PATHS } from './paths.ts';

/** The name of a line icon, as the Lucide set has it (`flask-conical`). */
export type IconName = keyof typeof ICON_PATHS;

/** The names of all icons, in the order of the alphabet. */
export const ICON_NAMES = Object.keys(ICON_PATHS) as readonly IconName[];

export const isIcon = (name: string): name is IconName => Object.hasOwn(ICON_PATHS, name);

/** The width and height of the grid on which icons are drawn. */
export const ICON_GRID = 24;

/** The outline of an icon on the grid, as path data of absolute M, L, C and Z. */
export const iconPath = (name: IconName): string => ICON_PATHS[name];

/** The left edge of the outline of an icon on the grid, from its points and handles, which reach no further left than its curves do in this set. */
export const outlineLeft = (name: IconName): number =>
  Math.min(...[...iconPath(name).matchAll(/(-?[\d.]+)[ ,]+-?[\d.]+/g)].map(([, x]) => Number(x)));
