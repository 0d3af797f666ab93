import type { Origin } from '../diagnostics/span.ts';
import type { Run } from '../slides/slide.ts';
import type { Role, Slot, Theme } from './theme.ts';

/** All a deck knows of who it speaks for. */
export interface Brand {
  readonly theme: Theme;
  /** Where the author wrote colours and Latin faces; the others are ours. */
  readonly origins: {
    readonly colours: Readonly<Partial<Record<Slot, Origin>>>;
    readonly faces: Readonly<Partial<Record<Role, Origin>>>;
  };
  /** Words that stand in the footer of every content slide. */
  readonly footer: readonly Run[];
  /** `path` is the key of its picture in the media. */
  readonly logo?: { readonly path: string; readonly alt: string; readonly origin: Origin };
}
