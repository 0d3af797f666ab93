import type { Piece } from '../faces/paragraph.ts';
import { type Prepare, type Prepared, prepare } from './prepare.ts';

/**
 * Makes a `prepare` that measures each paragraph once. A layout sets the same text several times: in several ways, and in the
 * fonts that stand in for the brand's.
 */
export function prepareOnce(): Prepare {
  const known = new Map<string, Prepared>();
  return (pieces, style) => {
    const key = `${style}${pieces.map(keyOf).join('')}`;
    const seen = known.get(key);
    if (seen) return seen;
    const prepared = prepare(pieces, style);
    known.set(key, prepared);
    return prepared;
  };
}

/** Everything that the measure of a piece depends on. The East Asian face is left out, because all of them set a character on one em. */
const keyOf = ({ text, font: { latin, bold }, scale = 1 }: Piece): string =>
  `\0${latin}\0${bold}\0${scale}\0${text}`;
