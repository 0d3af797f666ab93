import { Report } from '../../diagnostics/report.ts';
import type { Box, Item, TextItem } from '../../scene/item.ts';
import type { Placeholder, SceneLayout } from '../../scene/scene.ts';
import type { Slide, Text } from '../../slides/slide.ts';
import { type DeckFacts, leadAsBefore, noting, type PageFacts, type Target } from '../deckFacts.ts';
import { around } from '../onTemplate/moved.ts';
import type { KindLayout, Placed } from '../slideKind.ts';
import { noteSize } from '../typesetting/tryWays.ts';
import { withoutOrphans } from '../typesetting/withoutOrphans.ts';
import { footer, footerPlaceholders } from './footer.ts';
import { type Frame, frameSpecs, sourceText } from './frameSpecs.ts';
import { contentFurniture } from './furniture.ts';
import { linesAround } from './linesAround.ts';
import type { Palette } from './palette.ts';
import { fillPlaceholder, placeholderOf } from './placeholderSpec.ts';

/** The lower edge of what stands in the content area; pictures that cover the page do not count. */
const footOf = (items: readonly Item[]): number =>
  Math.max(
    0,
    ...items
      .flatMap((item) => around([item]) ?? [])
      .map(({ y, height }) => y + height)
      .filter((foot) => foot < LOWEST),
  );
/** Below it stand the source and the footer, in points. */
const LOWEST = 480;

/** The part of a content slide's PowerPoint layout that its kind adds to the frame of all content slides. */
export interface FrameParts {
  readonly name: string;
  readonly label: string;
  readonly type?: string;
  readonly occasional?: boolean;
  readonly items?: SceneLayout['items'];
  readonly placeholders?: readonly Placeholder[];
  readonly frame?: Frame;
}

/** The part of a content slide that its kind adds to the frame. */
export interface ContentPlaced extends Placed {
  readonly frame?: Frame;
  /** What lies under all texts: a picture with its scrim. */
  readonly under?: readonly Item[];
  /** Texts close under a title of one line; a second line moves them down. */
  readonly subtitle?: readonly TextItem[];
  /** What the source line says after the source: how something is drawn. */
  readonly remark?: Text;
}

/** Ends the names of layouts that have an additional text, such as a lead. */
export const WORDY = '-words';

/**
 * The PowerPoint layouts of a content slide. Title, kicker, source and footer have the same boxes on all of them; `parts`
 * returns the rest for the content area.
 */
export function contentLayouts(deck: DeckFacts, parts: (area: Box) => readonly FrameParts[]): KindLayout[] {
  return parts(deck.areas.content).map(({ items = [], placeholders = [], frame = {}, ...names }) => {
    const { ground = 'lt1', covered = false } = frame;
    const { title, kicker, source } = frameSpecs(deck, frame);
    return {
      ...names,
      background: { slot: ground },
      items: covered ? items : [...furnitureOf(deck, frame), ...items],
      placeholders: [
        ...[title, kicker].map(placeholderOf),
        ...placeholders,
        placeholderOf(source),
        ...footerPlaceholders(deck, footPalette(deck, frame)),
      ],
    };
  });
}

/** The palette of source and footer: on a picture all of their texts have one colour, so that a thin veil is enough. */
function footPalette(deck: DeckFacts, { ground = 'lt1', foot = ground, plain = false }: Frame): Palette {
  const palette = deck.palette(foot);
  const { text, styles } = palette;
  return plain ? { ...palette, strong: text, styles: { ...styles, quiet: styles.body } } : palette;
}

/** On a template the furniture is that of its layouts. */
const furnitureOf = (deck: DeckFacts, frame: Frame) =>
  deck.stand
    ? []
    : contentFurniture(deck, deck.palette(frame.ground ?? 'lt1'), footPalette(deck, frame), frame);

/** The layout with a title and an empty content area, for what people draw by hand. */
export const titleOnlyLayouts = (deck: DeckFacts): KindLayout[] =>
  contentLayouts(deck, () => [{ name: 'title-only', label: deck.words.labels.titleOnly, type: 'titleOnly' }]);

/** Puts what stands in the content area of a slide, and names its layout. */
type PlaceContent = (slide: Slide, page: PageFacts, area: Box) => ContentPlaced;

/**
 * Makes the function that places a content slide. Its items are in reading order: title, kicker, the items that `place` puts
 * into the content area, source, footer; before them the items under the texts. On a template, title and footer come later.
 * `place` gets the slide without title, kicker, source and notes, and the page without number and title, so that the content is
 * kept when only these change; with title and kicker where `isUnderTitle` says that they stand on the content.
 */
