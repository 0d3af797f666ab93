import type { Brand } from '../brand/brand.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Report } from '../diagnostics/report.ts';
import { type Keep, keepNothing } from '../keep/keep.ts';
import { once } from '../once.ts';
import { PAGE } from '../scene/geometry.ts';
import type { DocumentInfo, Media, Page, Scene, SceneLayout, SceneSection } from '../scene/scene.ts';
import { plainText, type Slide } from '../slides/slide.ts';
import { prepareOnce } from '../typography/breaking/prepareOnce.ts';
import { accept } from './checks/accept.ts';
import { contrastCheck } from './checks/contrastCheck.ts';
import { faceCheck } from './checks/faceCheck.ts';
import { linkCheck } from './checks/linkCheck.ts';
import { logoCheck } from './checks/logoCheck.ts';
import { scriptCheck } from './checks/scriptCheck.ts';
import { deckFacts, pageFacts } from './collectFacts.ts';
import { continueSlide } from './continueSlides.ts';
import type { DeckFacts, PageFacts } from './deckFacts.ts';
import { GUIDES } from './frame/grid.ts';
import { type IdentifiedSlide, withIds } from './identity.ts';
import { tableStyle } from './kinds/table.ts';
import { KINDS, layoutsOf } from './kinds.ts';
import { footerCheck, templateLayouts } from './onTemplate/layouts.ts';
import { recoloured } from './onTemplate/recoloured.ts';
import { type OnTemplate, standOn } from './onTemplate/stand.ts';
import { holdsIn, type PlacedSlide, placeSlide } from './placeSlide.ts';
import type { SlideKind } from './slideKind.ts';
import { notesText } from './texts/notesText.ts';

/**
 * Places slides on pages: checks the content against the kind of each slide, continues long
 * slides on further pages and checks links, contrast and fonts. All lengths of the scene are points. Reports content that a
 * kind does not take and text that does not fit; the scene is incomplete when it reports an error. `keep` gives back what was
 * placed of the same slide.
 */
export function layOut(
  slides: readonly Slide[],
  brand: Brand,
  media: Readonly<Record<string, Media>>,
  document: DocumentInfo,
  report: Report,
  keep: Keep = keepNothing,
  on?: OnTemplate,
): Scene {
  const taken = slides.flatMap((slide) => {
    const kind = kindOf(slide, report);
    const shaped = kind?.reshape?.(slide) ?? slide;
    return kind && accept(shaped, kind.takes, report) ? [{ slide: shaped, kind }] : [];
  });
  const measures = keep('measures', () => [], prepareOnce);
  measures.begin();
  const whole = withIds(taken);
  const all = taken.map(({ slide }) => slide);
  const stand = on && standOn(on, all, media);
  const factsOf = (some: readonly IdentifiedSlide[]) =>
    withDrawn(deckFacts(some, brand, media, document, measures.prepare, keep, stand));
  // Slides are first placed as if none continued. Their page numbers are final, because the pages before them are placed.
  const before = factsOf(whole);
  const placed: PlacedSlide[] = [];
  for (const { one, page } of pageFacts(whole, before, report))
    placed.push(...continueSlide(one.slide, one.kind, { ...page, number: placed.length + 1 }));
  const identified = withIds(placed);
  const continued = identified.length > whole.length;
  const deck = continued ? factsOf(identified) : before;
  const holds = holdsIn(deck, before);
  const pages = pageFacts(identified, deck, report).map(({ one, page }): Page => {
    const { slide, kind, caps } = one;
    // A link may lead to a slide that its kind does not take.
    if (taken.length === slides.length) linkCheck(slide, kind.takes.lines ?? [], deck, page);
    const final = holds(one) ? one : placeSlide(slide, kind, caps ? { ...page, caps } : page);
    report.absorb(final.report);
    return pageOf(one, final, page);
  });
  const theme = stand ? stand.branded.theme : brand.theme;
  const layouts = stand ? templateLayouts(stand, pages, theme, media) : keptLayouts(deck, pages);
  contrastCheck({ ...brand, theme }, layouts, pages, media, report, keep);
  logoCheck(brand, media, layouts, pages, report, keep);
  faceCheck(brand, report);
  scriptCheck(pages, report, keep);
  if (stand) footerCheck(brand, stand, report);
  const sections = sectionsOf(identified, document);
  return {
    ...(stand ? { width: stand.template.width, height: stand.template.height } : PAGE),
    theme,
    document,
    layouts,
    sections,
    pages,
    media,
    tableStyle: stand ? recoloured(tableStyle(deck), stand.branded) : tableStyle(deck),
    guides: GUIDES,
  };
}

/** The facts with what the layouts of kinds draw, by their names, when the deck stands on a template. */
function withDrawn(deck: DeckFacts): DeckFacts {
  if (!deck.stand) return deck;
  const all = once(() => new Map(layoutsOf(deck, [], KINDS, 'all').map(({ name, items }) => [name, items])));
  return { ...deck, drawnOn: (layout) => all().get(layout) ?? [] };
}

/** The page of a slide that is placed. */
function pageOf(
  { slide, id, key }: Pick<IdentifiedSlide, 'slide' | 'id' | 'key'>,
  { layout, items, title }: PlacedSlide,
  page: PageFacts,
): Page {
  return {
    number: page.number,
    id,
    key,
    layout,
    ...(slide.hidden ? { hidden: true } : {}),
    title: title ?? page.title,
    items,
    notes: slide.notes.map((note) => notesText(note, page.deck)),
    origin: slide.origin,
  };
}

/** The PowerPoint layouts of these pages; the footers of some lead to the agenda. */
function keptLayouts(deck: DeckFacts, pages: readonly Page[]): readonly SceneLayout[] {
  const used = [...new Set(pages.map(({ layout }) => layout))].sort();
  const agenda = deck.agenda === undefined ? undefined : deck.target(`#${deck.agenda}`)?.title;
  const input = () => [deck.name, used, agenda];
  return deck.keep('layouts', input, () => ({ layouts: layoutsOf(deck, pages) })).layouts;
}

function kindOf({ layout, number, title }: Slide, report: Report): SlideKind | undefined {
  const found = KINDS.find((kind) => kind.name === layout.name);
  if (found) return found;
  const known = KINDS.map((kind) => kind.name);
  const facts = { name: layout.name, known, near: nearest(layout.name, known) };
  report.add('layout-unknown', facts, { origin: layout.origin, slide: { number, title: plainText(title) } });
  return undefined;
}

/**
 * Sections that together hold all pages; none when no slide opens one. Pages before the first section go into one named
 * after the deck.
 */
function sectionsOf(slides: readonly IdentifiedSlide[], document: DocumentInfo): SceneSection[] {
  const starts = slides.flatMap(({ slide }, i) =>
    slide.section ? [{ name: plainText(slide.section), first: i + 1 }] : [],
  );
  if (starts.length === 0) return [];
  const all = starts[0]?.first === 1 ? starts : [{ name: document.title, first: 1 }, ...starts];
  return all.map((one, i) => ({ ...one, last: (all[i + 1]?.first ?? slides.length + 1) - 1 }));
}
