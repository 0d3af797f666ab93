import { type Measured, measureParagraph, type Piece, widthOf, withoutHanging } from '../faces/paragraph.ts';
import { SLACK } from '../slack.ts';
import { balance, balanceTightly } from './balance.ts';
import { fill } from './fill.ts';
import { COST, type Place, placesOf, weighedPlacesOf } from './places.ts';

/** UTF-16 offsets into the joined text of the pieces; `end` excludes trailing spaces. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

export type Style = 'flow' | 'balanced';

/** `torn` counts the breaks inside a word; `tears` are the offsets at which a word that is wider than a line breaks. */
export interface Broken {
  readonly lines: Line[];
  readonly torn: number;
  readonly tears: readonly number[];
}

/** A paragraph, measured. */
export interface Prepared {
  readonly pieces: readonly Piece[];
  readonly style: Style;
  readonly measured: Measured;
  /**
   * Breaks it at a size and a width in points. `tight` gives a balanced text the fewest lines; it has no effect on a flowing
   * text, because viewers break that themselves.
   */
  breakAt(size: number, width: number, how?: 'tight'): Broken;
  /** The width in points that a line of `size` points needs at least so that no word is torn. */
  leastWidth(size: number): number;
}

export type Prepare = (pieces: readonly Piece[], style: Style) => Prepared;

const ARRANGE = { flow: fill, balanced: balance, tight: balanceTightly };

/** Measures a paragraph, for every size and width at which it may be broken. */
export const prepare: Prepare = (pieces, style) => prepared(pieces, style, measureParagraph(pieces));

/** A paragraph that is measured, for every size and width at which it may be broken. */
export function prepared(pieces: readonly Piece[], style: Style, measured: Measured): Prepared {
  const find = style === 'flow' ? placesOf : weighedPlacesOf;
  const stretches = split(measured.text).map(({ start, end }) => {
    let places: Place[] | undefined;
    const found = () => moved(find(measured.text.slice(start, end)), start);
    // Found when first needed, because most texts fit on one line.
    return { start, end, width: widthOf(measured, start, end), places: () => (places ??= found()) };
  });
  const breakAt: Prepared['breakAt'] = (size, width, how) => {
    const arrange = ARRANGE[style === 'balanced' && how ? how : style];
    const room = Math.max(width, 0.01) / (size * SLACK);
    const lines: Line[] = [];
    const tears: number[] = [];
    let torn = 0;
    for (const { start, end, width: whole, places } of stretches) {
      const ends = whole <= room ? [] : arrange(measured, start, end, places(), room);
      torn += ends.filter((place) => place.cost >= COST.inWord).length;
      tears.push(...ends.filter((place) => place.cost >= COST.tear).map(({ at }) => at));
      let from = start;
      for (const at of [...ends.map((place) => place.at), end]) {
        lines.push(toLine(measured, from, at, size));
        from = at;
      }
    }
    return { lines, torn, tears };
  };
  const leastWidth = (size: number): number => {
    const widths = stretches.flatMap(({ start, end, places }) => {
      const ends = [start, ...places().map(({ at }) => at), end];
      return ends.slice(1).map((to, i) => widthOf(measured, ends[i] ?? start, to));
    });
    // A hundredth of a point more, because of floating-point error.
    return Math.max(0, ...widths) * size * SLACK + 0.01;
  };
  return { pieces, style, measured, breakAt, leastWidth };
}

/** Places of a stretch that begins at `start`, as places of the whole text. */
const moved = (places: Place[], start: number): Place[] =>
  start === 0 ? places : places.map(({ at, cost }) => ({ at: at + start, cost }));

function toLine(measured: Measured, start: number, stop: number, size: number): Line {
  return {
    start,
    end: withoutHanging(measured.text, start, stop),
    width: widthOf(measured, start, stop) * size,
  };
}

function split(text: string): { start: number; end: number }[] {
  let at = 0;
  return text.split('\n').map((stretch) => {
    const start = at;
    at += stretch.length + 1;
    return { start, end: start + stretch.length };
  });
}
