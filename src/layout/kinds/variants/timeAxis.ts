import type { Colour } from '../../../scene/colour.ts';
import type { Box, FreeformItem, ShapeItem } from '../../../scene/item.ts';
import type { DeckFacts } from '../../deckFacts.ts';
import { across, INNER, MARGIN, WIDTH } from '../../frame/grid.ts';
import { bar } from '../../frame/itemMakers.ts';
import { nth } from '../../nth.ts';
import { polyline } from '../scales/outlines.ts';
import { ABOVE_STRIP } from './pictures.ts';

/** How the milestones of a slide stand. */
export interface TimeWay {
  readonly count: number;
  /** The points are as far apart as their dates, and leaders lead to the texts. */
  readonly scaled: boolean;
  /** A picture stands below. */
  readonly strip: boolean;
}

/** From this number on the axis goes down the slide. */
const UPRIGHT_FROM = 5;
export const isUpright = ({ count }: Pick<TimeWay, 'count'>): boolean => count >= UPRIGHT_FROM;

/** Where a milestone stands: its date, its heading with the text below it, and the point for it when points are evenly spaced. */
export interface TimePlace {
  readonly date: Box;
  readonly event: Box;
  readonly point: { readonly x: number; readonly y: number };
}

/** The foot of the texts, in points. */
const FOOT = 450;
/** The diameter of a point, the width of the axis and of the marks on it, and the length of a mark. */
const DOT = 14;
const AXIS = 3;
const MARK = 1;
const MARK_LENGTH = 7;
/** The width of a leader. */
const LEADER = 1;
/** The axis across the slide: with evenly spaced points it runs under the dates, otherwise above them. */
const ACROSS = { top: 114, axis: 162, event: 180, gap: 24 } as const;
const SCALED = { axis: 132, date: 168, event: 201 } as const;
/** The axis down the slide, with the dates before it; otherwise it runs at the margin. */
const DOWN = { top: 126, bottom: 456, axis: 234, date: MARGIN, event: 258 } as const;
const SCALED_DOWN = { axis: MARGIN + DOT / 2, date: 102, event: 264 } as const;
const BETWEEN_ROWS = 2;
const BEFORE_EVENT = 18;
/** The height of a row's first line, in whose middle its point stands. */
const LINE = 25;

/** The places of the milestones, in order. */
export function timePlaces(way: TimeWay): TimePlace[] {
  const { count, scaled, strip } = way;
  if (isUpright(way)) {
    const step = (DOWN.bottom - DOWN.top) / count;
    const { axis, date, event } = scaled ? SCALED_DOWN : DOWN;
    return Array.from({ length: count }, (_, i) => {
      const row = { y: DOWN.top + i * step, height: step - BETWEEN_ROWS };
      return {
        date: { ...row, x: date, width: (scaled ? event : axis) - BEFORE_EVENT - date },
        event: { ...row, x: event, width: WIDTH - MARGIN - event },
        point: { x: axis, y: row.y + LINE / 2 },
      };
    });
  }
  const foot = strip ? ABOVE_STRIP : FOOT;
  const { axis, event } = scaled ? SCALED : ACROSS;
  const date = scaled ? { y: SCALED.date, height: 30 } : { y: ACROSS.top, height: 36 };
  const row = { x: MARGIN, y: event, width: INNER, height: foot - event };
  return across(row, count, ACROSS.gap).map((box) => ({
    date: { ...box, ...date },
    event: box,
    point: { x: box.x + DOT / 2, y: axis },
  }));
}

/** What a layout has of the axis: its line, and on a scaled one the leaders from its ends, which never move. */
export function axisParts(way: TimeWay, deck: DeckFacts): (ShapeItem | FreeformItem)[] {
  const places = timePlaces(way);
  const { first, last } = endsOf(way);
  const ends = [
    leader(way, first, nth(places, 0), 0, deck),
    leader(way, last, nth(places, way.count - 1), way.count - 1, deck),
  ];
  return [axisLine(way, deck), ...(way.scaled ? ends : [])];
}

/** The line of the axis. Across the slide it goes on to the edge. */
function axisLine(way: TimeWay, deck: DeckFacts): ShapeItem {
  const { first, last } = endsOf(way);
  const half = AXIS / 2;
  const box = isUpright(way)
    ? { x: first.x - half, y: first.y, width: AXIS, height: last.y - first.y }
    : { x: first.x, y: first.y - half, width: WIDTH - first.x, height: AXIS };
  return bar(deck.words.names.axis, box, deck.palette('lt1').hairline);
}

