import type { Box, ShapeItem } from '../../scene/item.ts';
import { type Body, type Entry, plainText, type Slide } from '../../slides/slide.ts';
import { unmeasuredScripts } from '../../typography/faces/scripts.ts';
import { evenParts } from '../continueSlides.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage, WORDY } from '../frame/contentFrame.ts';
import { CONTENT_TOP, columnLeft, columns } from '../frame/grid.ts';
import { bar, hairline } from '../frame/itemMakers.ts';
import { fillPlaceholder, INDEX, type PlaceholderSpec, placeholderOf } from '../frame/placeholderSpec.ts';
import type { Placed, SlideKind } from '../slideKind.ts';
import { SIZES, upTo } from '../typesetting/scale.ts';
import { tryWays } from '../typesetting/tryWays.ts';
import { placeCardRows } from './cards/cardRows.ts';
import { ABOVE, bodyList, listPlaceholder } from './parts/bodyList.ts';
import type { CalloutStyle } from './parts/callout.ts';
import { type CalloutSet, calloutParts, placeCallouts } from './parts/calloutSets.ts';
import { readValue } from './parts/value.ts';
import { aboveFigure, focusedPicture, pictureSpec, underPicture } from './variants/pictures.ts';

const CARD: CalloutStyle = {
  value: upTo(SIZES.value, 80),
  text: SIZES.body,
  padding: { x: 30, y: 30 },
  ...{ edge: true, steady: true },
};

/** A picture and the figure under it. */
const PARTED = { picture: 0.5, figure: 56 } as const;

const LEAD_HEIGHT = 60;
/** Space between the list and what stands beside it, besides the gutter, in points. */
const FROM_ASIDE = 24;

/** What stands beside the list. */
const BESIDES = ['nothing', 'callout', 'picture', 'picture-callout'] as const;
type Beside = (typeof BESIDES)[number];
const isPictured = (beside: Beside): boolean => beside === 'picture' || beside === 'picture-callout';

/** How a list stands: what is beside it, on which of its sides, and whether a lead is above it. */
interface Way {
  readonly beside: Beside;
  readonly left: boolean;
  readonly led: boolean;
}
const WAYS: readonly Way[] = BESIDES.flatMap((beside) =>
  [false, true].flatMap((left) =>
    left && !isPictured(beside) ? [] : [false, true].map((led) => ({ beside, left, led })),
  ),
);

const NOTHING: Body = { paragraphs: [], lists: [], flow: [], quotations: [], tables: [], pictures: [] };

/**
 * A list with numbers or icons, of entries or of the items of one list: alone in the whole width, or beside a callout,
 * a picture, or a picture above a callout; pictures stand at the right unless the slide says `place: left`.
 */
export const points: SlideKind = {
  name: 'points',
  takes: {
    ...{ paragraphs: [0, 1], entries: [2, 6], pictures: [0, 1], settings: ['focus', 'place'] },
    entry: { icon: true, paragraphs: [0, 2] },
  },
  reshape: (slide: Slide) => {
    const [list, ...others] = slide.lists;
    if (!list || others.length > 0 || slide.entries.length > 0) return slide;
    const entries = list.map(
      (item): Entry => ({ ...NOTHING, heading: item, origin: item[0]?.origin ?? slide.origin }),
    );
    return { ...slide, lists: [], entries };
  },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, () =>
      WAYS.map((way) => {
        const { beside, left, led } = way;
        const { list, lead } = specsOf(deck, way);
        const { labels, aside, remarks, prompts, comma } = deck.words;
        const callout = calloutParts(deck, calloutSets(deck, way));
        const more = [
          ...(isPictured(beside) ? [remarks.besidePicture] : []),
          ...(left ? [remarks.mirrored] : []),
          ...(led ? [remarks.led] : []),
        ];
        return {
          name: nameOf(way),
          label:
            (hasCallout(beside) ? labels.pointsAndCallout : labels.points) +
            (more.length > 0 ? aside(more.join(comma)) : ''),
          type: 'obj',
          occasional: led || left || isPictured(beside),
          items: [...linesAround(list.box, deck), ...callout.items],
          placeholders: [
            ...(led ? [placeholderOf(lead)] : []),
            listPlaceholder(list, deck.palette('lt1'), prompts.detail),
            ...callout.placeholders,
            ...(isPictured(beside) ? [pictureSpec(deck, pictureIn(deck, way))] : []),
          ],
        };
      }),
    ),
  place: contentPage((slide, page) => {
    const rows = (trial: PageFacts) => placeCardRows(slide, trial, true);
    const list = (trial: PageFacts) => placeList(slide, trial);
    return tryWays(page, areRows(slide) ? [rows, list] : [list], (way, trial) => way(trial));
  }),
  cut: (slide: Slide, count: number) => {
    const callout = slide.entries.find(isCallout);
    const entries = slide.entries.filter((entry) => entry !== callout);
    const parts = evenParts(entries, count);
    const before = (i: number) => parts.slice(0, i).flat().length;
    return parts.map((part, i) => ({
      settings: {
        ...slide.settings,
        [FIRST]: { value: String(before(i) + 1), text: [], origin: slide.origin },
      },
      entries: [...part, ...(callout && i === 0 ? [callout] : [])],
      pictures: i === 0 ? slide.pictures : [],
      paragraphs: i === 0 ? slide.paragraphs : [],
    }));
  },
};