export const contentPage =
  (place: PlaceContent, isUnderTitle: (slide: Slide) => boolean = () => false) =>
  (slide: Slide, page: PageFacts): Placed => {
    const content = placeContent(slide, page, place, isUnderTitle(slide));
    const around = framed(content, slide, page);
    const all = [...content.under, ...content.items];
    return { layout: content.layout, items: around.items, flowed: new Set([...all, ...around.flowed]) };
  };

/** The lines of a title, which its layout has broken. */
const linesOf = ([title]: readonly TextItem[]): number =>
  1 + (title?.paragraphs.flatMap(({ runs }) => runs).filter(({ text }) => text.includes('\n')).length ?? 0);

/** The text under a title of two lines. */
const lowered = (item: TextItem): TextItem => ({
  ...item,
  box: { ...item.box, y: item.box.y + SECOND_LINE },
});
/** What the second line of a title needs, in points. */
const SECOND_LINE = 30;

type Content = Required<Omit<ContentPlaced, 'title' | 'flowed'>>;

function placeContent(slide: Slide, page: PageFacts, place: PlaceContent, isTitled: boolean): Content {
  const { deck, chapter, origin } = page;
  const { id, section, chapter: _, hidden, ...rest } = slide;
  const [title, kicker] = isTitled ? [slide.title, slide.kicker] : [[], []];
  const own: Slide = { ...rest, number: 0, title, kicker, source: [], notes: [] };
  return placedOnce('content', [own, origin, chapter], { ...page, number: 0 }, page, (facts) => {
    const {
      layout,
      items,
      under = [],
      subtitle = [],
      frame = {},
      remark = [],
    } = place(own, facts, deck.areas.content);
    return { layout, items: flow(items, deck), under: flow(under, deck), subtitle, frame, remark };
  });
}

/** Items whose lines are final. */
const flow = (items: readonly Item[], { brand, prepare }: DeckFacts) =>
  items.map((item) => withoutOrphans(item, brand.theme.faces, prepare));

/**
 * Places a part of a slide, or gives back what was placed of the same `input`. `place` gets `facts` without a title, so that it may be
 * kept when only that changes; its findings and sizes become those of `page`.
 */
function placedOnce<T extends object>(
  stage: string,
  input: readonly unknown[],
  facts: PageFacts,
  page: PageFacts,
  place: (facts: PageFacts) => T,
): T {
  const { deck, caps = [] } = page;
  const { made, report, sizes } = deck.keep(
    stage,
    () => [deck.name, ...input, [...caps]],
    () => {
      const [report, sizes] = [new Report(), new Map<string, number>()];
      const asked = new Map<string, Target | undefined>();
      const own = { ...facts, deck: noting(asked, deck), title: '', report, sizes };
      return { made: place(own), report, sizes, asked };
    },
    ({ asked }) => leadAsBefore(asked, deck),
  );
  const named = { number: page.number, title: page.title };
  page.report.absorb(report.with((finding) => (finding.slide ? { ...finding, slide: named } : finding)));
  for (const [what, size] of sizes) noteSize(page, what, size);
  return made;
}

/** The items of a content slide, on their PowerPoint layout, and those around its content whose lines are final: all but the title. */
function framed(
  { items, under, subtitle, frame, remark }: Content,
  slide: Slide,
  page: PageFacts,
): { readonly items: readonly Item[]; readonly flowed: readonly Item[] } {
  const { deck, number, chapter, origin } = page;
  const source = sourceText(slide, deck, remark);
  if (deck.stand) {
    const { above, below } = linesAround(slide, source, footOf(items), { frame, page });
    return { items: [...under, ...above, ...items, ...below], flowed: [] };
  }
  const specs = frameSpecs(deck, frame);
  const title = fillPlaceholder(specs.title, [slide.title], page);
  const input = [slide.kicker, source, frame, number, chapter, origin];
  const { above, below } = placedOnce('frame', input, page, page, (facts) => ({
    above: flow(fillPlaceholder(specs.kicker, [slide.kicker], facts), deck),
    below: flow(
      [...fillPlaceholder(specs.source, [source], facts), ...footer(facts, footPalette(deck, frame))],
      deck,
    ),
  }));
  return {
    items: [
      ...under,
      ...(frame.covered ? furnitureOf(deck, frame) : []),
      ...title,
      ...above,
      ...(linesOf(title) > 1 ? subtitle.map(lowered) : subtitle),
      ...items,
      ...below,
    ],
    flowed: [...above, ...below],
  };
}
