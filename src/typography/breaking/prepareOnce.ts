import type { Piece } from '../faces/paragraph.ts';
import { type Prepare, type Prepared, prepare } from './prepare.ts';

/**
 * A `prepare` that measures each paragraph once. A layout sets its texts several times over, in one way after another and
 * in the faces that stand in for the brand's.
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

/** All that a piece is measured by; an East Asian face sets its characters on one em, whichever it is. */
const keyOf = ({ text, font: { latin, bold }, scale = 1 }: Piece): string =>
  `\0${latin}\0${bold}\0${scale}\0${text}`;
