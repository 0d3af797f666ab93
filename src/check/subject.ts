import type { Outline } from '../outline/outline.ts';
import type { Scene } from '../scene/scene.ts';
import type { Slide } from '../slides/slide.ts';
import type { Passage } from './passages.ts';

/** What the rules read: as much of the deck as the stages made. */
export interface Subject {
  readonly outline?: Outline | undefined;
  readonly slides: readonly Slide[];
  readonly scene?: Scene | undefined;
  /** Paths of the files below assets/. */
  readonly assets: readonly string[];
}

/** The same with every piece of text on the slides, which is looked for once for all rules. */
export interface Deck extends Subject {
  readonly passages: () => readonly Passage[];
}
