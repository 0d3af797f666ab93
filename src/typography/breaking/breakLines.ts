import { measureParagraph, type Piece } from '../faces/paragraph.ts';
import { SLACK } from '../slack.ts';
import { type Line, prepare, prepared, type Style } from './prepare.ts';

export type { Piece } from '../faces/paragraph.ts';
export type { Line } from './prepare.ts';

/**
 * Breaks one paragraph into lines that hold `width` points at `size` points, with slack; `'\n'` forces a break.
 * `flow` is how a viewer reflows body text, never with fewer lines than it will need; `balanced` breaks between
 * words into lines of like length, for titles, quotations and callouts. A piece that is wider
 * than a line and has no place to break is torn between two characters. An empty text is one line.
 */
export function breakLines(pieces: readonly Piece[], size: number, width: number, style: Style): Line[] {
  return prepare(pieces, style).breakAt(size, width).lines;
}

/**
 * Breaks a flowing paragraph as PowerPoint shows it in its own fonts: without the slack and the air between scripts that
 * `breakLines` counts, so it may have fewer lines.
 */
export function wrapLines(pieces: readonly Piece[], size: number, width: number): Line[] {
  return prepared(pieces, 'flow', measureParagraph(pieces, true)).breakAt(size, width * SLACK).lines;
}
