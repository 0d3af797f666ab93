import { Report } from '../diagnostics/report.ts';
import type { Item } from '../scene/item.ts';
import { plainText, type Slide } from '../slides/slide.ts';
import {
  type Asked,
  type DeckFacts,
  leadAsBefore,
  noting,
  type PageFacts,
  type Target,
} from './deckFacts.ts';
import { uniqueNames, withKeys } from './identity.ts';
import { recoloured } from './onTemplate/recoloured.ts';
import { settle } from './onTemplate/settle.ts';
import type { Placed, SlideKind } from './slideKind.ts';
import { withoutOrphans } from './typesetting/withoutOrphans.ts';

/** A slide that is placed, with its findings. When it is placed, it is not known yet which slides of the deck continue. */
export interface PlacedSlide {
  readonly slide: Slide;
  readonly kind: SlideKind;
  readonly layout: string;
  readonly items: readonly Item[];
  /** The title of the page where it is another than the slide’s. */
  readonly title?: string;
  readonly report: Report;
  /** The links that its kind asked the deck for, and where they led. */
  readonly asked: Asked;
  /** The sizes that its texts took, and those that they might not exceed. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly caps?: ReadonlyMap<string, number> | undefined;
}

/**
 * Places the slide. Its findings go into a report of its own. The items have names and keys that are unique on the page. The
 * result is kept, and holds as long as the links that the kind asked for lead to the same pages.
 */
export function placeSlide(slide: Slide, kind: SlideKind, page: PageFacts): PlacedSlide {
  const { deck, number, chapter, caps = [] } = page;
  const input = () => [deck.name, kind.name, slide, number, chapter, [...caps]];
  const holds = ({ asked }: Pick<PlacedSlide, 'asked'>) => leadAsBefore(asked, deck);
  return { slide, kind, ...deck.keep('place', input, () => placed(slide, kind, page), holds) };
}

function placed(slide: Slide, kind: SlideKind, page: PageFacts): Omit<PlacedSlide, 'slide' | 'kind'> {
  const report = new Report();
  const asked = new Map<string, Target | undefined>();
  const own = { ...page, deck: noting(asked, page.deck), title: plainText(slide.title), report };
  const sizes = new Map<string, number>();
  const composed = kind.place(slide, { ...own, sizes });
  const { faces } = page.deck.brand.theme;
  const { flowed } = composed;
  const whole = composed.items.map((item) =>
    flowed?.has(item) ? item : withoutOrphans(item, faces, page.deck.prepare),
  );
  const { layout, items, title } = settled({ ...composed, items: whole }, slide, own);
  const final = withKeys(uniqueNames(items));
  return {
    layout,
    items: final,
    ...(title === undefined ? {} : { title }),
    report,
    asked,
    sizes,
    caps: page.caps,
  };
}

/** The page on its layout of the template, where the deck stands on one; what the kind's own layout draws is drawn on it. */
function settled(composed: Placed, slide: Slide, page: PageFacts): Placed {
  const { stand, drawnOn } = page.deck;
  if (!stand) return composed;
  const drawn = recoloured([...(drawnOn?.(composed.layout) ?? []), ...composed.items], stand.branded);
  return settle(slide, drawn, page, stand);
}

/**
 * Returns a test of the slides that were placed with the facts `before`: true when placing a slide with `deck` would give
 * the same result, because its links lead to the same pages and its footer names the same sections.
 */
export function holdsIn(deck: DeckFacts, before: DeckFacts): (slide: PlacedSlide) => boolean {
  const ways = ({ agenda, chapters }: DeckFacts) => JSON.stringify([agenda, chapters]);
  const sameWays = deck === before || ways(deck) === ways(before);
  return ({ asked }) => sameWays && leadAsBefore(asked, deck);
}
