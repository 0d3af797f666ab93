import type { Origin } from '../diagnostics/span.ts';
import type { Run } from '../slides/slide.ts';
import type { Theme } from './theme.ts';

/** All a deck knows of who it speaks for. */
export interface Brand {
  readonly theme: Theme;
  /** Words that stand in the footer of every content slide. */
  readonly footer: readonly Run[];
  /** `path` is the key of its picture in the media. */
  readonly logo?: { readonly path: string; readonly alt: string; readonly origin: Origin };
}
