import type { Origin } from '../diagnostics/span.ts';
import type { ColourName } from '../outline/outline.ts';
import type { Run } from '../slides/slide.ts';
import type { Look } from './look.ts';
import type { Role, Slot, Theme } from './theme.ts';

/** A colour under `brand.colours`. */
export interface WrittenColour {
  readonly name: ColourName;
  readonly origin: Origin;
}

/** A picture by its key in the media, and where the author named it. */
export interface LogoPicture {
  readonly path: string;
  readonly origin: Origin;
}

/** How a deck looks: its theme, its look, its footer and its logo. */
export interface Brand {
  readonly theme: Theme;
  readonly look: Look;
  /** Where the author wrote the colour of each slot and each Latin face. A default has no origin. */
  readonly origins: {
    readonly colours: Readonly<Partial<Record<Slot, WrittenColour>>>;
    readonly faces: Readonly<Partial<Record<Role, Origin>>>;
  };
  /** The text in the footer of every content slide. */
  readonly footer: readonly Run[];
  /** The pictures of the logo: on light grounds, and on dark ones when the brand has another one there. */
  readonly logo?: LogoPicture & { readonly alt: string; readonly dark?: LogoPicture };
}
