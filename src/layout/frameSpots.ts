import { INNER, MARGIN } from './grid.ts';
import type { Inks } from './inks.ts';
import { looksOn } from './looks.ts';
import { SIZES } from './scale.ts';
import type { Spot } from './spot.ts';

/** Where title, kicker and source stand on every content slide. */
export function frameSpots(inks: Inks): { title: Spot; kicker: Spot; source: Spot } {
  const looks = looksOn(inks);
  const wide = { x: MARGIN, width: INNER };
  return {
    title: {
      type: 'title',
      idx: 0,
      name: 'Title',
      prompt: '一句话说出结论',
      box: { ...wide, y: 54, height: 70 },
      valign: 'top',
      look: looks.title,
      sizes: SIZES.title,
      maxLines: 2,
    },
    kicker: {
      type: 'body',
      idx: 13,
      name: 'Kicker',
      prompt: '单元',
      box: { ...wide, width: INNER - 120, y: 33, height: 18 },
      valign: 'top',
      look: looks.kicker,
      sizes: SIZES.small,
      maxLines: 1,
    },
    source: {
      type: 'body',
      idx: 14,
      name: 'Source',
      prompt: '来源',
      box: { ...wide, y: 467, height: 30 },
      valign: 'bottom',
      look: looks.quiet,
      sizes: SIZES.source,
      maxLines: 2,
    },
  };
}
