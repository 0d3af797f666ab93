import type { Box, Item } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import type { Deck, Sheet } from '../deck.ts';
import { contentMasters, contentPage } from '../frame/contentFrame.ts';
import { CONTENT_BOTTOM, columnLeft, columns, inset } from '../frame/grid.ts';
import { plate } from '../frame/items.ts';
import { objectPlaceholder } from '../frame/objectSpot.ts';
import { INDEX } from '../frame/placeholderIndex.ts';
import { fillSpot, placeholderOf, type Spot } from '../frame/spot.ts';
import { SIZES } from '../setting/scale.ts';
import type { SlideLayout } from '../slideLayout.ts';
import { bodyList, listPlaceholder } from './parts/bodyList.ts';

const CAPTION = 30;
/** How much of the mat shows around a picture that does not cover it; at most this share is cut off to cover it. */
const FRAME = 12;
const MOST_CUT = 0.25;

/** The picture over its mat, its caption under it; points beside it, or the mat as wide as the content. */
export const picture: SlideLayout = {
  name: 'picture',
  takes: { pictures: [1, 1], paragraphs: [0, 1], entries: [0, 3], entry: { paragraphs: [0, 1] } },
  masters: (deck: Deck) =>
    contentMasters(deck, (area) =>
      [false, true].map((beside) => {
        const { caption, list, mat } = spotsOf(deck, beside, area);
        const { labels, names, prompts } = deck.words;
        const inks = deck.inks('lt1');
        return {
          name: nameOf(beside),
          label: beside ? labels.pictureAndPoints : labels.picture,
          type: 'picTx',
          items: [plate(names.mat, mat, { slot: 'lt2' })],
          placeholders: [
            objectPlaceholder('pic', names.picture, mat, inks),
            placeholderOf(caption),
            ...(beside ? [listPlaceholder(list, inks, prompts.detail)] : []),
          ],
        };
      }),
    ),
  place: (slide: Slide, sheet: Sheet) =>
    contentPage(slide, sheet, (area) => {
      const beside = slide.entries.length > 0;
      const { caption, list, mat } = spotsOf(sheet.deck, beside, area);
      const items = [
        ...pictureItem(slide, mat, sheet),
        ...fillSpot(caption, slide.paragraphs, sheet),
        ...bodyList(list, slide.entries, sheet.deck.inks('lt1'), sheet, 'list of points'),
      ];
      return { master: nameOf(beside), items };
    }),
};

const nameOf = (beside: boolean): string => (beside ? 'picture-points' : 'picture');

/** The picture over the whole mat, cut a little where it must be; whole in its middle when that would cut too much. */
function pictureItem(slide: Slide, mat: Box, sheet: Sheet): Item[] {
  const shown = slide.pictures[0];
  const media = shown ? sheet.deck.media[shown.path] : undefined;
  if (!shown || !media) return [];
  const scales = [mat.width / media.width, mat.height / media.height] as const;
  const cover = Math.max(...scales);
  const crop = { x: (1 - scales[0] / cover) / 2, y: (1 - scales[1] / cover) / 2 };
  const covers = 2 * Math.max(crop.x, crop.y) <= MOST_CUT;
  return [
    {
      kind: 'picture',
      name: sheet.deck.words.names.picture,
      box: covers ? mat : middle(inset(mat, FRAME), media),
      media: shown.path,
      ...(covers ? { crop } : {}),
      described: { alt: shown.alt },
      placeholder: { type: 'pic', idx: INDEX.object },
      origin: shown.origin,
    },
  ];
}

/** The box of a medium as large as `frame` allows, in its middle. */
function middle(frame: Box, media: { readonly width: number; readonly height: number }): Box {
  const scale = Math.min(frame.width / media.width, frame.height / media.height);
  const [width, height] = [media.width * scale, media.height * scale];
  return { x: frame.x + (frame.width - width) / 2, y: frame.y + (frame.height - height) / 2, width, height };
}

function spotsOf(deck: Deck, beside: boolean, area: Box): { caption: Spot; list: Spot; mat: Box } {
  const { names, prompts } = deck.words;
  const looks = deck.inks('lt1').looks;
  const mat = { ...area, width: beside ? columns(7) : area.width, height: area.height - CAPTION };
  return {
    mat,
    caption: {
      type: 'body',
      idx: INDEX.caption,
      what: 'caption',
      name: names.caption,
      prompt: prompts.caption,
      box: { ...mat, y: CONTENT_BOTTOM - 21, height: 21 },
      valign: 'top',
      look: looks.quiet,
      sizes: SIZES.label,
      maxLines: 1,
    },
    list: {
      type: 'body',
      idx: INDEX.main,
      what: 'points',
      name: names.points,
      prompt: prompts.point,
      box: { ...inset(area, 0, 6), x: columnLeft(7) + 18, width: columns(5) - 18 },
      valign: 'top',
      look: looks.body,
      sizes: SIZES.body,
    },
  };
}
