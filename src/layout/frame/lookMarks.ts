import type { Slot } from '../../brand/theme.ts';
import type { Colour } from '../../scene/colour.ts';
import type { FreeformItem, ShapeItem } from '../../scene/item.ts';
import type { DeckFacts } from '../deckFacts.ts';
import { HEIGHT, MARGIN, WIDTH } from './grid.ts';
import { bar } from './itemMakers.ts';
import type { Palette } from './palette.ts';

/** The mark at the head of every content slide, by the brand's look; it may go on in the corner of the page, unless a picture lies there (`covered`). */
export function headMark(
  { brand: { look }, words }: DeckFacts,
  { ground, rule }: Palette,
  covered: boolean,
): (ShapeItem | FreeformItem)[] {
  const { tab } = words.names;
  const described = { decorative: true } as const;
  const top = { right: WIDTH, y: 0, upper: true };
  switch (look.mark) {
    case 'tab':
      return [bar(tab, { x: MARGIN, y: 0, width: 60, height: 6 }, rule)];
    case 'rules':
      return [
        bar(tab, { x: 0, y: 0, width: WIDTH, height: 9 }, ground === 'accent1' ? rule : { slot: 'accent1' }),
        bar(`${tab} 2`, { x: 0, y: 12, width: WIDTH, height: 1.5 }, rule),
      ];
    case 'pill': {
      const box = { x: 27, y: 28, width: 6, height: 60 };
      const pill = { kind: 'shape', shape: 'roundRect', name: tab, box, radius: 3, fill: rule } as const;
      const fill: Colour = { slot: ground === 'accent1' ? 'lt1' : 'accent2', alpha: 0.24 };
      return [{ ...pill, described }, ...(covered ? [] : [corner(`${tab} 2`, 108, top, { fill })])];
    }
    case 'fade': {
      const stops = [1, 0].map((alpha, at) => ({ at, colour: { ...rule, alpha } }));
      const box = { x: 0, y: 0, width: WIDTH, height: 4 };
      const fill = { towards: 'right', stops } as const;
      return [
        { kind: 'shape', shape: 'rect', name: tab, box, fill, described },
        ...(covered ? [] : [78, 102, 126]).map((radius, i) => {
          const line = { colour: { ...rule, alpha: 0.5 - i * 0.16 }, width: 1 };
          return corner(`${tab} ${i + 2}`, radius, top, { line });
        }),
      ];
    }
  }
}

/** Where an ornament stands: its right edge, its foot or (of an `upper` one) its top, and its size. */
interface Corner {
  readonly right: number;
  readonly y: number;
  readonly upper?: boolean;
  readonly scale?: number;
}

/**
 * What the brand's look draws under the texts in the lower right corner of a ground: of covers, dividers and closings, whose
 * whole page it frames, or at `at`.
 */
export function ornament(deck: DeckFacts, ground: Slot = deck.brand.look.opening, at?: Corner) {
  const { right, y, scale = 1 } = at ?? { right: WIDTH, y: HEIGHT };
  const name = deck.words.names.ornament;
  const place = { right, y };
  // A divider has the ornament of its page, and on the panel over that one another.
  const named = (i: number): string => `${name} ${i + (at ? BESIDES : 1)}`;
  const { rule } = deck.palette(ground);
  switch (deck.brand.look.ornament) {
    case 'none':
      return [];
    case 'waves': {
      const line = { colour: { ...rule, alpha: 0.55 }, width: 0.75 };
      const foot = at ? y : HEIGHT - BAND;
      return [
        waves(named(0), { right, y: foot }, at ? scale * LOW : 1.2, line),
        ...(at ? [] : bands((number) => `${name} ${number}`)),
      ];
    }
    case 'circles': {
      const pale: Colour = { slot: ground === 'accent1' ? 'lt1' : 'accent1', alpha: 0.35 };
      const fills: Colour[] = [pale, { slot: 'accent2' }, { slot: 'lt1' }];
      return [300, 210, 105].map((radius, i) =>
        corner(named(i), radius * scale, place, { fill: fills[i] ?? pale }),
      );
    }
    case 'arcs':
      return [420, 345, 270, 195, 120].map((radius, i) => {
        const colour: Colour = { slot: ARC_SLOTS[i % 2] ?? 'accent2', alpha: 0.3 + i * 0.14 };
        return corner(named(i), radius * scale, place, { line: { colour, width: 1 + i * 0.5 } });
      });
  }
}

/** The number of the first ornament that stands beside that of the page. */
const BESIDES = 6;
const ARC_SLOTS: readonly Slot[] = ['accent1', 'accent2'];

/** How much larger the low scales of water are than other ornaments of the same size. */
const LOW = 1.6;

