import type { Slot } from '../brand/theme.ts';

/** A colour slot of the theme. `alpha` is its opacity, from 0 to 1 (default 1). */
export interface Colour {
  readonly slot: Slot;
  readonly alpha?: number;
}
