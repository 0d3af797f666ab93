import type { Box, FreeformItem, Item, ShapeItem } from '../../../scene/item.ts';
import type { Entry, Setting, Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type Focus, readPlaces } from '../../frame/coverPicture.ts';
import { type EntrySpec, entryItem } from '../../frame/entrySpec.ts';
import { MARGIN, WIDTH } from '../../frame/grid.ts';
import { group, hairline, linkedBy, linkOf } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { nth } from '../../nth.ts';
import { PITCH } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import { valueText } from '../parts/value.ts';
import { numberedDisc } from './mapPins.ts';

/** The rows of an overview: their top, the most height of one, and the foot of the last, which slogans raise. */
const TOP = 114;
const HIGHEST = 84;
export const rowsFoot = (slogans: boolean): number => (slogans ? 420 : 452);
/** The map of the route, and the x at which the leaders turn to their rows and end before them. */
const MAP = { x: 66, y: 138, width: 186, height: 288 } as const;
const [TURN, LEADER_END] = [288, 312];
/** The diameter of a place on the route, and the size of its number, in points. */
const [DOT, DOT_NUMBER] = [24, 12];
/** Left edge of the rows beside a route, beside a map, and of rows across the page. */
const LEFT = { route: 324, map: 360, rows: MARGIN } as const;
export const rowsLeft = ({ beside }: Pick<RouteRows, 'beside'>): number => LEFT[beside ?? 'rows'];
const TEXTS = [18, 16, 14] as const;
const VALUES = [40, 36, 32, 28] as const;
/** Size of a unit as a multiple of its value's, so that none is below 14 points. */
const UNIT = 0.5;
const PART = { name: 0, value: 1, note: 2 } as const;

/** Left edge and width of name, value and note in a row: beside a route or a map, where names have numbers, and across the page. */
const CELLS = {
  route: [
    [LEFT.route, 156],
    [486, 210],
    [702, WIDTH - MARGIN - 702],
  ],
  map: [
    [LEFT.map, 156],
    [522, 186],
    [714, WIDTH - MARGIN - 714],
  ],
  rows: [
    [MARGIN, 246],
    [306, 246],
    [564, WIDTH - MARGIN - 564],
  ],
} as const;

/** Whether rows stand beside a route or a map, how many there are, and whether slogans stand below them. */
export interface RouteRows {
  readonly count: number;
  readonly beside?: 'route' | 'map' | undefined;
  readonly slogans: boolean;
}

/** The boxes of the rows, one under the other from the same top. */
function boxesOf(rows: RouteRows): Box[] {
  const { count, slogans } = rows;
  const height = Math.min(HIGHEST, (rowsFoot(slogans) - TOP) / count);
  const x = rowsLeft(rows);
  return Array.from({ length: count }, (_, i) => ({
    ...{ x, y: TOP + i * height, width: WIDTH - MARGIN - x, height },
  }));
}

/** The placeholders of each row: name, value and note, whose last lines stand on one baseline. */
export function routeRowSpecs(deck: DeckFacts, rows: RouteRows): EntrySpec[][] {
  const { names, samples } = deck.words;
  const { styles } = deck.palette('lt1');
  const columns = CELLS[rows.beside ?? 'rows'];
  return boxesOf(rows).map(({ y, height }, i) => {
    const cell = ([x, width]: readonly [number, number], lift: number): Box => ({
      ...{ x, y: y + 2, width, height: height - 4 - lift },
    });
    const spec = (idx: number, noun: string, box: Box, level: EntrySpec['levels'][number]): EntrySpec => ({
      ...{ idx: idx + i, name: `${noun} ${i + 1}`, box, valign: 'bottom', levels: [level] },
    });
    return [
      spec(INDEX.entry, names.name, cell(columns[0], 3.5), {
        ...{ prompt: samples.label, style: { ...styles.body, bold: true }, size: TEXTS[0] },
      }),
      spec(INDEX.beside, names.callout, cell(columns[1], 0), {
        ...{ prompt: samples.value, style: styles.value, size: VALUES[0] },
        pitch: VALUES[0] * PITCH.value,
      }),
      spec(INDEX.remark, names.note, cell(columns[2], 3.5), {
        ...{ prompt: samples.note, style: styles.quiet, size: TEXTS[0] },
      }),
    ];
  });
}

/** What a layout has of the rows: hairlines between them, and beside a route the ends of the leaders, on their middles. */
export function routeRowLines(deck: DeckFacts, rows: RouteRows): ShapeItem[] {
  const { names } = deck.words;
  const boxes = boxesOf(rows);
  const between = boxes
    .slice(1)
    .map(({ x, y, width }, i) =>
      hairline(`${names.line} ${i + 1}`, x, y, width, deck.palette('lt1').hairline),
    );
  const ends = boxes.map((box, i) =>
    hairline(`${names.route} ${i + 1}`, TURN, middleOf(box), LEADER_END - TURN, leaderOf(deck)),
  );
  return rows.beside === 'route' ? [...between, ...ends] : between;
}

/** The height at which a leader meets its row, and the colour of leaders. */
const middleOf = ({ y, height }: Box): number => y + height / 2 + 4;
const leaderOf = (deck: DeckFacts) => ({ ...deck.palette('lt1').quiet, alpha: 0.5 });

