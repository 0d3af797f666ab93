import type { Slot } from '../brand/theme.ts';
import type { Box, Item } from '../scene/item.ts';
import type { SceneLayout } from '../scene/scene.ts';
import type { Slide } from '../slides/slide.ts';
import type { Deck, Sheet } from './deck.ts';
import { footer, footerPlaceholders } from './footer.ts';
import { contentFurniture } from './furniture.ts';
import { CONTENT_BOTTOM, CONTENT_TOP, CONTENT_TOP_LOW, INNER, MARGIN } from './grid.ts';
import type { Inks } from './inks.ts';
import { looksOn } from './looks.ts';
import { SIZES } from './scale.ts';
import { sourceText } from './sourceText.ts';
import { fillSpot, placeholderOf, type Spot } from './spot.ts';

/** What a content slide's PowerPoint layout adds to the frame that all of them share. */
export interface FrameParts {
  readonly name: string;
  readonly label: string;
  readonly type?: string;
  readonly ground?: Slot;
  readonly items?: SceneLayout['items'];
  readonly spots?: readonly Spot[];
}

/** The PowerPoint layout of a content slide: title, kicker, source and footer at the same place on all. */
export function contentMaster(deck: Deck, parts: FrameParts): SceneLayout {
  const ground = parts.ground ?? 'lt1';
  const inks = deck.inks(ground);
  const { title, kicker, source } = frameSpots(inks);
  return {
    name: parts.name,
    label: parts.label,
    ...(parts.type ? { type: parts.type } : {}),
    background: { slot: ground },
    items: [...contentFurniture(deck, inks), ...(parts.items ?? [])],
    placeholders: [
      ...[title, kicker, ...(parts.spots ?? []), source].map(placeholderOf),
      ...footerPlaceholders(deck, inks),
    ],
  };
}

/** A content slide's items in reading order: title, kicker, what `place` makes of the area left, source, footer. */
export function contentItems(
  slide: Slide,
  sheet: Sheet,
  place: (area: Box) => readonly Item[],
  ground: Slot = 'lt1',
): Item[] {
  const inks = sheet.deck.inks(ground);
  const spots = frameSpots(inks);
  const title = fillSpot(spots.title, [slide.title], sheet);
  const lines = title[0]?.paragraphs[0]?.runs.some((run) => run.text.includes('\n')) ? 2 : 1;
  const top = lines > 1 ? CONTENT_TOP_LOW : CONTENT_TOP;
  const area = { x: MARGIN, y: top, width: INNER, height: CONTENT_BOTTOM - top };
  return [
    ...title,
    ...fillSpot(spots.kicker, [slide.kicker], sheet),
    ...place(area),
    ...fillSpot(spots.source, [sourceText(slide.source, sheet.deck)], sheet),
    ...footer(sheet, inks),
  ];
}

function frameSpots(inks: Inks): { title: Spot; kicker: Spot; source: Spot } {
  const looks = looksOn(inks);
  const wide = { x: MARGIN, width: INNER };
  return {
    title: {
      type: 'title',
      idx: 0,
      name: 'Title',
      prompt: '一句话说出结论',
      box: { ...wide, y: 54, height: 70 },
      valign: 'top',
      look: looks.title,
      sizes: SIZES.title,
      maxLines: 2,
    },
    kicker: {
      type: 'body',
      idx: 13,
      name: 'Kicker',
      prompt: '单元',
      box: { ...wide, y: 33, height: 18 },
      valign: 'top',
      look: looks.kicker,
      sizes: SIZES.small,
      maxLines: 1,
    },
    source: {
      type: 'body',
      idx: 14,
      name: 'Source',
      prompt: '来源',
      box: { ...wide, y: 482, height: 15 },
      valign: 'top',
      look: looks.quiet,
      sizes: SIZES.source,
      maxLines: 1,
    },
  };
}
