import type { Box, Item } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import { bodyList, listPlaceholder } from '../bodyList.ts';
import { contentItems, contentMaster } from '../contentFrame.ts';
import type { Deck, Sheet } from '../deck.ts';
import { CONTENT_BOTTOM, CONTENT_TOP, columnLeft, columns, INNER, MARGIN } from '../grid.ts';
import { looksOn } from '../looks.ts';
import { SIZES } from '../scale.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { fillSpot, placeholderOf, type Spot } from '../spot.ts';

const CAPTION = 30;

export const picture: SlideLayout = {
  name: 'picture',
  takes: { pictures: [1, 1], paragraphs: [0, 1], entries: [0, 3], entry: { paragraphs: [0, 1] } },
  masters: (deck: Deck) =>
    ([false, true] as const).map((beside) => {
      const { caption, list } = spotsOf(deck, beside);
      const master = contentMaster(deck, {
        name: beside ? 'picture-points' : 'picture',
        label: beside ? '图片与要点' : '图片',
        type: 'picTx',
      });
      const own = [placeholderOf(caption), ...(beside ? [listPlaceholder(list, deck.inks('lt1'))] : [])];
      return { ...master, placeholders: [...master.placeholders, ...own] };
    }),
  place: (slide: Slide, sheet: Sheet) => {
    const beside = slide.entries.length > 0;
    const { caption, list } = spotsOf(sheet.deck, beside);
    return {
      master: beside ? 'picture-points' : 'picture',
      items: contentItems(slide, sheet, (area) => {
        const width = beside ? columns(7) : area.width;
        const height = area.height - (slide.paragraphs.length > 0 ? CAPTION : 0);
        return [
          ...pictureItem(slide, { ...area, width, height }, sheet),
          ...fillSpot(caption, slide.paragraphs, sheet),
          ...bodyList(list, slide.entries, sheet.deck.inks('lt1'), sheet, 'list of points'),
        ];
      }),
    };
  },
};

/** The picture whole, as large as `area` allows, against its left edge. */
function pictureItem(slide: Slide, area: Box, sheet: Sheet): Item[] {
  const shown = slide.pictures[0];
  const media = shown ? sheet.deck.media[shown.path] : undefined;
  if (!shown || !media) return [];
  const scale = Math.min(area.width / media.width, area.height / media.height);
  const box = { x: area.x, y: area.y, width: media.width * scale, height: media.height * scale };
  return [
    {
      kind: 'picture',
      name: 'Picture',
      box,
      media: shown.path,
      described: { alt: shown.alt },
      origin: shown.origin,
    },
  ];
}

function spotsOf(deck: Deck, beside: boolean): { caption: Spot; list: Spot } {
  const looks = looksOn(deck.inks('lt1'));
  const height = CONTENT_BOTTOM - CONTENT_TOP;
  return {
    caption: {
      type: 'body',
      idx: 20,
      name: 'Caption',
      prompt: '图片说明',
      box: { x: MARGIN, y: CONTENT_BOTTOM - 21, width: beside ? columns(7) : INNER, height: 21 },
      valign: 'top',
      look: looks.quiet,
      sizes: SIZES.label,
      maxLines: 1,
    },
    list: {
      type: 'body',
      idx: 21,
      name: 'Points',
      prompt: '要点',
      box: { x: columnLeft(7) + 12, y: CONTENT_TOP, width: columns(5) - 12, height },
      valign: 'top',
      look: looks.body,
      sizes: SIZES.body,
    },
  };
}
