import { isEastAsian } from './characters.ts';
import type { Font } from './font.ts';
import { advances } from './measure.ts';

/** A stretch of text in one font; `scale` is its size relative to the block's (a unit at 0.4). */
export interface Piece {
  readonly text: string;
  readonly font: Font;
  readonly scale?: number;
}

/** The joined text of a paragraph's pieces, and how wide (in em of the block) it is up to each offset. */
export interface Measured {
  readonly text: string;
  readonly upTo: Float64Array;
}

/** Measures a paragraph once, for every size: marks take their width from the whole paragraph's script. */
export function measureParagraph(pieces: readonly Piece[]): Measured {
  const text = pieces.map((piece) => piece.text).join('');
  const eastAsian = isEastAsian(text);
  const upTo = new Float64Array(text.length + 1);
  let at = 0;
  for (const piece of pieces) {
    const scale = piece.scale ?? 1;
    for (const advance of advances(piece.text, piece.font, eastAsian)) {
      upTo[at + 1] = (upTo[at] ?? 0) + advance * scale;
      at += 1;
    }
  }
  return { text, upTo };
}

/** The width in em of the text from `start` to `end`, without the spaces that hang at its end. */
export function widthOf({ text, upTo }: Measured, start: number, end: number): number {
  return (upTo[withoutHanging(text, start, end)] ?? 0) - (upTo[start] ?? 0);
}

/** `end` moved back over the spaces before it, as far as `start`. */
export function withoutHanging(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text[at - 1] === ' ' || text[at - 1] === '\t')) at -= 1;
  return at;
}
