import type { Box, PictureItem } from '../../../scene/item.ts';
import type { Entry, Slide } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { coverPicture, readFocus } from '../../frame/coverPicture.ts';
import { MARGIN, PANELS } from '../../frame/grid.ts';
import { linkOf } from '../../frame/itemMakers.ts';
import { nth } from '../../nth.ts';
import { onCircle, type Point } from '../scales/outlines.ts';
import { TURN } from './routeRows.ts';

/** The radius of a round picture, its distances from its place on the route, the best first, and the least from any line, in points. */
const [RADIUS, CLEAR] = [50, 12];
const AWAY = [15, 30, 48, 66];
/** Where a picture may stand around its place, in degrees from the top, the best first. */
const ANGLES = [270, 255, 285, 240, 300, 90, 225, 315, 75, 105, 210, 330];
/** The part of the page for pictures, and the place of the arrow to the north in it. */
const AREA: Box = { x: MARGIN, y: PANELS.y, width: TURN - MARGIN, height: PANELS.height };
const NORTH: Box = { x: MARGIN, y: PANELS.y, width: 42, height: 54 };

type Segment = readonly [Point, Point];

/**
 * Round pictures beside the `points` of entries on a route, which `vignettes` names by the ids that they link to (`mohe, zunyi`), in
 * the order of the pictures. Each stands where it is clear of the lines, of the others and of the arrow, or nearest to that. Reports
 * an id that no entry has, and a number of pictures that is not that of the ids.
 */
export function vignettes(
  slide: Slide,
  entries: readonly Entry[],
  points: readonly Point[],
  lines: readonly Segment[],
  page: PageFacts,
): PictureItem[] {
  const { pictures, settings } = slide;
  const ids = idsOf(slide);
  const focuses = readFocus(settings.focus, page);
  if (pictures.length !== ids.length) reportCount(slide, ids.length, page);
  const taken: Point[] = [];
  const placed = pictures.flatMap((picture, i) => {
    const stop = entries.findIndex(({ paragraphs }) => linkOf(paragraphs[0] ?? []) === `#${ids[i]}`);
    const point = points[stop];
    if (!point) {
      if (ids[i] !== undefined) reportUnknown(ids[i], slide, page);
      return [];
    }
    taken.push(clearest(point, lines, taken));
    return [{ picture, i }];
  });
  const centres = evenly(taken, lines);
  return placed.flatMap(({ picture, i }, number) => {
    const centre = nth(centres, number);
    const box = { x: centre.x - RADIUS, y: centre.y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS };
    const name = `${page.deck.words.names.picture} ${i + 1}`;
    return coverPicture(name, picture, box, page, { focus: focuses[i], outline: 'ellipse' });
  });
}

/** Three pictures, one below the other, with the second in the middle between the others, where that is clear of the lines. */
function evenly(centres: readonly Point[], lines: readonly Segment[]): readonly Point[] {
  const [first, second, third] = centres;
  if (!first || !second || !third || centres.length > 3) return centres;
  if (!(first.y + RADIUS < second.y && second.y + RADIUS < third.y)) return centres;
  const middle = { ...second, y: (first.y + third.y) / 2 };
  const room = roomOf(middle, lines, [first, third]);
  return room >= Math.min(CLEAR, roomOf(second, lines, [first, third])) ? [first, middle, third] : centres;
}

const idsOf = ({ settings: { vignettes: written } }: Slide): string[] =>
  written?.value.split(/[,，\s]+/u).filter((id) => id !== '') ?? [];

function reportCount({ layout, pictures }: Slide, least: number, page: PageFacts): void {
  const facts = {
    layout: layout.name,
    what: 'pictures',
    where: 'slide',
    has: pictures.length,
    least,
    most: least,
  };
  const advice = 'each unit that `vignettes` names needs a picture: give it an `image`, or leave it out.';
  page.report.add('layout-takes', { ...facts, holds: '', advice }, { origin: layout.origin, slide: page });
}

function reportUnknown(written: string, { settings, layout }: Slide, page: PageFacts): void {
  const known = page.deck.chapters.map(({ id }) => id);
  const facts = { setting: 'vignettes', written, known };
  page.report.add('layout-choice', facts, {
    origin: settings.vignettes?.origin ?? layout.origin,
    slide: page,
  });
}

/** The first centre around a point that is clear of everything, or the one with the most room. */
function clearest(point: Point, lines: readonly Segment[], taken: readonly Point[]): Point {
  const centres = AWAY.flatMap((away) => ANGLES.map((angle) => onCircle(point, RADIUS + away, angle))).filter(
    isInside,
  );
  const rooms = centres.map((centre) => roomOf(centre, lines, taken));
  const best = rooms.findIndex((room) => room >= CLEAR);
  return centres[best >= 0 ? best : rooms.indexOf(Math.max(...rooms))] ?? point;
}

const isInside = ({ x, y }: Point): boolean =>
  x - RADIUS >= AREA.x &&
  x + RADIUS <= AREA.x + AREA.width &&
  y - RADIUS >= AREA.y &&
  y + RADIUS <= AREA.y + AREA.height;

/** The least distance from the edge of a picture to a line, another picture or the arrow to the north. */
function roomOf(centre: Point, lines: readonly Segment[], taken: readonly Point[]): number {
  const corner = { x: NORTH.x + NORTH.width, y: NORTH.y + NORTH.height };
  const toNorth =
    centre.x < corner.x
      ? centre.y - corner.y
      : centre.y < corner.y
        ? centre.x - corner.x
        : Math.hypot(centre.x - corner.x, centre.y - corner.y);
  return (
    Math.min(
      toNorth,
      ...taken.map(({ x, y }) => Math.hypot(x - centre.x, y - centre.y) - RADIUS),
      ...lines.map((line) => distance(centre, line)),
    ) - RADIUS
  );
}

/** The distance of a point from a line between two points. */
function distance({ x, y }: Point, [from, to]: Segment): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}
