import type { Brand } from '../brand/brand.ts';
import type { Slot } from '../brand/theme.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Report } from '../diagnostics/report.ts';
import type { DocumentInfo, Media, Page, Scene, SceneSection } from '../scene/scene.ts';
import { plainText, type Slide } from '../slides/slide.ts';
import { accept } from './accept.ts';
import { LOW } from './contentFrame.ts';
import { continueSlide } from './continueSlides.ts';
import { contrastCheck } from './contrastCheck.ts';
import type { Chapter, Deck, Sheet } from './deck.ts';
import { faceCheck } from './faceCheck.ts';
import { inksOn } from './inks.ts';
import { LAYOUTS } from './layouts.ts';
import { linkCheck } from './linkCheck.ts';
import type { SlideLayout } from './slideLayout.ts';
import { spaceOutSlide } from './spaceOutSlide.ts';
import { uniqueNames } from './uniqueNames.ts';

interface Laid {
  readonly slide: Slide;
  readonly layout: SlideLayout;
}

/**
 * Places slides on pages: spaces out their text, checks what each layout takes, continues long ones, puts everything
 * on the grid and checks contrast. Everything is in points. Reports what does not fit; the scene is then unusable.
 */
export function layOut(
  slides: readonly Slide[],
  brand: Brand,
  media: Readonly<Record<string, Media>>,
  document: DocumentInfo,
  report: Report,
): Scene {
  const laid = slides.map(spaceOutSlide).flatMap((slide): Laid[] => {
    const layout = LAYOUTS.find((one) => one.name === slide.layout.name);
    if (!layout) {
      const { name } = slide.layout;
      const known = LAYOUTS.map((one) => one.name);
      const facts = { name, known, near: nearest(name, known) };
      const title = plainText(slide.title);
      report.add('layout-unknown', facts, {
        origin: slide.layout.origin,
        slide: { number: slide.number, title },
      });
      return [];
    }
    return accept(slide, layout.takes, report) ? [{ slide, layout }] : [];
  });
  const draft = deckOf(laid, brand, media, document);
  const parts = laid.flatMap((one, i) => {
    const sheet = sheetOf(laid, i, draft, report);
    return continueSlide(one.slide, one.layout, sheet).map((slide): Laid => ({ ...one, slide }));
  });
  const deck = deckOf(parts, brand, media, document);
  const pages = parts.map((one, i): Page => {
    const sheet = sheetOf(parts, i, deck, report);
    linkCheck(one.slide, deck, sheet);
    const { master, items } = one.layout.place(one.slide, sheet);
    return {
      number: i + 1,
      id: idOf(one.slide, i),
      layout: master,
      title: sheet.title,
      items: uniqueNames(items),
      notes: one.slide.notes.map(plainText),
      origin: one.slide.origin,
    };
  });
  const used = new Set(pages.map((page) => page.layout));
  const layouts = LAYOUTS.flatMap((layout) => layout.masters(deck)).filter(
    ({ name }) => !name.endsWith(LOW) || used.has(name),
  );
  contrastCheck(brand, layouts, pages, report);
  faceCheck(brand, report);
  return {
    width: 960,
    height: 540,
    theme: brand.theme,
    document,
    layouts,
    sections: sectionsOf(parts, document),
    pages,
    media,
  };
}

const idOf = (slide: Slide, index: number): string => slide.id ?? `slide-${index + 1}`;

function deckOf(
  laid: readonly Laid[],
  brand: Brand,
  media: Readonly<Record<string, Media>>,
  document: DocumentInfo,
): Deck {
  const inks = new Map<Slot, ReturnType<typeof inksOn>>();
  const targets = new Map(
    laid.map(({ slide }, i) => [`#${idOf(slide, i)}`, { number: i + 1, title: plainText(slide.title) }]),
  );
  const agenda = laid.findIndex(({ layout }) => layout.name === 'agenda');
  const agendaSlide = laid[agenda]?.slide;
  return {
    brand,
    media,
    document,
    chapters: chaptersOf(laid),
    ...(agendaSlide ? { agenda: idOf(agendaSlide, agenda) } : {}),
    inks: (ground) => {
      const known = inks.get(ground) ?? inksOn(brand.theme, ground);
      inks.set(ground, known);
      return known;
    },
    target: (link) => targets.get(link),
  };
}

function chaptersOf(laid: readonly Laid[]): Chapter[] {
  const opening = laid.flatMap(({ slide, layout }, i) =>
    layout.name === 'section' && slide.section
      ? [{ name: plainText(slide.section), id: idOf(slide, i) }]
      : [],
  );
  return opening.map((one, i) => ({ ...one, number: i + 1 }));
}

/** The sheet for slide `index`; its chapter is the one its section opens, when that section is numbered. */
function sheetOf(laid: readonly Laid[], index: number, deck: Deck, report: Report): Sheet {
  const slide = laid[index]?.slide;
  if (!slide) throw new Error(`there is no slide ${index}`);
  const start = laid.slice(0, index + 1).findLastIndex((one) => one.slide.section !== undefined);
  const first = laid[start]?.slide;
  const chapter = first && deck.chapters.find((one) => one.id === idOf(first, start));
  return {
    deck,
    number: index + 1,
    title: plainText(slide.title),
    origin: slide.origin,
    ...(chapter ? { chapter } : {}),
    report,
  };
}

/** All pages in sections, or none: pages before the first one go into a section named after the deck. */
function sectionsOf(laid: readonly Laid[], document: DocumentInfo): SceneSection[] {
  const starts = laid.flatMap(({ slide }, i) =>
    slide.section ? [{ name: plainText(slide.section), first: i + 1 }] : [],
  );
  if (starts.length === 0) return [];
  const all = starts[0]?.first === 1 ? starts : [{ name: document.title, first: 1 }, ...starts];
  return all.map((one, i) => ({ ...one, last: (all[i + 1]?.first ?? laid.length + 1) - 1 }));
}