/** Height of the bands at head and foot of a page, in points. */
const BAND = 21;

/** Bands at head and foot of a page, or of a panel of that `width` on its left: a strong one and a fine one each. */
const bands = (name: (number: number) => string, width: number = WIDTH): ShapeItem[] => [
  bar(name(2), { x: 0, y: 0, width, height: 15 }, { slot: 'accent1' }),
  bar(name(3), { x: 0, y: 19.5, width, height: 1.5 }, { slot: 'accent2' }),
  bar(name(4), { x: 0, y: HEIGHT - BAND, width, height: 1.5 }, { slot: 'accent2' }),
  bar(name(5), { x: 0, y: HEIGHT - 15, width, height: 15 }, { slot: 'accent1' }),
];

/** What the brand's look draws at head and foot of a panel of `width` points beside a picture: the bands that openings have. */
export const panelBands = ({ brand: { look }, words }: DeckFacts, width: number): ShapeItem[] =>
  look.ornament === 'waves' ? bands((number) => `${words.names.ornament} ${number}`, width) : [];

/** The length of the handles of a Bézier curve that is a quarter of a circle of radius 1. */
const HANDLE = 0.5523;

/** A quarter of a circle around a corner of the page or of a panel, filled or as an arc; `radius` in points. */
function corner(
  name: string,
  radius: number,
  { right, y, upper = false }: Corner,
  look: Pick<FreeformItem, 'fill' | 'line'>,
): FreeformItem {
  const [away, to] = [(1 - HANDLE) * radius, HANDLE * radius];
  const arc = upper
    ? `M0 0C0 ${to} ${away} ${radius} ${radius} ${radius}`
    : `M0 ${radius}C0 ${away} ${away} 0 ${radius} 0`;
  const middle = upper ? `L${radius} 0Z` : `L${radius} ${radius}Z`;
  return {
    kind: 'freeform',
    name,
    box: { x: right - radius, y: upper ? y : y - radius, width: radius, height: radius },
    path: look.fill ? arc + middle : arc,
    view: { width: radius, height: radius },
    ...look,
    described: { decorative: true },
  };
}

/** Scales of water: how many in the lowest row, the rows, the radius of a scale in points, and the radii of its arcs as shares of it. */
const SCALES = { count: 5, rows: 4, radius: 36, arcs: [1, 0.72, 0.44] } as const;

/** Rows of scales, each of several arcs, as water is drawn on Chinese robes; each row stands before the one above it. */
function waves(name: string, { right, y }: Corner, scale: number, line: FreeformItem['line']): FreeformItem {
  const { count, rows, arcs } = SCALES;
  const radius = SCALES.radius * scale;
  const [width, height] = [count * 2 * radius, radius * (1 + (rows - 1) / 2)];
  const path = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: count - Math.floor(row / 2) }, (_, i) => {
      // The first scale of every second row is cut in half by the edge.
      const half = row % 2 === 1 && i === 0;
      const middle = {
        x: width - (row % 2 === 1 ? 2 * i : 2 * i + 1) * radius,
        y: height - (row * radius) / 2,
      };
      return arcs.map((share) => {
        const from = row === 0 ? 0 : covered(share);
        return arc(middle, radius * share, half ? Math.PI / 2 : from, Math.PI - from);
      });
    }),
  );
  const box = { x: right - width, y: y - height, width, height };
  const view = { width, height };
  return {
    ...{ kind: 'freeform', name, box, path: path.flat(2).join(''), view },
    ...(line ? { line } : {}),
    described: { decorative: true },
  };
}

/**
 * The angle up to which the scales of the row below cover an arc of this share of the radius: where it meets the circle around
 * a point one radius to the side and half a one down.
 */
const covered = (share: number): number =>
  Math.acos((share + 1 / (4 * share)) / Math.sqrt(5)) - Math.atan(1 / 2);

/** Path data of an arc between two angles, counted against the clock from the right, as two Bézier curves. */
function arc({ x, y }: { x: number; y: number }, radius: number, from: number, to: number): string {
  const step = (to - from) / 2;
  const reach = (4 / 3) * Math.tan(step / 4) * radius;
  const at = (angle: number, along: number) =>
    [
      x + radius * Math.cos(angle) - along * Math.sin(angle),
      y - radius * Math.sin(angle) - along * Math.cos(angle),
    ]
      .map((length) => Math.round(length * 100) / 100)
      .join(' ');
  const curve = (start: number) => `C${at(start, reach)} ${at(start + step, -reach)} ${at(start + step, 0)}`;
  return `M${at(from, 0)}${curve(from)}${curve(from + step)}`;
}