/** Whether the points of one slide are headings alone, or headings with one text each: they stand in rows across the page. */
function areRows({ entries, paragraphs, pictures, settings }: Slide): boolean {
  const [first] = entries;
  const texts = first?.paragraphs.length ?? 0;
  return (
    settings[FIRST] === undefined &&
    paragraphs.length + pictures.length === 0 &&
    entries.length <= MOST_ROWS &&
    texts < 2 &&
    entries.every((one) => !isCallout(one) && one.paragraphs.length === texts && isMeasured(one))
  );
}
const MOST_ROWS = 5;

/** Whether the lines of an entry can be counted: the hairlines of a layout could cut through others. */
const isMeasured = ({ heading, paragraphs }: Entry): boolean =>
  [heading, ...paragraphs].every((text) => unmeasuredScripts(plainText(text)).length === 0);

/** One list in the whole width, or to the left of a callout and a picture, with a lead above it where the slide has one. */
function placeList(slide: Slide, page: PageFacts): Placed {
  const callout = slide.entries.find(isCallout);
  const entries = slide.entries.filter((entry) => entry !== callout);
  const { deck } = page;
  const beside = besideOf(slide.pictures.length > 0, callout !== undefined);
  const left = isPictured(beside) && slide.settings.place?.value === 'left';
  const way: Way = { beside, left, led: slide.paragraphs.length > 0 };
  const { list, lead } = specsOf(deck, way);
  const items = [
    ...fillPlaceholder(lead, slide.paragraphs, page),
    ...bodyList(list, entries, deck.palette('lt1'), page, 'list of points', firstOf(slide)),
    ...(callout ? placeCallouts(page, [callout], calloutSets(deck, way)) : []),
    ...focusedPicture(slide, pictureIn(deck, way), page),
  ];
  return { layout: nameOf(way), items };
}

function besideOf(pictured: boolean, called: boolean): Beside {
  if (pictured) return called ? 'picture-callout' : 'picture';
  return called ? 'callout' : 'nothing';
}
const hasCallout = (beside: Beside): boolean => beside === 'callout' || beside === 'picture-callout';

/** The setting that holds the number of the first point on a slide that continues another. */
const FIRST = 'first';
const firstOf = (slide: Slide): number => Number(slide.settings[FIRST]?.value ?? 1);

const nameOf = ({ beside, left, led }: Way): string =>
  `points${beside === 'nothing' ? '' : `-${beside}`}${left ? '-left' : ''}${led ? WORDY : ''}`;

/** The area beside the list. */
const asideOf = ({ areas: { panels } }: DeckFacts, { left }: Way): Box => ({
  ...panels,
  x: columnLeft(left ? 0 : 8),
  width: columns(4),
});

/** The place of the picture: all of that area, or the part above the callout. */
function pictureIn(deck: DeckFacts, way: Way): Box {
  const area = asideOf(deck, way);
  return way.beside === 'picture' ? area : aboveFigure(area, PARTED, deck);
}

/** The callout beside the list. */
function calloutSets(deck: DeckFacts, way: Way): CalloutSet[] {
  const { beside } = way;
  if (!hasCallout(beside)) return [];
  const box = asideOf(deck, way);
  return isPictured(beside)
    ? [underPicture(box, PARTED)]
    : [{ places: [{ box, ground: 'accent1', number: 1 }], style: CARD }];
}

/** Whether an entry is the callout: its strong part is a figure, or stands first in its heading. */
const isCallout = ({ heading }: Entry): boolean => {
  const valued = readValue(heading);
  return valued !== undefined && (valued.prefix.length === 0 || FIGURE.test(plainText(valued.value)));
};
const FIGURE = /[\p{N}一二两三四五六七八九十百千万亿半]/u;

/** The rule at the top of the list, and the hairline at its bottom. */
function linesAround({ x, y, width, height }: Box, deck: DeckFacts): ShapeItem[] {
  const { names } = deck.words;
  const { strong, hairline: colour } = deck.palette('lt1');
  return [
    bar(names.rule, { x, y: y - ABOVE, width, height: 2 }, strong),
    hairline(names.line, x, y + height, width, colour),
  ];
}

/** The placeholders: the list takes the whole box, or the part below the lead. */
function specsOf(
  deck: DeckFacts,
  { beside, left, led }: Way,
): { list: PlaceholderSpec; lead: PlaceholderSpec } {
  const { names, prompts } = deck.words;
  const styles = deck.palette('lt1').styles;
  const { panels } = deck.areas;
  const box =
    beside === 'nothing'
      ? panels
      : { ...panels, x: left ? columnLeft(4) + FROM_ASIDE : panels.x, width: columns(8) - FROM_ASIDE };
  const over = led ? LEAD_HEIGHT + 18 : 0;
  return {
    lead: {
      type: 'body',
      idx: INDEX.lead,
      what: 'lead',
      name: names.lead,
      prompt: prompts.lead,
      box: { ...box, y: CONTENT_TOP, height: LEAD_HEIGHT },
      valign: 'top',
      style: { ...styles.body, breaking: 'balanced' },
      sizes: SIZES.lead,
    },
    list: {
      type: 'body',
      idx: INDEX.main,
      what: 'points',
      name: names.points,
      prompt: prompts.point,
      box: { ...box, y: box.y + over + ABOVE, height: box.height - over - ABOVE },
      valign: 'middle',
      style: styles.body,
      sizes: SIZES.body,
    },
  };
}
