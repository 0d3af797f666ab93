import { Report } from '../diagnostics/report.ts';
import { plainText, type Slide } from '../slides/slide.ts';
import type { Deck, Sheet, Target } from './deck.ts';
import type { Placed, SlideLayout } from './slideLayout.ts';

/** A slide placed before it is known which slides of the deck continue, with what was found on it. */
export interface Draft {
  readonly slide: Slide;
  readonly layout: SlideLayout;
  readonly placed: Placed;
  readonly report: Report;
  /** Where its links led, of those that it asked the deck for. */
  readonly asked: ReadonlyMap<string, Target | undefined>;
}

/** Places the slide on the sheet; what is found goes into the draft's own report. */
export function draft(slide: Slide, layout: SlideLayout, sheet: Sheet): Draft {
  const report = new Report();
  const asked = new Map<string, Target | undefined>();
  const target = (link: string) => {
    const found = sheet.deck.target(link);
    asked.set(link, found);
    return found;
  };
  const own = { ...sheet, deck: { ...sheet.deck, target }, title: plainText(slide.title), report };
  return { slide, layout, placed: layout.place(slide, own), report, asked };
}

/**
 * Tells of the drafts made for one deck whether they hold in another: their links lead to the same pages there, and
 * their footers to the same sections.
 */
export function holdsIn(deck: Deck, drafted: Deck): (draft: Draft) => boolean {
  const ways = ({ agenda, chapters }: Deck) => JSON.stringify([agenda, chapters]);
  const sameWays = deck === drafted || ways(deck) === ways(drafted);
  return ({ asked }) =>
    sameWays &&
    [...asked].every(([link, was]) => {
      const is = deck.target(link);
      return is?.number === was?.number && is?.title === was?.title;
    });
}
