import type { Origin } from '../diagnostics/span.ts';
import type { ColourName } from '../outline/outline.ts';
import type { Run } from '../slides/slide.ts';
import type { Role, Slot, Theme } from './theme.ts';

/** A colour under `brand.colours`. */
export interface WrittenColour {
  readonly name: ColourName;
  readonly origin: Origin;
}

/** All a deck knows of who it speaks for. */
export interface Brand {
  readonly theme: Theme;
  /** Where the author wrote the colours that slots come from, and Latin faces; the others are ours. */
  readonly origins: {
    readonly colours: Readonly<Partial<Record<Slot, WrittenColour>>>;
    readonly faces: Readonly<Partial<Record<Role, Origin>>>;
  };
  /** Words that stand in the footer of every content slide. */
  readonly footer: readonly Run[];
  /** `path` is the key of its picture in the media. */
  readonly logo?: { readonly path: string; readonly alt: string; readonly origin: Origin };
}
