import type { Item, ShapeItem, TextItem } from '../../../scene/item.ts';
import type { Entry, Setting, Slide } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { type Focus, readPlaces } from '../../frame/coverPicture.ts';
import { MARGIN } from '../../frame/grid.ts';
import { group, textItem } from '../../frame/itemMakers.ts';
import { nth } from '../../nth.ts';
import { setOne } from '../../typesetting/setText.ts';
import { type Point, polyline } from '../scales/outlines.ts';
import { leaderOf, middlesOf, type RouteRows, TURN } from './routeRows.ts';
import { vignettes } from './vignettes.ts';

/** The map of the route, and with pictures beside it; the diameter of a place, and the width of the line, in points. */
const MAP = { x: 84, y: 138, width: 168, height: 288 } as const;
const PICTURED = { ...MAP, x: 132, width: 138 } as const;
const [DOT, LINE] = [14, 3];
/** A place that is at most so far above or below its row, in points, stands at its height. */
const NEAR = 4;
/** The arrow to the north: its foot and its head, and the size of its letter. */
const NORTH = { x: MARGIN + 6, foot: 168, head: 120, size: 16 } as const;

/** An entry and its place on the map, as shares of its width and height. */
export interface Stop {
  readonly entry: Entry;
  readonly at: Focus;
}

/**
 * The entries from north to south with their places, which the setting `at` lists (`62% 8%, auto`). An entry with `auto`
 * stands in the middle at the height of its turn. Returns undefined when no entry has a place of its own.
 */
export function stopsOf(
  entries: readonly Entry[],
  at: Setting | undefined,
  page: PageFacts,
): Stop[] | undefined {
  const places = readPlaces(at, page);
  if (places.every((place) => place === undefined)) return undefined;
  const stops = entries.map((entry, i) => ({
    entry,
    at: places[i] ?? { x: 0.5, y: (i + 0.5) / entries.length },
  }));
  return stops.sort((one, other) => one.at.y - other.at.y);
}

/** The route: one line through all places, a ring at each, a leader from each to its row, pictures beside it, and the north. */
export function routeItems(page: PageFacts, slide: Slide, stops: readonly Stop[], rows: RouteRows): Item[] {
  const { names } = page.deck.words;
  const { strong } = page.deck.palette('lt1');
  const map = slide.pictures.length > 0 ? PICTURED : MAP;
  const middles = middlesOf(rows);
  const points = apart(
    stops.map(({ at }) => ({ x: map.x + at.x * map.width, y: map.y + at.y * map.height })),
  ).map((point, i) => level(point, nth(middles, i)));
  const turns = points.map((_, i) => ({ x: TURN, y: nth(middles, i) }));
  const leaders = points.map((point, i) =>
    polyline(`${names.line} ${i + 1}`, [point, nth(turns, i)], { colour: leaderOf(page.deck), width: 0.75 }),
  );
  const dots = points.map(
    ({ x, y }, i): ShapeItem => ({
      ...{ kind: 'shape', shape: 'ellipse', name: `${names.dot} ${i + 1}` },
      box: { x: x - DOT / 2, y: y - DOT / 2, width: DOT, height: DOT },
      ...{ fill: { slot: 'lt1' }, line: { colour: strong, width: LINE }, described: { decorative: true } },
    }),
  );
  const route = polyline(names.axis, points, { colour: strong, width: LINE });
  const lines = [
    ...points.slice(1).map((point, i) => [nth(points, i), point] as const),
    ...points.map((point, i) => [point, nth(turns, i)] as const),
  ];
  return [
    ...vignettes(
      slide,
      stops.map(({ entry }) => entry),
      points,
      lines,
      page,
    ),
    group(page.deck, names.route, [], [...leaders, route, ...dots]),
    ...north(page),
  ];
}

/** A point at the height of its row when it is near to that, so that its leader has no slight bend. */
const level = (point: Point, middle: number): Point =>
  Math.abs(point.y - middle) <= NEAR ? { ...point, y: middle } : point;

/** Points from north to south, moved down so far that the dot of none lies on that of another; from the foot of the map, moved up. */
function apart(points: readonly Point[]): Point[] {
  const moved: Point[] = [];
  for (const point of points)
    moved.push({ ...point, y: Math.max(point.y, ...moved.map((one) => one.y + awayFrom(one, point))) });
  const below = Math.max(0, ...moved.map(({ y }) => y - MAP.y - MAP.height));
  return moved.map((point) => ({ ...point, y: point.y - below }));
}

/** The least height from one point to another at which their dots do not touch; minus infinity where none is needed. */
const awayFrom = (one: Point, other: Point): number =>
  Math.abs(one.x - other.x) >= DOT + LINE + 2 ? Number.NEGATIVE_INFINITY : DOT + LINE + 2;

/** An arrow to the north with its letter, at the top left of the route. */
function north(page: PageFacts): Item[] {
  const { words } = page.deck;
  const { quiet, styles } = page.deck.palette('lt1');
  const arrow = polyline(
    words.names.arrow,
    [
      { x: NORTH.x, y: NORTH.foot },
      { x: NORTH.x, y: NORTH.head },
    ],
    { colour: quiet, width: 1.5, head: true },
  );
  const box = { x: NORTH.x + 9, y: NORTH.head - 4, width: 24, height: 24 };
  const text = [[{ text: words.north, origin: page.origin }]];
  const { width, height } = box;
  const set = setOne(page, { what: 'label', text, style: styles.quiet, width, height, maxLines: 1 }, [
    NORTH.size,
  ]);
  const letter: TextItem = textItem(words.names.label, box, set);
  return [group(page.deck, words.names.north, [], [arrow, letter])];
}
