import type { Colour } from '../../../scene/colour.ts';
import type { Box, Item, Line, ShapeItem } from '../../../scene/item.ts';
import type { Entry, Text } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { textItems } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { nth } from '../../nth.ts';
import { setText } from '../../typesetting/setText.ts';
import { valueText } from '../parts/value.ts';
import { along, outline, type Point, polyline } from './outlines.ts';
import type { Scale } from './readScale.ts';

/** The height of a name, and that of the names above the upper level with the pipe, and below the lower one, in points. */
const [NAME, ABOVE, BELOW] = [30, 42, 30];
/** The corners of the hill side from the upper level down and of the hill behind it, as shares of the place; their opacities. */
const SLOPE = [
  [0, 0],
  [0.17, 0],
  [0.29, 0.22],
  [0.38, 0.3],
  [0.47, 0.58],
  [0.57, 0.7],
  [0.68, 1],
] as const;
const BEHIND = [
  [0, 0.3],
  [0.3, 0.42],
  [0.52, 0.34],
  [0.74, 0.66],
  [0.82, 0.7],
  [0.96, 1],
] as const;
const SHADES = { slope: 0.2, behind: 0.1 } as const;
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
/** The distance of the dimension line from the right edge, the length of its end strokes, and its space to the figure, in points. */
const DIMENSION = { right: 7, stroke: 14, beside: 9 } as const;

/** A hill side with a pipe along it to a house at its foot, and a dimension line with the figure; the names of the levels stand above and below. */
export function drop(
  { names }: Extract<Scale, { as: 'drop' }>,
  { heading }: Entry,
  { x, y, width, height }: Box,
  palette: Palette,
  page: PageFacts,
): Item[] {
  const nouns = page.deck.words.names;
  const box = { x, y: y + ABOVE, width, height: height - ABOVE - BELOW };
  const { strong, quiet } = palette;
  const hill = (number: number, corners: typeof SLOPE | typeof BEHIND, alpha: number): Item => {
    const points = corners.map(([across, down]) => ({ x: across * width, y: down * box.height }));
    const path = `${along([{ x: 0, y: box.height }, ...points])}Z`;
    return outline(`${nouns.scale} ${number}`, box, path, { fill: { ...strong, alpha } });
  };
  const foot = box.y + box.height;
  const ground: ShapeItem = {
    ...{ kind: 'shape', shape: 'line', name: `${nouns.scale} 3`, box: { x, y: foot, width, height: 0 } },
    ...{ line: { colour: quiet, width: 1.5 }, described: { decorative: true } },
  };
  const corners = SLOPE.slice(1, -1).map(([across, down]) => ({
    x: x + across * width + PIPE.away,
    y: box.y + down * box.height - PIPE.away,
  }));
  const start = { x: x + 0.04 * width, y: box.y - PIPE.away };
  const pipe = [start, ...corners, { x: x + HOUSE.from * width, y: foot - HOUSE.walls / 2 }];
  const flanges = pipe.slice(2, -1).map((at, i) => flange(at, nth(pipe, i + 1)));
  return [
    hill(1, BEHIND, SHADES.behind),
    hill(2, SLOPE, SHADES.slope),
    polyline(`${nouns.scale} 4`, pipe, { colour: strong, width: PIPE.width }),
    ...flanges.map((ends, i) =>
      polyline(`${nouns.scale} ${i + 5}`, ends, { colour: strong, width: PIPE.thick }),
    ),
    house(`${nouns.mark} 5`, { x: x + HOUSE.from * width, y: foot }, strong),
    ground,
    ...dimension(heading, box, palette, page),
    ...levelNames(names, { x, y, width, height }, palette, page),
  ];
}

/** The ends of a stroke across a pipe at its corner, where it comes from `from`. */
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

/** The dimension line from the upper level to the ground, with end strokes, and the figure beside its upper half. */
function dimension(heading: Text, box: Box, palette: Palette, page: PageFacts): Item[] {
  const nouns = page.deck.words.names;
  const { accent: colour, quiet } = palette;
  const [top, foot] = [box.y, box.y + box.height];
  const across = box.x + box.width - DIMENSION.right;
  const line = (number: number, from: Point, to: Point, more: Pick<Line, 'colour' | 'width' | 'dashed'>) =>
    polyline(`${nouns.mark} ${number}`, [from, to], more);
  const stroke = (number: number, y: number) =>
    line(
      number,
      { x: across - DIMENSION.stroke / 2, y },
      { x: across + DIMENSION.stroke / 2, y },
      { colour, width: 2.25 },
    );
  const level = { colour: quiet, width: 1, dashed: true } as const;
  const end = across - DIMENSION.stroke / 2 - 3;
  const style = { ...palette.styles.body, bold: true, align: 'right', pitch: 1.25 } as const;
  const figure = valueText(heading, style, { unit: 1, han: 1 });
  const right = across - DIMENSION.beside;
  const place = { x: box.x + 0.33 * box.width, y: top + 9 };
  const words = { what: 'dimension', text: figure, style, maxLines: 1 };
  const room = { width: right - place.x, height: NAME };
  const set = setText(page, [{ ...words, ...room }], [18, 16, 14]);
  return [
    line(1, { x: box.x + 0.2 * box.width, y: top }, { x: end, y: top }, level),
    line(2, { x: across, y: top }, { x: across, y: foot }, { colour, width: 2.25 }),
    stroke(3, top),
    stroke(4, foot),
    ...textItems(nouns.value, { ...place, ...room }, set.at(0), 'middle'),
  ];
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
