import { metricsOf } from './faces.ts';
import type { Piece } from './paragraph.ts';
import { type Prepare, type Prepared, prepare } from './prepare.ts';

/**
 * A `prepare` that measures each paragraph once. A layout sets its texts many times over, at one size after another and
 * in the faces that stand in for the brand's, most of which have the same metrics.
 */
export function prepareOnce(): Prepare {
  const byText = new Map<string, Prepared>();
  // The same pieces are asked for at every size: they are known without a key of their text.
  const byPieces = { flow: new WeakMap<object, Prepared>(), balanced: new WeakMap<object, Prepared>() };
  return (pieces, style) => {
    const seen = byPieces[style].get(pieces);
    if (seen) return seen;
    const key = `${style}${pieces.map(keyOf).join('')}`;
    const prepared = byText.get(key) ?? prepare(pieces, style);
    byText.set(key, prepared);
    byPieces[style].set(pieces, prepared);
    return prepared;
  };
}

/** All that a piece is measured by; an East Asian face sets its characters on one em, whichever it is. */
const keyOf = ({ text, font: { latin, bold }, scale = 1 }: Piece): string =>
  `\0${metricsOf(latin)}\0${bold}\0${scale}\0${text}`;
