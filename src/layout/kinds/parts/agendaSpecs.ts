import type { Slot } from '../../../brand/theme.ts';
import type { Box } from '../../../scene/item.ts';
import type { DeckFacts } from '../../deckFacts.ts';
import { type EntrySpec, numberBefore } from '../../frame/entrySpec.ts';
import { WIDTH } from '../../frame/grid.ts';
import { INDEX, type PlaceholderSpec } from '../../frame/placeholderSpec.ts';
import { isOnPlate } from '../../frame/surface.ts';
import { nth } from '../../nth.ts';
import { SIZES } from '../../typesetting/scale.ts';
import type { TextStyle } from '../../typesetting/textStyle.ts';

/** Width of the panel on the left, which holds the title. */
export const PANEL = 312;
/** The box of the rows. */
export const ROWS: Box = { x: 360, y: 48, width: WIDTH - 360 - 48, height: 444 };
/** The most height of a row, of an agenda of up to two rows, of up to four and of more, in points. */
const STEPS = { two: 144, four: 111, more: 90 } as const;
/** Left edge and width of each text in a row, in points from the row's left edge. */
const CELLS = { name: [0, 324], tagline: [330, 162], page: [504, 48] } as const;
/** The same on plates. */
const ON_PLATES = { name: [24, 288], tagline: [318, 150], page: [480, 48] } as const;
/** The same across the whole area, on a template. */
const WIDE_CELLS = { name: [0, 480], tagline: [498, 282], page: [816, 48] } as const;

/** One row of an agenda of `count`: its box, the placeholders in it, the sizes that their texts may take, and where its page number stands. */
export interface AgendaRow {
  readonly box: Box;
  readonly name: EntrySpec;
  readonly tagline: EntrySpec;
  readonly sizes: { readonly name: readonly number[]; readonly tagline: readonly number[] };
  readonly page: Box;
}

/** The rows of an agenda, in equal steps around the middle of the page. */
export function agendaRows(deck: DeckFacts, count: number): AgendaRow[] {
  const { names, samples } = deck.words;
  const { styles } = deck.palette('lt1');
  const rows = deck.stand ? deck.areas.panels : ROWS;
  const cells = deck.stand ? WIDE_CELLS : isOnPlate(deck) ? ON_PLATES : CELLS;
  const most = STEPS[count <= 2 ? 'two' : count <= 4 ? 'four' : 'more'];
  const step = Math.min(most, rows.height / count);
  const top = rows.y + (deck.stand ? 0 : (rows.height - step * count) / 2);
  const sizes = {
    name: SIZES.heading,
    tagline: SIZES.label,
  };
  return Array.from({ length: count }, (_, i): AgendaRow => {
    const cell = ([left, width]: readonly [number, number]): Box => ({
      ...{ x: rows.x + left, y: top + i * step, width, height: step },
    });
    const level = (prompt: string, style: TextStyle, size: number) => [{ prompt, style, size }];
    return {
      box: { ...rows, y: top + i * step, height: step },
      name: {
        idx: INDEX.entry + i,
        name: `${names.row} ${i + 1}`,
        box: cell(cells.name),
        valign: 'middle',
        levels: level(numberBefore(deck, i + 1) + samples.row, styles.heading, nth(sizes.name, 0)),
      },
      tagline: {
        idx: INDEX.beside + i,
        name: `${names.tagline} ${i + 1}`,
        box: cell(cells.tagline),
        valign: 'middle',
        levels: level(samples.text, styles.quiet, nth(sizes.tagline, 0)),
      },
      sizes,
      page: cell(cells.page),
    };
  });
}

/** The ground of the panel: the primary colour, or a step off the page where covers have the ground of pages. */
export const panelSlot = ({ brand: { look } }: DeckFacts): Slot =>
  look.opening === 'lt1' ? 'lt2' : 'accent1';

/** The placeholders on the panel of an agenda: title and lead. */
export function agendaSpecs(deck: DeckFacts): {
  title: PlaceholderSpec;
  lead: PlaceholderSpec;
} {
  const { names, prompts } = deck.words;
  const palette = deck.palette(panelSlot(deck));
  const styles = palette.styles;
  const column = { x: 48, width: PANEL - 48 - 30 };
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
  };
}
