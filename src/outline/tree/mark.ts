// These are among the characters that `cleanText` removes from the author's text.
const OPEN = '\uFDD0';
const TEXT = '\uFDD1';
const CLOSE = '\uFDD2';

/** A stretch of the outline's file. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a template's output: a value with its place, or the text between values. */
export interface Piece {
  readonly text: string;
  readonly value?: Stretch;
}

/**
 * Wraps a value's text together with its place, in digits. The place survives in helpers that join several texts. No
 * text of an author holds the enclosing characters, because `cleanText` removes them.
 */
export const mark = ({ start, end }: Stretch, text: string): string =>
  `${OPEN}${start},${end}${TEXT}${text}${CLOSE}`;

/** Takes text with wrapped values apart. The texts of the pieces, joined, are the text without the wrapping. */
export function readMarks(marked: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { 1: start, 2: end, 3: value = '', 4: text = '' } of marked.matchAll(PIECE)) {
    if (text !== '') pieces.push({ text });
    else if (value !== '') pieces.push({ text: value, value: { start: Number(start), end: Number(end) } });
  }
  return pieces;
}

const PIECE = new RegExp(`${OPEN}(\\d+),(\\d+)${TEXT}([^${CLOSE}]*)${CLOSE}|([^${OPEN}]+)`, 'g');
