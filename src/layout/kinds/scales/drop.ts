import type { Colour } from '../../../scene/colour.ts';
import type { Box, Item, Line, ShapeItem } from '../../../scene/item.ts';
import type { Text } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { textItems } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { nth } from '../../nth.ts';
import { setOne, setText } from '../../typesetting/setText.ts';
import { along, outline, type Point, polyline } from './outlines.ts';
import type { Scale } from './readScale.ts';

/** The height of a name, and that of the names above the upper level with the pipe, and below the lower one, in points. */
const [NAME, ABOVE, BELOW] = [30, 42, 30];
/** A curve that falls from the left: its first point, and cubic Bézier curves of three points each, as shares of the place. */
type Fall = readonly (readonly [across: number, down: number])[];
const SLOPE: Fall = [
  [0.19, 0],
  ...([
    [0.26, 0],
    [0.26, 0.15],
    [0.32, 0.24],
  ] as const),
  ...([
    [0.38, 0.32],
    [0.42, 0.38],
    [0.46, 0.52],
  ] as const),
  ...([
    [0.5, 0.66],
    [0.52, 0.95],
    [0.7, 1],
  ] as const),
];
/** The pipe along the slope, which turns level to the wall of the house. */
const RUN: Fall = [...SLOPE.slice(0, -3), [0.5, 0.66], [0.54, 0.98], [0.705, 0.98]];
const BEHIND: Fall = [
  [0.058, 0.32],
  ...([
    [0.18, 0.22],
    [0.24, 0.4],
    [0.34, 0.36],
  ] as const),
  ...([
    [0.46, 0.32],
    [0.54, 0.38],
    [0.62, 0.56],
  ] as const),
  ...([
    [0.7, 0.74],
    [0.8, 0.96],
    [0.98, 1],
  ] as const),
];
/** The far sides, from the ground up to where the curves begin; the second is the lower part of the first. */
const FAR = {
  slope: [
    [0, 1],
    [0.03, 0.72],
    [0.05, 0.12],
    [0.13, 0],
  ],
  behind: [
    [0, 1],
    [0.018, 0.832],
    [0.032, 0.549],
    [0.058, 0.32],
  ],
} as const;
const SHADES = { slope: 0.24, behind: 0.1, field: 0.16 } as const;
/** The edges of fields on the hill: how far down they begin and end, as shares of the height, and the shares of the width between which the hill is there. */
const FIELDS = [
  { from: 0.36, to: 0.46, left: 0.054, right: 0.39 },
  { from: 0.54, to: 0.66, left: 0.033, right: 0.46 },
  { from: 0.72, to: 0.86, left: 0.022, right: 0.525 },
] as const;
/** Trees on the hill: where they stand, as shares of the place, and their width and height in points. */
const TREES = [
  { across: 0.14, down: 0.3, width: 16, height: 26 },
  { across: 0.23, down: 0.32, width: 20, height: 34 },
  { across: 0.14, down: 0.62, width: 16, height: 26 },
  { across: 0.28, down: 0.62, width: 20, height: 34 },
] as const;
/** The pipe: its width, its distance from the slope to the right and up, and half the length and the width of its flanges, in points. */
const PIPE = { width: 5, away: 7, flange: 6, thick: 3 } as const;
/** The house at the end of the pipe: the share of the width where it begins, its width, the height of its walls and of its roof, and its door, in points. */
const HOUSE = {
  from: 0.735,
  width: 36,
  walls: 24,
  roof: 17,
  eaves: 4,
  door: { width: 9, height: 15 },
} as const;
/** The name of the upper level begins at the left, that of the lower one ends at the right. */
const UPPER = { pitch: 1.25, align: 'left' } as const;
const LOWER = { pitch: 1.25, align: 'right' } as const;
/** The distance of the dimension line from the right edge and the length of its end strokes, in points. */
const DIMENSION = { right: 7, stroke: 14 } as const;
/** The words before the dimension line: how far down its line is and its most width, as shares of the place, its height and its distance from the line, in points. */
const LENGTH = { down: 0.16, across: 0.36, height: 48, away: 10 } as const;
const [LENGTH_SIZE, ...SMALLER] = [20, 18, 16, 14] as const;

