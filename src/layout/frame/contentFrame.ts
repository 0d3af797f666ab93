import type { Box, Item } from '../../scene/item.ts';
import type { Placeholder, SceneLayout } from '../../scene/scene.ts';
import type { Slide } from '../../slides/slide.ts';
import type { Deck, Sheet } from '../deck.ts';
import type { Master, Placed } from '../slideLayout.ts';
import { sourceText } from '../texts/sourceText.ts';
import { footer, footerPlaceholders } from './footer.ts';
import { frameSpots } from './frameSpots.ts';
import { contentFurniture } from './furniture.ts';
import { CONTENT_BOTTOM, CONTENT_TOP, CONTENT_TOP_LOW, INNER, MARGIN } from './grid.ts';
import { fillSpot, placeholderOf } from './spot.ts';

/** What a content slide's PowerPoint layout adds to the frame that all of them share. */
export interface FrameParts {
  readonly name: string;
  readonly label: string;
  readonly type?: string;
  readonly occasional?: boolean;
  readonly items?: SceneLayout['items'];
  readonly placeholders?: readonly Placeholder[];
}

/** Ends the names of layouts that start lower, under a title of two lines. */
const LOW = '-low';
/** Ends the names of layouts with words beside what the layout is for. */
export const WORDY = '-words';
/** The layout of slides that have all of their content in groups. */
export const TITLE_ONLY = 'title-only';

/**
 * The PowerPoint layouts of a content slide: title, kicker, source and footer stand at the same place on all. `parts`
 * gives what is in the content area; each layout comes once for titles of one line and once for two.
 */
export function contentMasters(deck: Deck, parts: (area: Box) => readonly FrameParts[]): Master[] {
  const inks = deck.inks('lt1');
  const { title, kicker, source } = frameSpots(deck);
  const { aside, remarks } = deck.words;
  return [CONTENT_TOP, CONTENT_TOP_LOW].flatMap((top) =>
    parts(areaFrom(top)).map(({ name, label, type, occasional = false, items = [], placeholders = [] }) => ({
      name: top === CONTENT_TOP ? name : `${name}${LOW}`,
      label: top === CONTENT_TOP ? label : label + aside(remarks.twoLines),
      ...(type ? { type } : {}),
      occasional: occasional || top !== CONTENT_TOP,
      background: { slot: 'lt1' as const },
      items: [...contentFurniture(deck, inks), ...items],
      placeholders: [
        ...[title, kicker].map(placeholderOf),
        ...placeholders,
        placeholderOf(source),
        ...footerPlaceholders(deck, inks),
      ],
    })),
  );
}

/** A title over a free area, for slides that have all of their content in groups. */
export const titleOnly = (deck: Deck): Master[] =>
  contentMasters(deck, () => [{ name: TITLE_ONLY, label: deck.words.labels.titleOnly, type: 'titleOnly' }]);

/** A content slide's items in reading order: title, kicker, what `place` makes of the area left, source, footer. */
export function contentPage(slide: Slide, sheet: Sheet, place: (area: Box) => Placed): Placed {
  const inks = sheet.deck.inks('lt1');
  const spots = frameSpots(sheet.deck);
  const title = fillSpot(spots.title, [slide.title], sheet);
  const low = title.some((item) => item.paragraphs[0]?.runs.some((run) => run.text.includes('\n')));
  const { master, items } = place(areaFrom(low ? CONTENT_TOP_LOW : CONTENT_TOP));
  return {
    master: low ? `${master}${LOW}` : master,
    items: [
      ...title,
      ...fillSpot(spots.kicker, [slide.kicker], sheet),
      ...items,
      ...fillSpot(spots.source, [sourceText(slide.source, sheet.deck)], sheet),
      ...footer(sheet, inks),
    ] satisfies Item[],
  };
}

const areaFrom = (y: number): Box => ({ x: MARGIN, y, width: INNER, height: CONTENT_BOTTOM - y });
