import type { Item } from '../scene/item.ts';
import type { SceneLayout } from '../scene/scene.ts';
import type { Slide } from '../slides/slide.ts';
import type { Takes } from './checks/accept.ts';
import type { DeckFacts, PageFacts } from './deckFacts.ts';

/** The name of the PowerPoint layout that a page is on, and the page's items in reading order. */
export interface Placed {
  /** The title that the page shows, where it is not that of the slide. */
  readonly title?: string;
  readonly layout: string;
  readonly items: readonly Item[];
  /** Those of the items whose lines are final. */
  readonly flowed?: ReadonlySet<Item>;
}

/**
 * A PowerPoint layout of a kind of slide. An occasional one is written only into decks with a page on it, so that the list of
 * “New slide” stays short.
 */
export interface KindLayout extends SceneLayout {
  readonly occasional?: boolean;
}

/** A kind of slide, which front matter names as `layout`: the content it takes, its PowerPoint layouts, and its placer. */
export interface SlideKind {
  readonly name: string;
  readonly takes: Takes;
  /** Its PowerPoint layouts; more than one where the furniture differs, such as with and without a callout. */
  layouts(deck: DeckFacts): readonly KindLayout[];
  /** Puts the content of a slide, in points, on one of its layouts. Reports a text that does not fit. */
  place(slide: Slide, page: PageFacts): Placed;
  /** Returns a slide in the form that the kind takes, when authors write it in another form too. */
  readonly reshape?: (slide: Slide) => Slide;
  /** Distributes the content of a long slide over `count` slides; absent when this kind may not continue. */
  cut?(slide: Slide, count: number): readonly Partial<Slide>[];
}
