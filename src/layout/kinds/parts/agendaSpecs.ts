import type { Box } from '../../../scene/item.ts';
import type { DeckFacts } from '../../deckFacts.ts';
import { WIDTH } from '../../frame/grid.ts';
import type { PlaceholderSpec } from '../../frame/placeholderSpec.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { SIZES } from '../../typesetting/scale.ts';

/** Width of the panel on the left, which holds the title. */
export const PANEL = 312;
/** The box of the rows. */
export const ROWS: Box = { x: 360, y: 48, width: WIDTH - 360 - 48, height: 444 };
/** Line pitch of the rows, as a multiple of their size, on the layout that has them as a placeholder. */
const ROW_PITCH = 2.4;

/** The placeholders of an agenda: title and lead on the panel, the rows to the right of it. */
export function agendaSpecs(deck: DeckFacts): {
  title: PlaceholderSpec;
  lead: PlaceholderSpec;
  rows: PlaceholderSpec;
} {
  const { names, prompts, samples } = deck.words;
  const palette = deck.palette('accent1');
  const styles = palette.styles;
  const column = { x: 60, width: PANEL - 60 - 30 };
  return {
    title: {
      type: 'title',
      idx: INDEX.title,
      what: 'title',
      name: names.title,
      prompt: prompts.agenda,
      box: { ...column, y: 156, height: 132 },
      valign: 'bottom',
      style: styles.title,
      sizes: [...SIZES.section, ...SIZES.title],
      maxLines: 3,
    },
    lead: {
      type: 'body',
      idx: INDEX.lead,
      what: 'lead',
      name: names.lead,
      prompt: prompts.gist,
      box: { ...column, y: 330, height: 108 },
      valign: 'top',
      style: { ...styles.body, colour: palette.quiet, breaking: 'balanced' },
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
      style: { ...deck.palette('lt1').styles.heading, pitch: ROW_PITCH },
      sizes: SIZES.heading,
    },
  };
}
