import type { Brand } from '../brand/brand.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Report } from '../diagnostics/report.ts';
import type { DocumentInfo, Media, Page, Scene, SceneSection } from '../scene/scene.ts';
import { plainText, type Slide } from '../slides/slide.ts';
import { prepareOnce } from '../typography/prepareOnce.ts';
import { accept } from './accept.ts';
import { continueSlide } from './continueSlides.ts';
import { contrastCheck } from './contrastCheck.ts';
import type { Deck } from './deck.ts';
import { deckOf, sheetsOf } from './deckOf.ts';
import { faceCheck } from './faceCheck.ts';
import { pageKeys, withKeys } from './keys.ts';
import { type Laid, withIds } from './laid.ts';
import { LAYOUTS } from './layouts.ts';
import { linkCheck } from './linkCheck.ts';
import { notesText } from './notesText.ts';
import type { Master, SlideLayout } from './slideLayout.ts';
import { spaceOutSlide } from './spaceOutSlide.ts';
import { tailorLayouts } from './tailorLayouts.ts';
import { uniqueNames } from './uniqueNames.ts';

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
  const taken = slides.map(spaceOutSlide).flatMap((slide) => {
    const layout = layoutOf(slide, report);
    return layout && accept(slide, layout.takes, report) ? [{ slide, layout }] : [];
  });
  const whole = withIds(taken);
  // One for both, drafts and pages: they set the same texts.
  const prepare = prepareOnce();
  const drafts = sheetsOf(whole, deckOf(whole, brand, media, document, prepare), report);
  const continued = whole.flatMap((one, i) => {
    const sheet = drafts[i];
    return sheet ? continueSlide(one, sheet) : [];
  });
  const laid = withIds(continued);
  // Every page that is added is another number on those after it, and another place for a link to lead.
  const asDrafted = laid.length === whole.length;
  const keys = pageKeys(laid.map(({ slide }) => slide));
  const deck = deckOf(laid, brand, media, document, prepare);
  const placed = sheetsOf(laid, deck, report).flatMap((sheet, i): Page[] => {
    const one = laid[i];
    if (!one) return [];
    linkCheck(one.slide, one.layout.takes.lines ?? [], deck, sheet);
    const { master, items } = (asDrafted && one.draft) || one.layout.place(one.slide, sheet);
    return [
      {
        number: sheet.number,
        id: one.id,
        key: keys[i] ?? one.id,
        layout: master,
        title: sheet.title,
        items: withKeys(uniqueNames(items)),
        notes: one.slide.notes.map((note) => notesText(note, deck)),
        origin: one.slide.origin,
      },
    ];
  });
  const { layouts, pages } = tailorLayouts(mastersOf(deck), placed, deck.words);
  contrastCheck(brand, layouts, pages, report);
  faceCheck(brand, report);
  const sections = sectionsOf(laid, document);
  return { width: 960, height: 540, theme: brand.theme, document, layouts, sections, pages, media };
}

/** The PowerPoint layouts of all kinds of slide; some kinds share one. */
function mastersOf(deck: Deck): Master[] {
  const all = LAYOUTS.flatMap((layout) => layout.masters(deck));
  return all.filter(({ name }, i) => all.findIndex((other) => other.name === name) === i);
}

function layoutOf({ layout, number, title }: Slide, report: Report): SlideLayout | undefined {
  const found = LAYOUTS.find((one) => one.name === layout.name);
  if (found) return found;
  const known = LAYOUTS.map((one) => one.name);
  const facts = { name: layout.name, known, near: nearest(layout.name, known) };
  report.add('layout-unknown', facts, { origin: layout.origin, slide: { number, title: plainText(title) } });
  return undefined;
}

/** All pages in sections, or none; neighbours of one name are one. Pages before the first one go into a section named after the deck. */
function sectionsOf(laid: readonly Laid[], document: DocumentInfo): SceneSection[] {
  const named = laid.flatMap(({ slide }, i) =>
    slide.section ? [{ name: plainText(slide.section), first: i + 1 }] : [],
  );
  const starts = named.filter(({ name }, i) => name !== named[i - 1]?.name);
  if (starts.length === 0) return [];
  const all = starts[0]?.first === 1 ? starts : [{ name: document.title, first: 1 }, ...starts];
  return all.map((one, i) => ({ ...one, last: (all[i + 1]?.first ?? laid.length + 1) - 1 }));
}
