import type { Outline } from '../outline/outline.ts';
import type { Scene } from '../scene/scene.ts';
import type { Slide } from '../slides/slide.ts';
import type { SlideParagraph } from './slideParagraphs.ts';

/** The results of the stages that the rules read. A stage that did not run leaves its result undefined. */
export interface Subject {
  readonly outline?: Outline | undefined;
  readonly slides: readonly Slide[];
  readonly scene?: Scene | undefined;
  /** Paths of the files below `assets/`, from the project's folder. */
  readonly assets: readonly string[];
}

/** A subject with all paragraphs of its slides, which are collected once for all rules. */
export interface Deck extends Subject {
  readonly paragraphs: () => readonly SlideParagraph[];
}
