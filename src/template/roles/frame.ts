import type { Box } from '../../scene/item.ts';
import { covers } from '../read/furniture.ts';
import type {
  Furniture,
  Template,
  TemplateLayout,
  TemplateMaster,
  TemplatePlaceholder,
} from '../template.ts';
import { bodiesOf, isOnSlide, shareOf, titleOf } from './placed.ts';

/** A body that is lower than this share of the slide grows with its text, so it says nothing about the room. */
const LOWEST_BODY = 0.35;
/** Margins of a slide whose template shows none, as shares of its width and its height. */
const MARGIN = { x: 0.05, top: 0.06, foot: 0.08 };
/** A piece of furniture that covers more of the room than this is a panel on which content stands. */
const PANEL = 0.55;
/** A line or outline that is longer than this in both directions, in points, leaves room inside or beside it. */
const SLIM = 24;

/**
 * The room of a layout for what a slide draws, in points: as wide as the body of the layout or of its master, without title,
 * footers, other placeholders and furniture, each of which takes the side where it costs least. The placeholder that is `kept`
 * belongs to the room, because what it holds stands there: the largest body, unless another one is given.
 */
export function frameOf(
  layout: TemplateLayout,
  template: Template,
  kept = largest(bodiesOf(layout.placeholders, template)),
): Box {
  const title = titleOf(layout.placeholders, template);
  const body = kept ?? inheritedBody(title, template.masters[layout.master], template);
  const placeholders = layout.placeholders.filter((one) => one !== kept && isOnSlide(one, template));
  const start = startOf(title, body, template);
  const free = placeholders.flatMap(({ box }) => box ?? []).reduce(without, start);
  const pieces = layout.furniture.filter((piece) => standsInTheWay(piece, free, template));
  return rounded(pieces.reduce((room, { box }) => without(room, box), free));
}

/** Placeholders and pieces that the search for the largest gap looks at, because its time grows with their number to the fifth power. */
const MOST = { placeholders: 16, pieces: 10 };

/** The largest upright gap that the placeholders and the furniture of a layout leave within the margins of the slide, in points. */
export function gapOf(layout: TemplateLayout, template: Template): Box {
  const room = startOf(undefined, undefined, template);
  const placeholders = layout.placeholders.filter((one) => isOnSlide(one, template));
  const pieces = layout.furniture
    .filter((piece) => standsInTheWay(piece, room, template))
    .map(({ box }) => box)
    .sort((a, b) => areaOf(b) - areaOf(a))
    .slice(0, MOST.pieces);
  const held = placeholders.flatMap(({ box }) => box ?? []).sort((a, b) => areaOf(b) - areaOf(a));
  const boxes = [...held.slice(0, MOST.placeholders), ...pieces];
  const edges = (of: (box: Box) => readonly number[]): number[] =>
    [...new Set([...of(room), ...boxes.flatMap(of)])].sort((a, b) => a - b);
  const across = edges(({ x, width }) => [x, x + width]).filter(
    (x) => x >= room.x && x <= room.x + room.width,
  );
  const down = edges(({ y, height }) => [y, y + height]).filter(
    (y) => y >= room.y && y <= room.y + room.height,
  );
  let best: Box = { ...room, width: 0, height: 0 };
  for (const [x, right] of pairs(across))
    for (const [y, bottom] of pairs(down)) {
      const gap = { x, y, width: right - x, height: bottom - y };
      if (areaOf(gap) > areaOf(best) && boxes.every((box) => shareOf(box, gap) === 0)) best = gap;
    }
  return rounded(best);
}

/** Each two of the numbers, the smaller one first. */
const pairs = (sorted: readonly number[]): (readonly [number, number])[] =>
  sorted.flatMap((from, i) => sorted.slice(i + 1).map((to) => [from, to] as const));

const largest = (placeholders: readonly TemplatePlaceholder[]): TemplatePlaceholder | undefined =>
  placeholders.reduce<TemplatePlaceholder | undefined>(
    (best, one) => (areaOf(one.box) > areaOf(best?.box) ? one : best),
    undefined,
  );

/** The body of a master; it says nothing about a layout whose title stands elsewhere than the master's. */
function inheritedBody(
  title: TemplatePlaceholder | undefined,
  master: TemplateMaster | undefined,
  template: Template,
): TemplatePlaceholder | undefined {
  const usual = master && titleOf(master.placeholders, template)?.box;
  const isUsual = !usual || !title?.box || shareOf(usual, title.box) >= 0.6;
  return master && isUsual ? largest(bodiesOf(master.placeholders, template)) : undefined;
}

const areaOf = (box: Box | undefined): number => (box ? box.width * box.height : 0);

/** The room before anything is taken from it: the body, or the slide within its margins where the body says nothing. */
function startOf(
  title: TemplatePlaceholder | undefined,
  body: TemplatePlaceholder | undefined,
  slide: Template,
): Box {
  const box = body?.box;
  if (box && box.height >= slide.height * LOWEST_BODY && box.width >= slide.width * 0.5)
    return onSlide(box, slide);
  const across = box && box.width >= slide.width * 0.5 ? box : title?.box;
  const isWide = across !== undefined && across.width >= slide.width * 0.5;
  const x = isWide ? Math.max(0, across.x) : slide.width * MARGIN.x;
  const right = isWide ? Math.min(slide.width, across.x + across.width) : slide.width * (1 - MARGIN.x);
  const y = slide.height * MARGIN.top;
  return { x, y, width: right - x, height: slide.height * (1 - MARGIN.foot) - y };
}

function onSlide(box: Box, slide: Template): Box {
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  const right = Math.min(slide.width, box.x + box.width);
  const bottom = Math.min(slide.height, box.y + box.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** Whether a piece of furniture takes room: not when it is a ground, a panel under the content, or a line around or across it. */
function standsInTheWay({ box, fill, text, picture }: Furniture, room: Box, slide: Template): boolean {
  if (covers(box, slide) || shareOf(box, room) > PANEL) return false;
  const isLine = !fill && text === undefined && picture === undefined;
  return !(isLine && box.width > SLIM && box.height > SLIM);
}

/** What is left of a room when a box is taken from it by one straight cut; the cut that leaves most. */
function without(room: Box, box: Box): Box {
  const [right, bottom] = [room.x + room.width, room.y + room.height];
  const [boxRight, boxBottom] = [box.x + box.width, box.y + box.height];
  if (box.x >= right || boxRight <= room.x || box.y >= bottom || boxBottom <= room.y) return room;
  const left = [
    { ...room, height: box.y - room.y },
    { ...room, y: boxBottom, height: bottom - boxBottom },
    { ...room, width: box.x - room.x },
    { ...room, x: boxRight, width: right - boxRight },
  ];
  const best = left
    .filter(({ width, height }) => width > 0 && height > 0)
    .sort((a, b) => areaOf(b) - areaOf(a))[0];
  return best ?? { ...room, width: 0, height: 0 };
}

const rounded = ({ x, y, width, height }: Box): Box => {
  const [left, top] = [Math.ceil(x * 100) / 100, Math.ceil(y * 100) / 100];
  return {
    x: left,
    y: top,
    width: Math.max(0, Math.floor((x + width - left) * 100) / 100),
    height: Math.max(0, Math.floor((y + height - top) * 100) / 100),
  };
};

/** Whether a room is too small for content: less than 40 % of the slide, or lower than 250 of 540 points. */
export const isSmall = (frame: Box, slide: Template): boolean =>
  frame.width * frame.height < slide.width * slide.height * 0.4 || frame.height < (slide.height * 250) / 540;