/**
 * Fills the rows; names, values and notes have one size each. Beside a route or a map, names have the `numbers` of their
 * places before them. Reports a text that does not fit at the smallest size.
 */
export function placeRows(
  page: PageFacts,
  entries: readonly Entry[],
  numbers: readonly string[],
  rows: RouteRows,
): Item[] {
  const specs = routeRowSpecs(page.deck, rows);
  const set = (what: keyof typeof PART, sizes: readonly number[]) =>
    setText(
      page,
      entries.map(({ heading, paragraphs }, i) => {
        const { box, levels } = nth(nth(specs, i), PART[what]);
        const { style } = nth(levels, 0);
        const text =
          what === 'value'
            ? valueText(heading, style, { unit: UNIT })
            : what === 'name' && rows.beside
              ? paragraphs.slice(0, 1).map((name) => pinned(name, nth(numbers, i)))
              : paragraphs.slice(what === 'name' ? 0 : 1).slice(0, 1);
        return {
          what,
          text,
          style,
          width: box.width,
          height: box.height,
          maxLines: what === 'value' ? 1 : 2,
        };
      }),
      sizes,
    );
  const texts = [set('name', TEXTS), set('value', VALUES), set('note', TEXTS)];
  return entries.flatMap(({ heading, paragraphs: [name = [], note = []] }, i) =>
    [name, heading, note].flatMap((words, part) =>
      entryItem(nth(nth(specs, i), part), words, [{ level: 0, text: nth(texts, part).at(i) }], page.deck).map(
        (item) => (part === PART.name ? linkedBy(name, item, page.deck) : item),
      ),
    ),
  );
}

/** The name behind the number of its pin. */
const pinned = (name: Text, number: string): Text => [
  ...name.slice(0, 1).map((run) => ({ ...run, text: `${number}\u2002${run.text}` })),
  ...name.slice(1),
];

/** An entry and its place on the map, as shares of its width and height. */
export interface Stop {
  readonly entry: Entry;
  /** As the agenda has it: that of the chapter to which its name leads, or its place in the list. */
  readonly number: string;
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
    ...{
      entry,
      number: numberOf(entry, i, page),
      at: places[i] ?? { x: 0.5, y: (i + 0.5) / entries.length },
    },
  }));
  return stops.sort((one, other) => one.at.y - other.at.y);
}

function numberOf({ paragraphs: [name = []] }: Entry, i: number, { deck }: PageFacts): string {
  const link = linkOf(name);
  const chapter = deck.chapters.find(({ id }) => link === `#${id}`);
  return String(chapter?.number ?? i + 1).padStart(2, '0');
}

/** The route: one line through all places, a dot at each, and a leader from each to its row. */
export function routeItems(page: PageFacts, stops: readonly Stop[], rows: RouteRows): Item[] {
  const { names } = page.deck.words;
  const { strong } = page.deck.palette('lt1');
  const points = apart(
    stops.map(({ at }) => ({ x: MAP.x + at.x * MAP.width, y: MAP.y + at.y * MAP.height })),
  );
  const middles = boxesOf(rows).map(middleOf);
  const leaders = points.map((point, i) => {
    const line = { colour: leaderOf(page.deck), width: 0.75 };
    return path(`${names.line} ${i + 1}`, [point, { x: TURN, y: nth(middles, i) }], line);
  });
  const dots = stops.map(({ entry, number }, i) => {
    const { x, y } = nth(points, i);
    const box = { x: x - DOT / 2, y: y - DOT / 2, width: DOT, height: DOT };
    return numberedDisc(entry, number, box, [DOT_NUMBER], page);
  });
  const route = path(names.axis, points, { colour: strong, width: 3 });
  return [group(page.deck, names.route, [], [...leaders, route, ...dots])];
}

/** Points from north to south, moved down so far that the dot of none lies on that of another; from the foot of the map, moved up. */
function apart(points: readonly Point[]): Point[] {
  const moved: Point[] = [];
  for (const point of points)
    moved.push({ ...point, y: Math.max(point.y, ...moved.map((one) => one.y + awayFrom(one, point))) });
  const below = Math.max(0, ...moved.map(({ y }) => y - MAP.y - MAP.height));
  return moved.map((point) => ({ ...point, y: point.y - below }));
}

/** The least height from one point to another at which their numbers do not touch; minus infinity where none is needed. */
const awayFrom = (one: Point, other: Point): number =>
  Math.abs(one.x - other.x) >= DOT + 2 ? Number.NEGATIVE_INFINITY : DOT + 2;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line through points, drawn in the box that they span; 1 point wide and high at least. */
function path(
  name: string,
  points: readonly { readonly x: number; readonly y: number }[],
  line: NonNullable<FreeformItem['line']>,
): FreeformItem {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(1, Math.max(...xs) - x), Math.max(1, Math.max(...ys) - y)];
  const round = (value: number) => Math.round(value * 100) / 100;
  const steps = points.map((one, i) => `${i === 0 ? 'M' : 'L'}${round(one.x - x)} ${round(one.y - y)}`);
  return {
    ...{ kind: 'freeform', name, box: { x, y, width, height }, path: steps.join(' ') },
    ...{ view: { width, height }, line, described: { decorative: true } },
  };
}