/** A hill side with a pipe along it to a house at its foot, and a dimension line with its name, or the figure; the names of the levels stand above and below. */
export function drop(
  { names }: Extract<Scale, { as: 'drop' }>,
  figure: Text,
  { x, y, width, height }: Box,
  palette: Palette,
  page: PageFacts,
): Item[] {
  const nouns = page.deck.words.names;
  const [upper, lower, between = figure] = names;
  const levels = [upper, lower].filter((name) => name !== undefined);
  const box = { x, y: y + ABOVE, width, height: height - ABOVE - BELOW };
  const { strong, quiet } = palette;
  const hill = (number: number, far: Fall, fall: Fall, alpha: number): Item => {
    const path = `M${fallen(far, box)} L${fallen(fall, box)} L0 ${box.height}Z`;
    return outline(`${nouns.scale} ${number}`, box, path, { fill: { ...strong, alpha } });
  };
  const foot = box.y + box.height;
  const ground: ShapeItem = {
    ...{ kind: 'shape', shape: 'line', name: `${nouns.scale} 3`, box: { x, y: foot, width, height: 0 } },
    ...{ line: { colour: quiet, width: 1.5 }, described: { decorative: true } },
  };
  // The figure is below the hill, on whose box it would be taken to lie.
  return [
    ...lengthOf(between, box, palette, page),
    hill(1, FAR.behind, BEHIND, SHADES.behind),
    hill(2, FAR.slope, SLOPE, SHADES.slope),
    fields(`${nouns.scale} 4`, box, strong),
    trees(`${nouns.scale} 5`, box, strong),
    ...pipe(nouns.scale, box, strong),
    house(`${nouns.mark} 5`, { x: x + HOUSE.from * width, y: foot }, strong),
    ground,
    ...dimension(box, palette, nouns.mark),
    ...levelNames(levels, { x, y, width, height }, palette, page),
  ];
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** The points of a fall in a place of this size, moved right and down, in points; after the first one they are curves. */
function fallen(fall: Fall, { width, height }: Pick<Box, 'width' | 'height'>, right = 0, down = 0): string {
  const points = fall.map(
    ([across, below]) => `${hundredths(across * width + right)} ${hundredths(below * height + down)}`,
  );
  const curves = points
    .slice(1)
    .flatMap((_, i, all) => (i % 3 === 0 ? [`C${all.slice(i, i + 3).join(' ')}`] : []));
  return [nth(points, 0), ...curves].join(' ');
}

/** The edges of the fields on the hill, which bend down to its side. */
function fields(name: string, box: Box, colour: Colour): Item {
  const path = FIELDS.map(({ from, to, left, right }) => {
    const [start, end] = [from * box.height, to * box.height].map(hundredths);
    const x = (share: number) => hundredths((left + share * (right - left)) * box.width);
    return `M${x(0)} ${start}C${x(1 / 3)} ${start} ${x(2 / 3)} ${end} ${x(1)} ${end}`;
  }).join('');
  return outline(name, box, path, { line: { colour: { ...colour, alpha: SHADES.field * 2 }, width: 1.5 } });
}

/** Conifers on the hill. */
function trees(name: string, box: Box, colour: Colour): Item {
  const path = TREES.map(({ across, down, width, height }) => {
    const [x, y] = [across * box.width, down * box.height];
    const corners = [
      [0, 0],
      [0.36, 0.48],
      [0.2, 0.48],
      [0.5, 0.88],
      [0.08, 0.88],
      [0.08, 1],
    ].flatMap(([right = 0, low = 0]) => [{ x: x + right * width, y: y + (low - 1) * height }]);
    const mirrored = corners.map((one) => ({ ...one, x: 2 * x - one.x })).toReversed();
    return `${along([...corners, ...mirrored])}Z`;
  }).join('');
  return outline(name, box, path, { fill: { ...colour, alpha: SHADES.slope * 2 } });
}

/** The pipe along the slope and on to the house, with flanges where its curves meet. */
function pipe(noun: string, box: Box, colour: Colour): Item[] {
  const place = { ...box, y: box.y - PIPE.away, height: box.height + PIPE.away };
  const path = `M${hundredths(0.09 * box.width)} 0 L${fallen(RUN, box, PIPE.away)}`;
  const at = (i: number): Point => {
    const [across, down] = nth(RUN, i);
    return { x: box.x + across * box.width + PIPE.away, y: place.y + down * box.height };
  };
  const joints = [3, 6].map((i) => flange(at(i), at(i - 1)));
  return [
    outline(`${noun} 6`, place, path, { line: { colour, width: PIPE.width } }),
    ...joints.map((ends, i) => polyline(`${noun} ${i + 7}`, ends, { colour, width: PIPE.thick })),
  ];
}

/** The ends of a stroke across a pipe at its joint, where it comes from `from`. */
function flange(at: Point, from: Point): Point[] {
  const [wide, high] = [at.x - from.x, at.y - from.y];
  const share = PIPE.flange / Math.hypot(wide, high);
  return [-share, share].map((part) => ({ x: at.x - high * part, y: at.y + wide * part }));
}

/** A house whose left wall begins at `at`, on the ground; its door is open. */
function house(name: string, at: Point, colour: Colour): Item {
  const { width, walls, roof, eaves, door } = HOUSE;
  const high = walls + roof;
  const box = { x: at.x - eaves, y: at.y - high, width: width + 2 * eaves, height: high };
  const [left, right, middle] = [eaves, eaves + width, eaves + width / 2];
  const [from, to] = [middle - door.width / 2, middle + door.width / 2];
  const corners = [
    { x: left, y: high },
    { x: left, y: roof },
    { x: 0, y: roof },
    { x: middle, y: 0 },
    { x: box.width, y: roof },
    { x: right, y: roof },
    { x: right, y: high },
    { x: to, y: high },
    { x: to, y: high - door.height },
    { x: from, y: high - door.height },
    { x: from, y: high },
  ];
  return outline(name, box, `${along(corners)}Z`, { fill: colour });
}

/** The dimension line from the upper level to the ground, with end strokes. */
function dimension(box: Box, { accent: colour, quiet }: Palette, noun: string): Item[] {
  const [top, foot] = [box.y, box.y + box.height];
  const across = box.x + box.width - DIMENSION.right;
  const line = (number: number, from: Point, to: Point, more: Pick<Line, 'colour' | 'width' | 'dashed'>) =>
    polyline(`${noun} ${number}`, [from, to], more);
  const stroke = (number: number, y: number) =>
    line(
      number,
      { x: across - DIMENSION.stroke / 2, y },
      { x: across + DIMENSION.stroke / 2, y },
      { colour, width: 2.25 },
    );
  const level = { colour: quiet, width: 1, dashed: true } as const;
  const end = across - DIMENSION.stroke / 2 - 3;
  return [
    line(1, { x: box.x + 0.24 * box.width, y: top }, { x: end, y: top }, level),
    line(2, { x: across, y: top }, { x: across, y: foot }, { colour, width: 2.25 }),
    stroke(3, top),
    stroke(4, foot),
  ];
}

/** What the length is, before the dimension line. */
function lengthOf(words: Text, box: Box, { styles, strong }: Palette, page: PageFacts): Item[] {
  const width = LENGTH.across * box.width;
  const right = box.x + box.width - DIMENSION.right - LENGTH.away;
  const place = { x: right - width, y: box.y + LENGTH.down * box.height, width, height: LENGTH.height };
  const text = words.map(({ strong: _strong, ...run }) => run);
  const style = { ...styles.body, ...LOWER, bold: true, colour: strong };
  const set = setOne(
    page,
    { what: 'value', text: [text], style, width, height: LENGTH.height, maxLines: 2 },
    [LENGTH_SIZE, ...SMALLER],
  );
  return textItems(`${page.deck.words.names.label} 3`, place, set, 'middle');
}

/** The names of the levels: the upper one above its line, the lower one below its own. */
function levelNames(
  names: readonly Text[],
  { x, y, width, height }: Box,
  { styles }: Palette,
  page: PageFacts,
): Item[] {
  const set = setText(
    page,
    names.map((name, i) => ({
      ...{ what: 'name', text: [name], style: { ...styles.body, ...(i === 0 ? UPPER : LOWER) }, width },
      ...{ height: NAME, maxLines: 1 },
    })),
    [18, 16, 14],
  );
  return names.flatMap((_, i) =>
    textItems(
      `${page.deck.words.names.label} ${i + 1}`,
      { x, y: i === 0 ? y : y + height - NAME + 4, width, height: NAME - 4 },
      set.at(i),
      i === 0 ? 'bottom' : 'top',
    ),
  );
}