function endsOf(way: TimeWay) {
  const places = timePlaces(way).map(({ point }) => point);
  return { first: nth(places, 0), last: nth(places, places.length - 1) };
}

/** What a slide adds to the axis. */
export interface Axis {
  /** Which points are dates; the others are hollow. */
  readonly dated: readonly boolean[];
  /** The last milestone is stressed. */
  readonly lead: boolean;
  /** The shares of the way from the first point to the last at which points and marks stand, when they are scaled. */
  readonly shares?: readonly number[] | undefined;
  readonly marks: readonly number[];
}

/** The points of the milestones, with marks of the scale under them and leaders to the texts when they are scaled. */
export function axisItems(way: TimeWay, axis: Axis, deck: DeckFacts): (ShapeItem | FreeformItem)[] {
  const { names } = deck.words;
  const { strong, quiet } = deck.palette('lt1');
  const places = timePlaces(way);
  const { first, last } = endsOf(way);
  const upright = isUpright(way);
  const at = (share: number) => ({
    x: first.x + (last.x - first.x) * share,
    y: first.y + (last.y - first.y) * share,
  });
  const points = places.map(({ point }, i) => (axis.shares ? at(nth(axis.shares, i)) : point));
  const end = nth(points, points.length - 1);
  const rest = { x: end.x, y: end.y - AXIS / 2, width: WIDTH - end.x, height: AXIS };
  const marks = axis.marks.map((share, i): ShapeItem => {
    const { x, y } = at(share);
    const box = upright
      ? { x: x - MARK_LENGTH / 2, y: y - MARK / 2, width: MARK_LENGTH, height: MARK }
      : { x: x - MARK / 2, y: y - MARK_LENGTH / 2, width: MARK, height: MARK_LENGTH };
    return bar(`${names.tick} ${i + 1}`, box, { ...quiet, alpha: 0.6 });
  });
  const inner = axis.shares ? places.slice(1, -1) : [];
  const leaders = inner.map((place, i) => leader(way, nth(points, i + 1), place, i + 1, deck));
  const dots = points.map((point, i) => {
    const stressed = axis.lead && i === points.length - 1;
    const colour = axis.lead && !stressed ? quiet : strong;
    return dot(`${names.dot} ${i + 1}`, point, nth(axis.dated, i), colour);
  });
  return [...(axis.lead && !upright ? [bar(names.edge, rest, strong)] : []), ...marks, ...leaders, ...dots];
}

/**
 * The line from a point to the text of its milestone: straight where the text stands by it, else with two corners. Lines to one side
 * turn one after the other, so that none crosses another.
 */
function leader(
  way: TimeWay,
  from: TimePlace['point'],
  { date, point }: TimePlace,
  i: number,
  deck: DeckFacts,
): ShapeItem | FreeformItem {
  const upright = isUpright(way);
  // A leader with corners ends above the first character of its text, a straight one under its point.
  const end = Math.abs(from.x - point.x) < LEADER ? point.x : date.x + LEADER;
  const to = upright ? { x: date.x - 8, y: point.y } : { x: end, y: date.y };
  const start = upright ? { x: from.x + DOT / 2, y: from.y } : { x: from.x, y: from.y + DOT / 2 };
  const name = `${deck.words.names.leader} ${i + 1}`;
  const colour = { ...deck.palette('lt1').quiet, alpha: 0.5 };
  const [across, down] = [to.x - start.x, to.y - start.y];
  // A bar, because a line without width has no area to select.
  if (!upright && Math.abs(across) < LEADER)
    return bar(name, { x: start.x - LEADER / 2, y: start.y, width: LEADER, height: down }, colour);
  const onwards = (upright ? down : across) > 0;
  const share = (onwards ? way.count - i : i + 1) / (way.count + 1);
  const turns = upright
    ? [start.x + across * share].flatMap((x) => [
        { x, y: start.y },
        { x, y: to.y },
      ])
    : [start.y + down * share].flatMap((y) => [
        { x: start.x, y },
        { x: to.x, y },
      ]);
  return polyline(name, [start, ...turns, to], { colour, width: LEADER });
}

/** A point of the axis around its middle: filled, or a ring for a milestone without a date. */
const dot = (name: string, { x, y }: TimePlace['point'], filled: boolean, colour: Colour): ShapeItem => ({
  kind: 'shape',
  shape: 'ellipse',
  name,
  box: { x: x - DOT / 2, y: y - DOT / 2, width: DOT, height: DOT },
  fill: filled ? colour : { slot: 'lt1' },
  line: { colour, width: 2 },
  described: { decorative: true },
});
