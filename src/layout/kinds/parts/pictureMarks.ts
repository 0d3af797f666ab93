import type { Colour } from '../../../scene/colour.ts';
import type { Box, Item, ShapeItem, TextItem } from '../../../scene/item.ts';
import type { Media } from '../../../scene/scene.ts';
import { plainText, type Text } from '../../../slides/slide.ts';
import { withOffsets } from '../../../withOffsets.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { cropAround, type Focus, PLACE, placeOn } from '../../frame/coverPicture.ts';
import { MARGIN, WIDTH } from '../../frame/grid.ts';
import { group } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { setOne } from '../../typesetting/setText.ts';

/** A pill: its height, the space beside its text, and how far it stands above or below its point, in points. */
const PILL = { height: 36, padding: 18, away: 54, aside: 36, line: 1.5 } as const;
/** Pills and points stand between these, in points from the top of the slide, so that they cover neither title nor source. */
const TOP = 126;
const BOTTOM = 456;
const DOT = 8;
/** Length of the bars at the ends of a dimension line, and the lowest place of one, in points. */
const END = 18;
const LOWEST = 480;
const LINE = 2;
const WIDEST = 300;
const SIZES = [18, 16];

/** A point of the slide, in points from its top left corner. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of a picture and what it says; with `to`, a length from one point to another. */
interface Mark {
  readonly at: Focus;
  readonly to?: Focus;
  readonly text: Text;
}

/**
 * The annotations of a picture that covers `box`: a pill with the text, and a leader from it to the point. Each of `items`
 * begins with its point, as shares of the picture's width and height: `60% 40% text`. A second point makes a dimension line
 * from one to the other, upright or level, whichever is longer, with the pill in its middle: `54% 62% to 54% 88% text`.
 * Reports an item without a point (`picture-focus`).
 */
export function pictureMarks(
  items: readonly Text[],
  media: Pick<Media, 'width' | 'height'>,
  box: Box,
  focus: Focus | undefined,
  palette: Palette,
  page: PageFacts,
): Item[] {
  const crop = cropAround(focus ?? { x: 0.5, y: 0.5 }, media, box);
  const marks = items.flatMap((item) => readMark(item, page));
  return marks.map((mark, i) => {
    const seen = (at: Focus, lowest: number): Point => {
      const { x, y } = placeOn(at, crop, box);
      return { x: clamp(x, DOT, WIDTH - DOT), y: clamp(y, TOP, lowest) };
    };
    return mark.to
      ? dimension(mark.text, seen(mark.at, LOWEST), seen(mark.to, LOWEST), i + 1, page)
      : pointer(mark.text, seen(mark.at, BOTTOM), i + 1, palette, page);
  });
}

const PLACED = new RegExp(String.raw`^\s*${PLACE}(?:\s+to\s+${PLACE})?[\s:：]*`, 'u');

function readMark(item: Text, { report }: PageFacts): Mark[] {
  const written = plainText(item);
  const found = PLACED.exec(written);
  const [x = 2, y = 2, ...end] = (found ?? []).slice(1).flatMap((one) => (one ? [Number(one) / 100] : []));
  if (found && Math.max(x, y, ...end) <= 1) {
    const [toX, toY] = end;
    const to = toX === undefined || toY === undefined ? {} : { to: { x: toX, y: toY } };
    const text = behind(item, found[0].length);
    if (plainText(text).trim() !== '') return [{ at: { x, y }, ...to, text }];
  }
  if (item[0]) report.add('picture-focus', { written: written.slice(0, 24) }, { origin: item[0].origin });
  return [];
}

/** The text without its first `count` characters. */
const behind = (text: Text, count: number): Text =>
  withOffsets(text).flatMap(({ start, end, ...run }) =>
    end > count ? [{ ...run, text: run.text.slice(Math.max(0, count - start)) }] : [],
  );

