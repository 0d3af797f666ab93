import type { Slot } from '../brand/theme.ts';

/** A theme slot, thinned by `alpha` (0–1, default 1: solid). */
export interface Colour {
  readonly slot: Slot;
  readonly alpha?: number;
}
