import type { Role } from '../../brand/theme.ts';
import type { Colour } from '../../scene/colour.ts';
import type { Run } from '../../slides/slide.ts';

/** How a text looks, whatever its size. */
export interface Look {
  readonly role: Role;
  readonly bold: boolean;
  readonly colour: Colour;
  /** Strong stretches, when they take another colour than the rest. */
  readonly strong?: Colour;
  /** Line pitch as a multiple of the size. */
  readonly pitch: number;
  /** `balanced` breaks between words into even lines (titles, quotations, callouts); `flow` leaves breaks to the viewer. */
  readonly style: 'flow' | 'balanced';
  readonly align: 'left' | 'center' | 'right';
}

/** A run that stands at a share of its text's size, or in its own colour or weight. */
export interface StyledRun extends Run {
  readonly scale?: number;
  readonly colour?: Colour;
  readonly bold?: boolean;
}
export type StyledText = readonly StyledRun[];
