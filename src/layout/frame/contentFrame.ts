import type { Box } from '../../scene/item.ts';
import type { Placeholder, SceneLayout } from '../../scene/scene.ts';
import type { Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import type { KindLayout, Placed } from '../slideKind.ts';
import { footer, footerPlaceholders } from './footer.ts';
import { frameSpecs, sourceText } from './frameSpecs.ts';
import { contentFurniture } from './furniture.ts';
import { CONTENT } from './grid.ts';
import { fillPlaceholder, placeholderOf } from './placeholderSpec.ts';

/** The part of a content slide's PowerPoint layout that its kind adds to the frame of all content slides. */
export interface FrameParts {
  readonly name: string;
  readonly label: string;
  readonly type?: string;
  readonly occasional?: boolean;
  readonly items?: SceneLayout['items'];
  readonly placeholders?: readonly Placeholder[];
}

/** Ends the names of layouts that have an additional text, such as a lead. */
export const WORDY = '-words';

/**
 * The PowerPoint layouts of a content slide. Title, kicker, source and footer have the same boxes on all of them; `parts`
 * returns the rest for the content area.
 */
export function contentLayouts(deck: DeckFacts, parts: (area: Box) => readonly FrameParts[]): KindLayout[] {
  const palette = deck.palette('lt1');
  const { title, kicker, source } = frameSpecs(deck);
  return parts(CONTENT).map(({ items = [], placeholders = [], ...names }) => ({
    ...names,
    background: { slot: 'lt1' as const },
    items: [...contentFurniture(deck, palette), ...items],
    placeholders: [
      ...[title, kicker].map(placeholderOf),
      ...placeholders,
      placeholderOf(source),
      ...footerPlaceholders(deck, palette),
    ],
  }));
}

/** The layout with a title and an empty content area, for what people draw by hand. */
export const titleOnlyLayouts = (deck: DeckFacts): KindLayout[] =>
  contentLayouts(deck, () => [{ name: 'title-only', label: deck.words.labels.titleOnly, type: 'titleOnly' }]);

/**
 * The items of a content slide in reading order: title, kicker, the items that `place` puts into the content area, source,
 * footer. `place` also names the layout.
 */
export function contentPage(slide: Slide, page: PageFacts, place: (area: Box) => Placed): Placed {
  const specs = frameSpecs(page.deck);
  const { layout, items } = place(CONTENT);
  return {
    layout,
    items: [
      ...fillPlaceholder(specs.title, [slide.title], page),
      ...fillPlaceholder(specs.kicker, [slide.kicker], page),
      ...items,
      ...fillPlaceholder(specs.source, [sourceText(slide.source, page.deck)], page),
      ...footer(page, page.deck.palette('lt1')),
    ],
  };
}
