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
  /** `path` is the key of the logo's picture in the media. */
  readonly logo?: { readonly path: string; readonly alt: string; readonly origin: Origin };
}
