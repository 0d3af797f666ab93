type Point = readonly [x: number, y: number];

/** How many numbers each command of SVG path data takes. */
const TAKES: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};

/**
 * Writes SVG path data with absolute M, L, C and Z only, rounded to hundredths: shorthand commands are written out, and
 * quadratic curves and arcs become cubic ones. Throws at a command that SVG does not have.
 */
export function simplePath(data: string): string {
  let at: Point = [0, 0];
  let start: Point = at;
  /** The control point that `s` or `t` mirrors. */
  let control: Point = at;
  let before = '';
  let out = '';
  const to = (...points: readonly Point[]) =>
    points.map((point) => point.map(hundredths).join(' ')).join(' ');
  const curve = (first: Point, second: Point, end: Point) => {
    out += `C${to(first, second, end)}`;
    at = end;
  };
  for (const { command, values } of commandsOf(data)) {
    const kind = command.toLowerCase();
    const base: Point = command === kind ? at : [0, 0];
    const point = (i: number): Point => [base[0] + (values[i] ?? 0), base[1] + (values[i + 1] ?? 0)];
    const mirrored = (kinds: string): Point =>
      kinds.includes(before) ? [2 * at[0] - control[0], 2 * at[1] - control[1]] : at;
    const quadratic = (middle: Point, end: Point) => {
      control = middle;
      curve(between(at, middle, 2 / 3), between(end, middle, 2 / 3), end);
    };
    const line = (end: Point) => {
      out += `L${to(end)}`;
      at = end;
    };
    if (kind === 'm') {
      at = point(0);
      start = at;
      out += `M${to(at)}`;
    } else if (kind === 'l') line(point(0));
    else if (kind === 'h') line([point(0)[0], at[1]]);
    else if (kind === 'v') line([at[0], base[1] + (values[0] ?? 0)]);
    else if (kind === 'z') {
      out += 'Z';
      at = start;
    } else if (kind === 'c') {
      control = point(2);
      curve(point(0), point(2), point(4));
    } else if (kind === 's') {
      const first = mirrored('cs');
      control = point(0);
      curve(first, point(0), point(2));
    } else if (kind === 'q') quadratic(point(0), point(2));
    else if (kind === 't') quadratic(mirrored('qt'), point(0));
    else for (const [first, second, end] of arcCurves(at, values, point(5))) curve(first, second, end);
    before = kind;
  }
  return out;
}

/** The commands with their numbers; numbers behind the first set repeat the command, those of a move as lines. */
function commandsOf(data: string): { command: string; values: number[] }[] {
  return [...data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/gu)].flatMap(([, letter = '', rest = '']) => {
    const takes = TAKES[letter.toLowerCase()];
    if (takes === undefined) throw new Error(`path data has no command ${letter}`);
    const values = numbersOf(letter, rest);
    if (takes === 0) return [{ command: letter, values: [] }];
    return Array.from({ length: values.length / takes }, (_, i) => ({
      command: i > 0 && letter === 'm' ? 'l' : i > 0 && letter === 'M' ? 'L' : letter,
      values: values.slice(i * takes, (i + 1) * takes),
    }));
  });
}

/** The numbers behind a command. The two flags of an arc are one digit each, which may touch what follows. */
function numbersOf(letter: string, rest: string): number[] {
  const number = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?`;
  if (letter.toLowerCase() !== 'a') return (rest.match(new RegExp(number, 'giu')) ?? []).map(Number);
  const gap = String.raw`[\s,]*`;
  const arc = new RegExp(
    `${`(${number})${gap}`.repeat(3)}([01])${gap}([01])${gap}(${number})${gap}(${number})`,
    'giu',
  );
  return [...rest.matchAll(arc)].flatMap((found) => found.slice(1).map(Number));
}

/**
 * An elliptical arc as cubic curves of at most a quarter turn each (SVG 1.1, appendix F.6: from end points to centre). Radii
 * that are too small are enlarged as there.
 */
function arcCurves(from: Point, values: readonly number[], end: Point): [Point, Point, Point][] {
  const [rx0 = 0, ry0 = 0, turn = 0, large = 0, sweep = 0] = values;
  const phi = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const [dx, dy] = [(from[0] - end[0]) / 2, (from[1] - end[1]) / 2];
  const [x1, y1] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const enlarge = Math.max(1, Math.sqrt((x1 / rx0) ** 2 + (y1 / ry0) ** 2));
  const [rx, ry] = [rx0 * enlarge, ry0 * enlarge];
  const over = (rx * y1) ** 2 + (ry * x1) ** 2;
  const root = Math.sqrt(Math.max(0, (rx * ry) ** 2 - over) / over) * (large === sweep ? -1 : 1);
  const [cx1, cy1] = [(root * rx * y1) / ry, (-root * ry * x1) / rx];
  const centre: Point = [
    cos * cx1 - sin * cy1 + (from[0] + end[0]) / 2,
    sin * cx1 + cos * cy1 + (from[1] + end[1]) / 2,
  ];
  const first = Math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx);
  let swept = Math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - first;
  if (sweep === 1 && swept < 0) swept += 2 * Math.PI;
  if (sweep === 0 && swept > 0) swept -= 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(swept) / (Math.PI / 2) - 1e-6));
  const step = swept / pieces;
  const pull = (4 / 3) * Math.tan(step / 4);
  const place = (x: number, y: number): Point => [
    centre[0] + cos * rx * x - sin * ry * y,
    centre[1] + sin * rx * x + cos * ry * y,
  ];
  return Array.from({ length: pieces }, (_, i) => {
    const [a, b] = [first + i * step, first + (i + 1) * step];
    return [
      place(Math.cos(a) - pull * Math.sin(a), Math.sin(a) + pull * Math.cos(a)),
      place(Math.cos(b) + pull * Math.sin(b), Math.sin(b) - pull * Math.cos(b)),
      i === pieces - 1 ? end : place(Math.cos(b), Math.sin(b)),
    ];
  });
}

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];

const hundredths = (value: number): number => Math.round(value * 100) / 100 + 0;
