import type { Brand } from '../brand/brand.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Report } from '../diagnostics/report.ts';
import type { DocumentInfo, Media, Page, Scene, SceneSection } from '../scene/scene.ts';
import { plainText, type Slide } from '../slides/slide.ts';
import { prepareOnce } from '../typography/breaking/prepareOnce.ts';
import { accept } from './checks/accept.ts';
import { contrastCheck } from './checks/contrastCheck.ts';
import { faceCheck } from './checks/faceCheck.ts';
import { linkCheck } from './checks/linkCheck.ts';
import { continueSlide } from './continueSlides.ts';
import { deckOf, withSheets } from './deckOf.ts';
import { type Draft, draft, holdsIn } from './draft.ts';
import { uniqueNames } from './frame/uniqueNames.ts';
import { withKeys } from './keys.ts';
import { type Laid, withIds } from './laid.ts';
import { tailorLayouts } from './layoutList/tailorLayouts.ts';
import { LAYOUTS, mastersOf } from './layouts.ts';
import { spaceOutSlide } from './setting/spaceOutSlide.ts';
import type { SlideLayout } from './slideLayout.ts';
import { notesText } from './texts/notesText.ts';

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
  const prepare = prepareOnce();
  const whole = withIds(taken);
  // Drafts are made as if no slide continued; page numbers are right, since the pages before are known.
  const drafted = deckOf(whole, brand, media, document, prepare);
  const drafts: Draft[] = [];
  for (const { one, sheet } of withSheets(whole, drafted, report))
    drafts.push(...continueSlide(one.slide, one.layout, { ...sheet, number: drafts.length + 1 }));
  const laid = withIds(drafts);
  const continued = laid.length > whole.length;
  const deck = continued ? deckOf(laid, brand, media, document, prepare) : drafted;
  const holds = holdsIn(deck, drafted);
  const placed = withSheets(laid, deck, report).map(({ one, sheet }): Page => {
    const { slide, layout, id, key } = one;
    linkCheck(slide, layout.takes.lines ?? [], deck, sheet);
    const final = holds(one) ? one : draft(slide, layout, sheet);
    report.absorb(final.report);
    const { master, items } = final.placed;
    return {
      number: sheet.number,
      id,
      key,
      layout: master,
      title: sheet.title,
      items: withKeys(uniqueNames(items)),
      notes: slide.notes.map((note) => notesText(note, deck)),
      origin: slide.origin,
    };
  });
  const { layouts, pages } = tailorLayouts(mastersOf(deck), placed, deck.words);
  contrastCheck(brand, layouts, pages, report);
  faceCheck(brand, report);
  const sections = sectionsOf(laid, document);
  return { width: 960, height: 540, theme: brand.theme, document, layouts, sections, pages, media };
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
