import type { Item } from '../scene/item.ts';
import type { SceneLayout } from '../scene/scene.ts';
import type { Slide } from '../slides/slide.ts';
import type { Takes } from './checks/accept.ts';
import type { Deck, Sheet } from './deck.ts';

/** Where a slide's content went: items in reading order, on one of the layout's PowerPoint layouts. */
export interface Placed {
  readonly master: string;
  readonly items: readonly Item[];
}

/**
 * A PowerPoint layout that a kind of slide asks for. One that is occasional is in the decks that use it, and in no
 * other: “New slide” would offer it unfinished, or as a near double.
 */
export interface Master extends SceneLayout {
  readonly occasional?: boolean;
}

/** One kind of slide: what it takes, its PowerPoint layouts, and where it puts things. */
export interface SlideLayout {
  readonly name: string;
  readonly takes: Takes;
  /** The PowerPoint layouts it needs; more than one where furniture differs (with and without a callout). */
  masters(deck: Deck): readonly Master[];
  place(slide: Slide, sheet: Sheet): Placed;
  /** Shares out what is on a slide that is too long among `count` slides; absent when the layout may not continue. */
  cut?(slide: Slide, count: number): readonly Partial<Slide>[];
}
