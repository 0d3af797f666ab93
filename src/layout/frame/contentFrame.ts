import type { Box, Item } from '../../scene/item.ts';
import type { Placeholder, SceneLayout } from '../../scene/scene.ts';
import type { Slide, Text } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { around } from '../onTemplate/moved.ts';
import type { KindLayout, Placed } from '../slideKind.ts';
import { footer, footerPlaceholders } from './footer.ts';
import { type Frame, frameSpecs, sourceText } from './frameSpecs.ts';
import { contentFurniture } from './furniture.ts';
import { linesAround } from './linesAround.ts';
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

const footPalette = (deck: DeckFacts, { ground = 'lt1', foot = ground }: Frame) => deck.palette(foot);

/** On a template the furniture is that of its layouts. */
const furnitureOf = (deck: DeckFacts, frame: Frame) =>
  deck.stand
    ? []
    : contentFurniture(deck, deck.palette(frame.ground ?? 'lt1'), footPalette(deck, frame), frame.line);

/** The layout with a title and an empty content area, for what people draw by hand. */
export const titleOnlyLayouts = (deck: DeckFacts): KindLayout[] =>
  contentLayouts(deck, () => [{ name: 'title-only', label: deck.words.labels.titleOnly, type: 'titleOnly' }]);

/**
 * The items of a content slide in reading order: title, kicker, the items that `place` puts into the content area, source,
 * footer; before them the items under the texts. `place` also names the layout. On a template, title and footer come later.
 */
export function contentPage(slide: Slide, page: PageFacts, place: (area: Box) => ContentPlaced): Placed {
  const { deck } = page;
  const { layout, items, under = [], frame = {}, remark = [] } = place(deck.areas.content);
  const source = sourceText(slide.source, deck, remark);
  if (deck.stand) {
    const { above, below } = linesAround(slide, source, footOf(items), { frame, page });
    return { layout, items: [...under, ...above, ...items, ...below] };
  }
  const specs = frameSpecs(deck, frame);
  return {
    layout,
    items: [
      ...under,
      ...(frame.covered ? furnitureOf(deck, frame) : []),
      ...fillPlaceholder(specs.title, [slide.title], page),
      ...fillPlaceholder(specs.kicker, [slide.kicker], page),
      ...items,
      ...fillPlaceholder(specs.source, [source], page),
      ...footer(page, footPalette(deck, frame)),
    ],
  };
}
