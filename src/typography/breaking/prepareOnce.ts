import type { Piece } from '../faces/paragraph.ts';
import { type Prepare, type Prepared, prepare } from './prepare.ts';

/** A `prepare` with a memory. */
export interface Measures {
  readonly prepare: Prepare;
  /** Begins a deck: what the one before the last asked for is forgotten, so the memory does not grow from deck to deck. */
  begin(): void;
}

/**
 * Makes a `prepare` that measures each paragraph once. A layout sets the same text several times: in several ways, and in the
 * fonts that stand in for the brand's. Of a very large deck it knows the last `most` paragraphs at least, and twice as many at most.
 */
export function prepareOnce(most = MOST): Measures {
  let before = new Map<string, Prepared>();
  let now = new Map<string, Prepared>();
  const begin = () => {
    before = now;
    now = new Map();
  };
  return {
    begin,
    prepare: (pieces, style) => {
      const key = `${style}${pieces.map(keyOf).join('')}`;
      const seen = now.get(key);
      if (seen) return seen;
      const prepared = before.get(key) ?? prepare(pieces, style);
      if (now.size >= most) begin();
      now.set(key, prepared);
      return prepared;
    },
  };
}

/** More paragraphs than a deck of 300 slides has. */
const MOST = 5000;

/** Everything that the measure of a piece depends on. The East Asian face is left out, because all of them set a character on one em. */
const keyOf = ({ text, font: { latin, bold }, scale = 1, tracking = 0, hanging = 0 }: Piece): string =>
  `\0${latin}\0${bold}\0${scale}\0${tracking}\0${hanging}\0${text}`;
