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
const NEXT = '\uFDD2';
const TEXT = '\uFDD3';
const CLOSE = '\uFDD4';

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

/** Encloses `text` in a mark. */
export function mark(kind: 'value' | 'place', place: MarkedPlace, text: string): string {
  return `${openMark(kind, place)}${text}${CLOSE}`;
}

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

/** The text without its marks. */
export const withoutMarks = (marked: string): string =>
  marked.replace(TOKEN, (token) =>
    token === CLOSE || token.startsWith(VALUE) || token.startsWith(PLACE) ? '' : token,
  );

const TOKEN = new RegExp(`[${VALUE}${PLACE}][^${TEXT}]*${TEXT}|${CLOSE}|[^${VALUE}${PLACE}${CLOSE}]+`, 'g');
const ZERO = 0xfde0;

const openMark = (kind: 'value' | 'place', { source, start, end }: MarkedPlace): string =>
  `${kind === 'value' ? VALUE : PLACE}${[source, start, end].map(digits).join(NEXT)}${TEXT}`;

const digits = (n: number): string =>
  [...n.toString(16)].map((d) => String.fromCharCode(ZERO + Number.parseInt(d, 16))).join('');

function placeOf(token: string): MarkedPlace {
  const [source = 0, start = 0, end = 0] = token.slice(1, -1).split(NEXT).map(number);
  return { source, start, end };
}

const number = (encoded: string): number =>
  [...encoded].reduce((n, character) => n * 16 + character.charCodeAt(0) - ZERO, 0);

const within = (inside: Omit<Piece, 'text'>, place: MarkedPlace): Omit<Piece, 'text'> =>
  place.source === 0 ? { ...inside, record: place } : { ...inside, template: place };
