// Of `MARK_CHARACTERS`.
const OPEN = '\uFDD0';
const TEXT = '\uFDD1';
const CLOSE = '\uFDD2';

/** A stretch of the outline's file. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of marked text: a value with its place, or what stands between values. */
export interface Piece {
  readonly text: string;
  readonly value?: Stretch;
}

/**
 * Encloses a value in a mark: its place in digits, then the text. Marks carry the places of values through helpers that
 * make one text of several; no author's text holds their characters, because `cleanText` has taken them out.
 */
export const mark = ({ start, end }: Stretch, text: string): string =>
  `${OPEN}${start},${end}${TEXT}${text}${CLOSE}`;

/** Takes marked text apart: the pieces, joined, are the text without its marks. */
export function readMarks(marked: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { 1: start, 2: end, 3: value = '', 4: text = '' } of marked.matchAll(PIECE)) {
    if (text !== '') pieces.push({ text });
    else if (value !== '') pieces.push({ text: value, value: { start: Number(start), end: Number(end) } });
  }
  return pieces;
}

const PIECE = new RegExp(`${OPEN}(\\d+),(\\d+)${TEXT}([^${CLOSE}]*)${CLOSE}|([^${OPEN}]+)`, 'g');
