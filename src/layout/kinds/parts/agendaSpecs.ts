import type { Slot } from '../../../brand/theme.ts';
import { NOWHERE } from '../../../diagnostics/span.ts';
import type { Box } from '../../../scene/item.ts';
import type { DeckFacts } from '../../deckFacts.ts';
import { type EntrySpec, numberBefore } from '../../frame/entrySpec.ts';
import { HEIGHT, WIDTH } from '../../frame/grid.ts';
import { INDEX, type PlaceholderSpec } from '../../frame/placeholderSpec.ts';
import { isOnPlate } from '../../frame/surface.ts';
import { nth } from '../../nth.ts';
import { measureText } from '../../typesetting/measureText.ts';
import { SIZES } from '../../typesetting/scale.ts';
import type { TextStyle } from '../../typesetting/textStyle.ts';

/** Width of the panel on the left, which holds the title. */
export const PANEL = 312;
/** The box of the rows. */
export const ROWS: Box = { x: 360, y: 48, width: WIDTH - 360 - 48, height: 444 };
/** Agendas of at most this many rows have larger names and higher rows. */
const FEW = 4;
/** The sizes of those names, in points. */
const LARGE = [28, ...SIZES.heading];
/** The most rows that may each have a picture, and the most with a large one that has the tagline below the name. */
export const MOST_PICTURED = 8;
const MOST_LARGE = 3;
/** A small picture before name and tagline on one line: its share of the row's height, its proportions, and where the texts stand. */
const SMALL = { high: 0.78, wide: 7 / 4, apart: 18, name: 228, tagline: 156 } as const;
/** The most height of a row with a picture, the space between two pictures, their proportions, and the space from a picture to the texts beside it, in points. */
const PICTURED = { step: 204, between: 27, wide: 4 / 3, apart: 24 } as const;
/** Left edge and width of each text in a row, in points from the row's left edge: where all names are short, and where not. */
const CELLS = {
  near: { name: [0, 246], tagline: [258, 234], page: [504, 48] },
  far: { name: [0, 324], tagline: [330, 162], page: [504, 48] },
} as const;
/** The same on plates. */
const ON_PLATES = {
  near: { name: [24, 234], tagline: [270, 198], page: [480, 48] },
  far: { name: [24, 288], tagline: [318, 150], page: [480, 48] },
} as const;
/** The same across the whole area, on a template. */
const WIDE_CELLS = { name: [0, 480], tagline: [498, 282], page: [816, 48] } as const;

/** One row of an agenda of `count`: its box, the placeholders in it, the sizes that their texts may take, and where its page number stands. */
export interface AgendaRow {
  readonly box: Box;
  readonly name: EntrySpec;
  readonly tagline: EntrySpec;
  readonly sizes: { readonly name: readonly number[]; readonly tagline: readonly number[] };
  readonly page: Box;
  /** Where its picture stands. */
  readonly picture?: Box;
}

/** Where the texts of a row stand in it, and its picture; from its top left corner, in points. */
type Cells = Record<'name' | 'tagline' | 'page', Box> & { readonly picture?: Box };

/** Name, tagline and page number on one line in the middle of a row. */
function cellsOnLine(deck: DeckFacts, height: number): Cells {
  const { near, far } = isOnPlate(deck) ? ON_PLATES : CELLS;
  const cells = deck.stand ? WIDE_CELLS : areShort(deck, near.name[1]) ? near : far;
  const cell = ([x, width]: readonly [number, number]): Box => ({ x, y: 0, width, height });
  return { name: cell(cells.name), tagline: cell(cells.tagline), page: cell(cells.page) };
}

/** Whether the names in all rows fit in `width` points on one line, in the first size of many rows. */
function areShort(deck: DeckFacts, width: number): boolean {
  const style = deck.palette('lt1').styles.heading;
  return deck.listed.every((name, i) => {
    const text = [[{ text: numberBefore(deck, i + 1) + name, origin: { value: NOWHERE } }]];
    const { paragraphs } = measureText({ what: 'name', text, style, width, height: HEIGHT }, deck);
    return nth(paragraphs, 0).breakAt(nth(SIZES.heading, 0), width).lines.length === 1;
  });
}

/** Whether the pictures of so many rows are large: then the tagline stands below the name. */
export const areLarge = (count: number): boolean => count <= MOST_LARGE;

/** A small picture at the left, and beside it name, tagline and page number on one line. */
function cellsBehindPicture(step: number): Cells {
  const height = Math.round(SMALL.high * step);
  const picture = { x: 0, y: (step - height) / 2, width: Math.round(height * SMALL.wide), height };
  const x = picture.width + SMALL.apart;
  const cell = (x: number, width: number): Box => ({ x, y: 0, width, height: step });
  const page = CELLS.far.page;
  return {
    picture,
    name: cell(x, SMALL.name),
    tagline: cell(x + SMALL.name + 6, SMALL.tagline),
    page: cell(...page),
  };
}

/** A picture at the left, and beside it the name with the tagline below it. */
function cellsBesidePicture(step: number): Cells {
  const height = step - PICTURED.between;
  const picture = { x: 0, y: PICTURED.between / 2, width: Math.round(height * PICTURED.wide), height };
  const x = picture.width + PICTURED.apart;
  const [page, half] = [CELLS.far.page[1], step / 2];
  const texts = { x, width: ROWS.width - x - page };
  return {
    picture,
    name: { ...texts, y: 0, height: half },
    tagline: { ...texts, y: half + 6, height: half - 6 },
    page: { x: ROWS.width - page, y: 0, width: page, height: step },
  };
}

/** The rows of an agenda, in equal steps around the middle of the page; `pictured` when each has a picture. */
export function agendaRows(deck: DeckFacts, count: number, pictured = false): AgendaRow[] {
  const { names, samples } = deck.words;
  const { styles } = deck.palette('lt1');
  const rows = deck.stand ? deck.areas.panels : ROWS;
  const few = count <= FEW;
  const large = pictured && areLarge(count);
  const step = Math.min(large ? PICTURED.step : few ? 132 : 90, rows.height / count);
  const beside = large ? cellsBesidePicture : cellsBehindPicture;
  const cells = pictured ? beside(step) : cellsOnLine(deck, step);
  const top = rows.y + (deck.stand ? 0 : (rows.height - step * count) / 2);
  const sizes = {
    name: few && (large || !pictured) ? LARGE : SIZES.heading,
    tagline: SIZES.label,
  };
  return Array.from({ length: count }, (_, i): AgendaRow => {
    const inRow = (cell: Box): Box => ({ ...cell, x: rows.x + cell.x, y: top + i * step + cell.y });
    const level = (prompt: string, style: TextStyle, size: number) => [{ prompt, style, size }];
    return {
      box: { ...rows, y: top + i * step, height: step },
      name: {
        idx: INDEX.entry + i,
        name: `${names.row} ${i + 1}`,
        box: inRow(cells.name),
        valign: large ? 'bottom' : 'middle',
        levels: level(numberBefore(deck, i + 1) + samples.row, styles.heading, nth(sizes.name, 0)),
      },
      tagline: {
        idx: INDEX.beside + i,
        name: `${names.tagline} ${i + 1}`,
        box: inRow(cells.tagline),
        valign: large ? 'top' : 'middle',
        levels: level(samples.text, styles.quiet, nth(sizes.tagline, 0)),
      },
      sizes,
      page: inRow(cells.page),
      ...(cells.picture ? { picture: inRow(cells.picture) } : {}),
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
