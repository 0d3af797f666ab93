import type { Brand } from '../brand/brand.ts';
import type { Role, Slot } from '../brand/theme.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Origin } from '../diagnostics/span.ts';
import type { Keep } from '../keep/keep.ts';
import type { DocumentInfo, Media, SceneLayout } from '../scene/scene.ts';
import type { Prepare } from '../typography/breaking/prepare.ts';
import type { Font } from '../typography/faces/font.ts';
import type { Areas } from './frame/grid.ts';
import type { Palette } from './frame/palette.ts';
import type { Stand } from './onTemplate/stand.ts';
import type { FixedWords } from './words/fixedWords.ts';

/** A numbered section: one whose first slide is of the kind `section`, or says `chapter: true`. */
export interface Chapter {
  /** From 1. */
  readonly number: number;
  readonly name: string;
  /** Page id of its first slide. */
  readonly id: string;
}

/** The facts about the whole deck that kinds use. */
export interface DeckFacts {
  readonly brand: Brand;
  readonly media: Readonly<Record<string, Media>>;
  readonly document: DocumentInfo;
  /** In the deck's language. */
  readonly words: FixedWords;
  readonly chapters: readonly Chapter[];
  /** Page id of the agenda, to which footers link. */
  readonly agenda?: string;
  /** The names in the rows of its agendas; those of its chapters where it has none. */
  readonly listed: readonly string[];
  /** Where content stands on its pages. */
  readonly areas: Areas;
  /** The template that it stands on, and what the PowerPoint layouts of kinds draw, which is drawn on the slides there. */
  readonly stand?: Stand;
  readonly drawnOn?: (layout: string) => SceneLayout['items'];
  /** The colours and text styles for one ground. */
  palette(ground: Slot): Palette;
  readonly fonts: Readonly<Record<Role, { readonly regular: Font; readonly bold: Font }>>;
  /** Measures a paragraph, and keeps the result for the next time it is asked for the same one. */
  readonly prepare: Prepare;
  /** Keeps what is made of a part of the deck for the next compile. */
  readonly keep: Keep;
  /** Stands for the facts above in the inputs of what is kept; the pages that links lead to are not among them. */
  readonly name: object;
  /** The page that a `#id` link leads to; undefined when there is none. */
  target(link: string): Target | undefined;
}

/** The page that a link leads to. */
export interface Target {
  readonly number: number;
  readonly title: string;
}

/** The facts about one page that its kind uses to place it. */
export interface PageFacts {
  readonly deck: DeckFacts;
  readonly number: number;
  readonly title: string;
  readonly origin: Origin;
  /** The chapter it is in; absent before the first, and in sections without a number. */
  readonly chapter?: Chapter;
  readonly report: Report;
  /** The largest size, in points, that each sort of text took so far, by its name in messages. */
  readonly sizes: Map<string, number>;
  /** The sizes that these texts may not exceed, where the slide continues and another of its pages needs them that small. */
  readonly caps?: ReadonlyMap<string, number>;
}

/** The links that a part of a deck asked for, and where they led. */
export type Asked = ReadonlyMap<string, Target | undefined>;

/** The deck, which notes in `asked` where the links lead that it is asked for. */
export const noting = (asked: Map<string, Target | undefined>, deck: DeckFacts): DeckFacts => ({
  ...deck,
  target: (link) => {
    const found = deck.target(link);
    asked.set(link, found);
    return found;
  },
});

/** Whether the links still lead to the same pages. */
export const leadAsBefore = (asked: Asked, deck: DeckFacts): boolean =>
  [...asked].every(([link, was]) => {
    const is = deck.target(link);
    return is?.number === was?.number && is?.title === was?.title;
  });
