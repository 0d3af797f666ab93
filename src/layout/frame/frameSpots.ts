import type { Deck } from '../deck.ts';
import { SIZES } from '../setting/scale.ts';
import { INNER, MARGIN } from './grid.ts';
import { INDEX } from './placeholderIndex.ts';
import type { Spot } from './spot.ts';

/** Where title, kicker and source stand on every content slide. */
export function frameSpots(deck: Deck): { title: Spot; kicker: Spot; source: Spot } {
  const { names, prompts } = deck.words;
  const looks = deck.inks('lt1').looks;
  const wide = { x: MARGIN, width: INNER };
  return {
    title: {
      type: 'title',
      idx: INDEX.title,
      what: 'title',
      name: names.title,
      prompt: prompts.conclusion,
      box: { ...wide, y: 54, height: 70 },
      valign: 'top',
      look: looks.title,
      sizes: SIZES.title,
      maxLines: 2,
    },
    kicker: {
      type: 'body',
      idx: INDEX.kicker,
      what: 'kicker',
      name: names.kicker,
      prompt: prompts.unit,
      box: { ...wide, width: INNER - 120, y: 33, height: 18 },
      valign: 'top',
      look: looks.kicker,
      sizes: SIZES.small,
      maxLines: 1,
    },
    source: {
      type: 'body',
      idx: INDEX.source,
      what: 'source',
      name: names.source,
      prompt: prompts.source,
      box: { ...wide, y: 467, height: 30 },
      valign: 'bottom',
      look: looks.quiet,
      sizes: SIZES.source,
      maxLines: 2,
    },
  };
}
