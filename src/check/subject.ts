import type { Outline } from '../outline/outline.ts';
import type { Scene } from '../scene/scene.ts';
import type { Slide } from '../slides/slide.ts';

/** What the rules read: as much of the deck as the stages made. */
export interface Subject {
  readonly outline?: Outline | undefined;
  readonly slides: readonly Slide[];
  readonly scene?: Scene | undefined;
  /** Paths of the files below assets/. */
  readonly assets: readonly string[];
}
