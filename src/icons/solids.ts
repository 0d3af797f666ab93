import { ICON_GRID, type IconName } from './icons.ts';

/** A filled drawing for an icon that stands for things which are counted, because many outlines would be restless. */
export interface Solid {
  /** Its parts as path data of absolute M, L, C and Z on the grid of icons, each with its opacity. */
  readonly parts: readonly { readonly path: string; readonly alpha: number }[];
  /** The left edge of its ink on the grid. */
  readonly left: number;
}

const SOLIDS: Partial<Record<IconName, Solid>> = {
  // A head above shoulders.
  user: {
    parts: [
      {
        path:
          'M7.3 7.2C7.3 4.6 9.4 2.5 12 2.5C14.6 2.5 16.7 4.6 16.7 7.2C16.7 9.8 14.6 11.9 12 11.9C9.4 11.9 7.3 9.8 7.3 7.2Z' +
          'M3 22.2C3 16.6 6.6 13.2 12 13.2C17.4 13.2 21 16.6 21 22.2Z',
        alpha: 1,
      },
    ],
    left: 3,
  },
  // A capsule that stands upright, with a dark half and a light one.
  pill: {
    parts: [
      { path: 'M5.5 12L5.5 7C5.5 3.41 8.41 0.5 12 0.5C15.59 0.5 18.5 3.41 18.5 7L18.5 12Z', alpha: 1 },
      {
        path: 'M5.5 12L18.5 12L18.5 17C18.5 20.59 15.59 23.5 12 23.5C8.41 23.5 5.5 20.59 5.5 17Z',
        alpha: 0.35,
      },
    ],
    left: 5.5,
  },
};

/** The filled drawing of an icon; undefined for one that is drawn as its outline only. */
export const solidOf = (icon: IconName): Solid | undefined => SOLIDS[icon];

/** The left edge of the ink of an icon that is one of many, as a share of its width; of an outline nearly. */
export const inkOf = (icon: IconName): number => (solidOf(icon)?.left ?? 2) / ICON_GRID;
