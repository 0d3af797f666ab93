import type { Box } from '../../scene/item.ts';
import type { Placeholder, SceneLayout } from '../../scene/scene.ts';
import type { Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import type { KindLayout, Placed } from '../slideKind.ts';
import { footer, footerPlaceholders } from './footer.ts';
import { frameSpecs, sourceText } from './frameSpecs.ts';
import { contentFurniture } from './furniture.ts';
import { CONTENT_BOTTOM, CONTENT_TOP, CONTENT_TOP_LOW, INNER, MARGIN } from './grid.ts';
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

/** Ends the names of layouts whose content starts lower, under a title of two lines. */
const LOW = '-low';
/** Ends the names of layouts that have an additional text, such as a lead. */
export const WORDY = '-words';
/** The layout of slides whose content is all in groups. */
export const TITLE_ONLY = 'title-only';

/**
 * The PowerPoint layouts of a content slide. Title, kicker, source and footer have the same boxes on all of them; `parts`
 * returns the rest for a content area. Each layout exists twice, for titles of one line and of two.
 */
export function contentLayouts(deck: DeckFacts, parts: (area: Box) => readonly FrameParts[]): KindLayout[] {
  const palette = deck.palette('lt1');
  const { title, kicker, source } = frameSpecs(deck);
  const { aside, remarks } = deck.words;
  return [CONTENT_TOP, CONTENT_TOP_LOW].flatMap((top) =>
    parts(areaFrom(top)).map(({ name, label, type, occasional = false, items = [], placeholders = [] }) => ({
      name: top === CONTENT_TOP ? name : `${name}${LOW}`,
      label: top === CONTENT_TOP ? label : label + aside(remarks.twoLines),
      ...(type ? { type } : {}),
      occasional: occasional || top !== CONTENT_TOP,
      background: { slot: 'lt1' as const },
      items: [...contentFurniture(deck, palette), ...items],
      placeholders: [
        ...[title, kicker].map(placeholderOf),
        ...placeholders,
        placeholderOf(source),
        ...footerPlaceholders(deck, palette),
      ],
    })),
  );
}

/** The layouts with a title and an empty content area, for slides whose content is all in groups. */
export const titleOnlyLayouts = (deck: DeckFacts): KindLayout[] =>
  contentLayouts(deck, () => [{ name: TITLE_ONLY, label: deck.words.labels.titleOnly, type: 'titleOnly' }]);

/**
 * The items of a content slide in reading order: title, kicker, the items that `place` puts into the content area, source,
 * footer. `place` gives the layout for a title of one line; a longer title takes its twin with the lower area.
 */
export function contentPage(slide: Slide, page: PageFacts, place: (area: Box) => Placed): Placed {
  const specs = frameSpecs(page.deck);
  const title = fillPlaceholder(specs.title, [slide.title], page);
  const low = title.some((item) => item.paragraphs[0]?.runs.some((run) => run.text.includes('\n')));
  const { layout, items } = place(areaFrom(low ? CONTENT_TOP_LOW : CONTENT_TOP));
  return {
    layout: low ? `${layout}${LOW}` : layout,
    items: [
      ...title,
      ...fillPlaceholder(specs.kicker, [slide.kicker], page),
      ...items,
      ...fillPlaceholder(specs.source, [sourceText(slide.source, page.deck)], page),
      ...footer(page, page.deck.palette('lt1')),
    ],
  };
}

const areaFrom = (y: number): Box => ({ x: MARGIN, y, width: INNER, height: CONTENT_BOTTOM - y });
