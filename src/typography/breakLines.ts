import LineBreaker from 'linebreak';
import type { Font } from './font.ts';
import { measure } from './measure.ts';

/** A stretch of text in one font; `scale` is its size relative to the block's (a unit at 0.4). */
export interface Piece {
  readonly text: string;
  readonly font: Font;
  readonly scale?: number;
}

/** UTF-16 offsets into the joined text of the pieces; `end` excludes trailing spaces. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/**
 * Breaks one paragraph into lines no wider than `width` points. `flow` is how a viewer reflows body text;
 * `balanced` breaks between words into lines of like length, for titles, quotations and callouts.
 */
export function breakLines(
  pieces: readonly Piece[],
  size: number,
  width: number,
  style: 'flow' | 'balanced',
): Line[] {
  const greedy = fill(pieces, size, width);
  if (style === 'flow' || greedy.length < 2) return greedy;
  let low = width / 2;
  let high = width;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(pieces, size, middle).length > greedy.length) low = middle;
    else high = middle;
  }
  return fill(pieces, size, high);
}

function fill(pieces: readonly Piece[], size: number, width: number): Line[] {
  const text = pieces.map((piece) => piece.text).join('');
  const widthOf = (start: number, end: number): number => {
    let at = 0;
    let sum = 0;
    for (const piece of pieces) {
      const part = piece.text.slice(Math.max(0, start - at), Math.max(0, end - at));
      sum += measure(part, piece.font, size * (piece.scale ?? 1));
      at += piece.text.length;
    }
    return sum;
  };
  const trimmed = (start: number, end: number): number => start + text.slice(start, end).trimEnd().length;
  const lines: Line[] = [];
  const add = (start: number, stop: number): void => {
    const end = trimmed(start, stop);
    lines.push({ start, end, width: widthOf(start, end) });
  };
  const breaker = new LineBreaker(text);
  let start = 0;
  let last = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    while (widthOf(start, trimmed(start, next.position)) > width) {
      if (last > start) add(start, last);
      else {
        last = start + 1;
        while (last < next.position && widthOf(start, last + 1) <= width) last += 1;
        if (last >= next.position) break;
        add(start, last);
      }
      start = last;
    }
    last = next.position;
    if (next.required) {
      add(start, last);
      start = last;
    }
  }
  if (start < text.length || lines.length === 0 || text.endsWith('\n')) add(start, text.length);
  return lines;
}
