/**
 * Marks carry places through Handlebars: text stands between characters that Unicode reserves for a program's own use
 * (U+FDD0–FDEF) and that no author's text holds, because `cleanText` has taken them out.
 *
 * A *value* mark encloses what an author wrote; a *place* mark encloses whatever a template, or a record of the outline,
 * is responsible for. Marks nest: a place may hold literal text and values.
 */
export const MARK_CHARACTERS = /[\uFDD0-\uFDEF]/g;

const VALUE = '\uFDD0';
const PLACE = '\uFDD1';
const TEXT = '\uFDD2';
const CLOSE = '\uFDD3';

/** A stretch of one of the files that a text is made from; `source` 0 is the outline, the others are templates. */
export interface MarkedPlace {
  readonly source: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of marked text that nothing divides further. */
export interface Piece {
  readonly text: string;
  /** Set when an author wrote it: where. */
  readonly value?: MarkedPlace;
  /** The record of the outline for which it was rendered. */
  readonly record?: MarkedPlace;
  /** The template's text that put it there. */
  readonly template?: MarkedPlace;
}

/** Encloses `text` in a mark: the place in digits, then the text. */
export const mark = (kind: 'value' | 'place', { source, start, end }: MarkedPlace, text: string): string =>
  `${kind === 'value' ? VALUE : PLACE}${source},${start},${end}${TEXT}${text}${CLOSE}`;

/** Takes marked text apart: the pieces, joined, are the text without its marks. */
export function readMarks(marked: string): Piece[] {
  const pieces: Piece[] = [];
  const open: Omit<Piece, 'text'>[] = [{}];
  for (const [token] of marked.matchAll(TOKEN)) {
    const inside = open.at(-1) ?? {};
    if (token === CLOSE) open.pop();
    else if (token.startsWith(VALUE)) open.push({ ...inside, value: placeOf(token) });
    else if (token.startsWith(PLACE)) open.push(within(inside, placeOf(token)));
    else pieces.push({ text: token, ...inside });
  }
  return pieces;
}

const TOKEN = new RegExp(`[${VALUE}${PLACE}][^${TEXT}]*${TEXT}|${CLOSE}|[^${VALUE}${PLACE}${CLOSE}]+`, 'g');

function placeOf(token: string): MarkedPlace {
  const [source = 0, start = 0, end = 0] = token.slice(1, -1).split(',').map(Number);
  return { source, start, end };
}

const within = (inside: Omit<Piece, 'text'>, place: MarkedPlace): Omit<Piece, 'text'> =>
  place.source === 0 ? { ...inside, record: place } : { ...inside, template: place };