/** The pill above its point, or below it where the title is, towards the middle of the slide, with a leader to the point. */
function pointer(text: Text, point: Point, number: number, palette: Palette, page: PageFacts): Item {
  const { deck } = page;
  const { names } = deck.words;
  const above = point.y - PILL.away - PILL.height >= TOP;
  const label = pill(text, number, page, deck.palette('lt1').text, palette.rule, ({ width }) => ({
    x: point.x + (point.x < WIDTH / 2 ? PILL.aside : -PILL.aside) - width / 2,
    y: above ? point.y - PILL.away - PILL.height : point.y + PILL.away,
  }));
  const { x, y, width } = label.box;
  const end = { x: x + width / 2, y: above ? y + PILL.height : y };
  return group(deck, names.pill, text, [
    line(`${names.leader} ${number}`, point, end, palette.rule),
    dot(`${names.dot} ${number}`, point, palette.rule),
    label,
  ]);
}

/** A line from one point to another with bars at its ends, as on a drawing of a part, and the pill in its middle. */
function dimension(text: Text, at: Point, to: Point, number: number, page: PageFacts): Item {
  const { deck } = page;
  const { names } = deck.words;
  const { strong } = deck.palette('lt1');
  const isUpright = Math.abs(to.y - at.y) >= Math.abs(to.x - at.x);
  const end = isUpright ? { x: at.x, y: to.y } : { x: to.x, y: at.y };
  const across = ({ x, y }: Point): [Point, Point] =>
    isUpright
      ? [
          { x: x - END / 2, y },
          { x: x + END / 2, y },
        ]
      : [
          { x, y: y - END / 2 },
          { x, y: y + END / 2 },
        ];
  const label = pill(text, number, page, strong, strong, ({ width }) => ({
    x: (at.x + end.x - width) / 2,
    y: (at.y + end.y - PILL.height) / 2,
  }));
  return group(deck, names.pill, text, [
    line(`${names.line} ${number}`, at, end, strong),
    ...[at, end].map((one, i) => line(`${names.tick} ${2 * number - 1 + i}`, ...across(one), strong)),
    label,
  ]);
}

/** The text on its pill, whose top left corner `place` puts where it should be; it stays within the margins. */
function pill(
  text: Text,
  number: number,
  page: PageFacts,
  colour: Colour,
  outline: Colour,
  place: (size: { readonly width: number }) => Point,
): TextItem {
  const { deck } = page;
  const style = { ...deck.palette('lt1').styles.body, colour, bold: true, align: 'center' } as const;
  const own = { what: 'annotation', text: [text], style, width: WIDEST, height: PILL.height, maxLines: 1 };
  const set = setOne(page, own, SIZES);
  // A viewer with wider letters, or with space between Han and digits, still has the text on one line.
  const width = Math.ceil(set.width * 1.12) + 2 * PILL.padding;
  const { x, y } = place({ width });
  const insets = { left: PILL.padding / 2, right: PILL.padding / 2, top: 3, bottom: 3 };
  return {
    kind: 'text',
    name: `${deck.words.names.text} ${number}`,
    box: { x: clamp(x, MARGIN, WIDTH - MARGIN - width), y, width, height: PILL.height },
    card: {
      fill: { slot: 'lt1' },
      line: { colour: outline, width: PILL.line },
      radius: PILL.height / 2,
      insets,
    },
    paragraphs: set.paragraphs,
    valign: 'middle',
    ...(text[0] ? { origin: text[0].origin } : {}),
  };
}

/** A line from one point to another. */
const line = (name: string, from: Point, to: Point, colour: Colour): ShapeItem => ({
  kind: 'shape',
  shape: 'line',
  name,
  box: {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  },
  line: { colour, width: LINE },
  ...(from.x < to.x === from.y > to.y ? { rising: true as const } : {}),
  described: { decorative: true },
});

const dot = (name: string, { x, y }: Point, fill: Colour): ShapeItem => ({
  kind: 'shape',
  shape: 'ellipse',
  name,
  box: { x: x - DOT / 2, y: y - DOT / 2, width: DOT, height: DOT },
  fill,
  line: { colour: { slot: 'lt1' }, width: 1.5 },
  described: { decorative: true },
});

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
