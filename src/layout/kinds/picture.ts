import type { Box, Item } from '../../scene/item.ts';
import type { Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage } from '../frame/contentFrame.ts';
import { CONTENT_BOTTOM, columnLeft, columns, inset } from '../frame/grid.ts';
import { plate } from '../frame/itemMakers.ts';
import {
  fillPlaceholder,
  INDEX,
  objectPlaceholder,
  type PlaceholderSpec,
  placeholderOf,
} from '../frame/placeholderSpec.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import { bodyList, listPlaceholder } from './parts/bodyList.ts';

const CAPTION = 30;
/** Width of the mat around a picture that does not cover it, in points; at most this share of a picture is cropped. */
const FRAME = 12;
const MOST_CUT = 0.25;

/** The picture on its mat with the caption below, and either points to its right or the mat in the whole width. */
export const picture: SlideKind = {
  name: 'picture',
  takes: { pictures: [1, 1], paragraphs: [0, 1], entries: [0, 3], entry: { paragraphs: [0, 1] } },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, (area) =>
      [false, true].map((beside) => {
        const { caption, list, mat } = specsOf(deck, beside, area);
        const { labels, names, prompts } = deck.words;
        const palette = deck.palette('lt1');
        return {
          name: nameOf(beside),
          label: beside ? labels.pictureAndPoints : labels.picture,
          type: 'picTx',
          items: [plate(names.mat, mat, { slot: 'lt2' })],
          placeholders: [
            objectPlaceholder('pic', names.picture, mat, palette),
            placeholderOf(caption),
            ...(beside ? [listPlaceholder(list, palette, prompts.detail)] : []),
          ],
        };
      }),
    ),
  place: (slide: Slide, page: PageFacts) =>
    contentPage(slide, page, (area) => {
      const beside = slide.entries.length > 0;
      const { caption, list, mat } = specsOf(page.deck, beside, area);
      const items = [
        ...pictureItem(slide, mat, page),
        ...fillPlaceholder(caption, slide.paragraphs, page),
        ...bodyList(list, slide.entries, page.deck.palette('lt1'), page, 'list of points'),
      ];
      return { layout: nameOf(beside), items };
    }),
};

const nameOf = (beside: boolean): string => (beside ? 'picture-points' : 'picture');

/** The picture cropped to cover the mat, or uncropped in the middle of the mat when too much would be cut off. */
function pictureItem(slide: Slide, mat: Box, page: PageFacts): Item[] {
  const shown = slide.pictures[0];
  const media = shown ? page.deck.media[shown.path] : undefined;
  if (!shown || !media) return [];
  const scales = [mat.width / media.width, mat.height / media.height] as const;
  const cover = Math.max(...scales);
  const [sides, ends] = [(1 - scales[0] / cover) / 2, (1 - scales[1] / cover) / 2];
  const crop = { left: sides, top: ends, right: sides, bottom: ends };
  const covers = 2 * Math.max(sides, ends) <= MOST_CUT;
  return [
    {
      kind: 'picture',
      name: page.deck.words.names.picture,
      box: covers ? mat : middle(inset(mat, FRAME), media),
      media: shown.path,
      ...(covers ? { crop } : {}),
      described: { alt: shown.alt },
      placeholder: { type: 'pic', idx: INDEX.object },
      origin: shown.origin,
    },
  ];
}

/** The largest box with the proportions of the picture in the middle of `frame`. */
function middle(frame: Box, media: { readonly width: number; readonly height: number }): Box {
  const scale = Math.min(frame.width / media.width, frame.height / media.height);
  const [width, height] = [media.width * scale, media.height * scale];
  return { x: frame.x + (frame.width - width) / 2, y: frame.y + (frame.height - height) / 2, width, height };
}

function specsOf(
  deck: DeckFacts,
  beside: boolean,
  area: Box,
): { caption: PlaceholderSpec; list: PlaceholderSpec; mat: Box } {
  const { names, prompts } = deck.words;
  const styles = deck.palette('lt1').styles;
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
      style: styles.quiet,
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
      style: styles.body,
      sizes: SIZES.body,
    },
  };
}
