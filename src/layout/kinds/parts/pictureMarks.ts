import type { Colour } from '../../../scene/colour.ts';
import type { Box, Item, ShapeItem, TextItem } from '../../../scene/item.ts';
import type { Media } from '../../../scene/scene.ts';
import { plainText, type Text } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { cropAround, type Focus, placeOn } from '../../frame/coverPicture.ts';
import { MARGIN, WIDTH } from '../../frame/grid.ts';
import { group } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { setOne } from '../../typesetting/setText.ts';

/** A pill: its height, the space beside its text, and how far it stands above or below its point, in points. */
const PILL = { height: 30, padding: 14, away: 54, aside: 36 } as const;
/** Pills stand between these, in points from the top of the slide, so that they cover neither title nor footer. */
const TOP = 126;
const BOTTOM = 432;
const DOT = 8;
const WIDEST = 300;
const SIZES = [16, 14];

/** A point of the slide, in points from its top left corner. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of a picture and what it says. */
interface Mark {
  readonly at: Focus;
  readonly text: Text;
}

/**
 * The annotations of a picture that covers `box`: a pill with the text, and a leader from it to the point. Each of `items`
 * begins with its point, as shares of the picture's width and height: `60% 40% text`. Reports one that does not
 * (`picture-focus`).
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
    const { x, y } = placeOn(mark.at, crop, box);
    const point = { x: clamp(x, DOT, WIDTH - DOT), y: clamp(y, TOP, BOTTOM) };
    return pill(mark, point, i + 1, palette, page);
  });
}

function readMark(item: Text, { report }: PageFacts): Mark[] {
  const [first, ...rest] = item;
  const found = /^\s*(\d{1,3})\s*%\s+(\d{1,3})\s*%[\s:：]*/.exec(first?.text ?? '');
  const [x, y] = [Number(found?.[1]) / 100, Number(found?.[2]) / 100];
  if (first && found && x <= 1 && y <= 1) {
    const text = [{ ...first, text: first.text.slice(found[0].length) }, ...rest];
    if (plainText(text).trim() !== '') return [{ at: { x, y }, text }];
  }
  const written = plainText(item).slice(0, 24);
  if (first) report.add('picture-focus', { written }, { origin: first.origin });
  return [];
}

/** The pill above its point, or below it where the title is, towards the middle of the slide. */
function pill({ text }: Mark, point: Point, number: number, palette: Palette, page: PageFacts): Item {
  const { deck } = page;
  const { names } = deck.words;
  const own = deck.palette('lt1');
  const style = { ...own.styles.body, bold: true, align: 'center' } as const;
  const boxText = {
    what: 'annotation',
    text: [text],
    style,
    width: WIDEST,
    height: PILL.height,
    maxLines: 1,
  };
  const set = setOne(page, boxText, SIZES);
  // A viewer with wider letters, or with space between Han and digits, still has the text on one line.
  const width = Math.ceil(set.width * 1.25) + 2 * PILL.padding;
  const towards = point.x < WIDTH / 2 ? PILL.aside : -PILL.aside;
  const x = clamp(point.x + towards - width / 2, MARGIN, WIDTH - MARGIN - width);
  const above = point.y - PILL.away - PILL.height >= TOP;
  const y = above ? point.y - PILL.away - PILL.height : point.y + PILL.away;
  const insets = { left: PILL.padding, right: PILL.padding, top: 3, bottom: 3 };
  const label: TextItem = {
    kind: 'text',
    name: `${names.text} ${number}`,
    box: { x, y, width, height: PILL.height },
    card: { fill: { slot: 'lt1' }, radius: PILL.height / 2, insets },
    paragraphs: set.paragraphs,
    valign: 'middle',
    ...(text[0] ? { origin: text[0].origin } : {}),
  };
  const end = { x: x + width / 2, y: above ? y + PILL.height : y };
  return group(deck, names.pill, text, [
    leader(`${names.leader} ${number}`, point, end, palette.rule),
    dot(`${names.dot} ${number}`, point, palette.rule),
    label,
  ]);
}

/** The line from a point of the picture to its pill. */
const leader = (name: string, from: Point, to: Point, colour: Colour): ShapeItem => ({
  kind: 'shape',
  shape: 'line',
  name,
  box: {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  },
  line: { colour, width: 2 },
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
