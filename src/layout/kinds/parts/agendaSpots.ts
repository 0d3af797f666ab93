import type { Box } from '../../../scene/item.ts';
import type { Deck } from '../../deck.ts';
import { WIDTH } from '../../frame/grid.ts';
import { INDEX } from '../../frame/placeholderIndex.ts';
import type { Spot } from '../../frame/spot.ts';
import { SIZES } from '../../setting/scale.ts';

/** Width of the panel on the left, which holds the title. */
export const PANEL = 312;
/** Where the rows stand. */
export const ROWS: Box = { x: 360, y: 48, width: WIDTH - 360 - 48, height: 444 };
/** Line pitch of the rows where they are a list to fill. */
const ROW_PITCH = 2.4;

/** The places on an agenda: title and lead on the panel, the rows beside it where they are a list to fill. */
export function agendaSpots(deck: Deck): { title: Spot; lead: Spot; rows: Spot } {
  const { names, prompts, samples } = deck.words;
  const inks = deck.inks('accent1');
  const looks = inks.looks;
  const at = { x: 60, width: PANEL - 60 - 30 };
  return {
    title: {
      type: 'title',
      idx: INDEX.title,
      what: 'title',
      name: names.title,
      prompt: prompts.agenda,
      box: { ...at, y: 156, height: 132 },
      valign: 'bottom',
      look: looks.title,
      sizes: [...SIZES.section, ...SIZES.title],
      maxLines: 3,
    },
    lead: {
      type: 'body',
      idx: INDEX.lead,
      what: 'lead',
      name: names.lead,
      prompt: prompts.gist,
      box: { ...at, y: 330, height: 108 },
      valign: 'top',
      look: { ...looks.body, colour: inks.quiet, style: 'balanced' },
      sizes: SIZES.body,
    },
    rows: {
      type: 'body',
      idx: INDEX.main,
      what: 'rows',
      name: names.points,
      prompt: samples.row,
      box: ROWS,
      valign: 'middle',
      look: { ...deck.inks('lt1').looks.heading, pitch: ROW_PITCH },
      sizes: SIZES.heading,
    },
  };
}
