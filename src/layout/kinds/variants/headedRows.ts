import type { Slot } from '../../../brand/theme.ts';
import type { Colour } from '../../../scene/colour.ts';
import type { Box, Item, ShapeItem } from '../../../scene/item.ts';
import type { Body, Entry, Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntrySpec, entryItem } from '../../frame/entrySpec.ts';
import { hairline } from '../../frame/itemMakers.ts';
import { nth } from '../../nth.ts';
import { quarters, SIZES } from '../../typesetting/scale.ts';
import { type SetText, type SetTexts, setText } from '../../typesetting/setText.ts';
import type { StyledText, TextStyle } from '../../typesetting/textStyle.ts';
import { tryWays } from '../../typesetting/tryWays.ts';

/** Space under the headings, down to the hairline there, in points. */
export const UNDER_HEADING = 12;
/** The least and the most space that a row has above and below its text together, in points. */
const LEAST = 15;
const MOST = 66;

/** Texts side by side, whose rows of the same number have one height. Lengths in points. */
interface PairedRows {
  /** The rows of each column as one text, with the space between them. */
  readonly texts: readonly SetText[];
  /** Space above the text of the first row. */
  readonly pad: number;
  /** Distances from the top of the first row to the bottom of each row. */
  readonly bottoms: readonly number[];
}

/** The rows of a body: its paragraphs and then the items of its list. */
export const rowsOf = ({ paragraphs, lists }: Pick<Body, 'paragraphs' | 'lists'>): readonly Text[] => [
  ...paragraphs,
  ...(lists[0] ?? []),
];

/** Sets the headings of columns, which are the first levels of `specs`, at one size. */
export const setHeadings = (
  entries: readonly Entry[],
  specs: readonly EntrySpec[],
  page: PageFacts,
): SetTexts =>
  setText(
    page,
    entries.map(({ heading }, i) => {
      const { levels, box } = nth(specs, i);
      const { width, height } = box;
      return { what: 'heading', text: [heading], style: nth(levels, 0).style, width, height, maxLines: 2 };
    }),
    SIZES.heading,
  );

/** Headings and rows that are set: their texts, and the top and height of each row, in points from the top of the page. */
export interface HeadedRows {
  readonly texts: readonly Item[];
  readonly rows: readonly Pick<Box, 'y' | 'height'>[];
}

/** How the rows of columns are set. */
export interface RowLook {
  /** The most space that a row has above and below its text together, in points (default 66). */
  readonly most?: number;
  /** The row that stands out, by its index: its text is bold in the columns that have a colour here. */
  readonly strong?: { readonly row: number; readonly colours: readonly (Colour | undefined)[] };
}

/**
 * Fills columns with headings and rows of texts: rows of the same number have one height. The second level of
 * `specs` is the look of a row.
 */
export function headedRows(
  entries: readonly Entry[],
  specs: readonly EntrySpec[],
  page: PageFacts,
  look: RowLook = {},
): HeadedRows {
  const { box } = nth(specs, 0);
  const headings = setHeadings(entries, specs, page);
  const top = headings.tallest + UNDER_HEADING;
  const columns = entries.map((entry, i): Column => {
    const colour = look.strong?.colours[i];
    const texts = rowsOf(entry).map((text, row): StyledText => {
      if (row !== look.strong?.row || !colour) return text;
      return text.map((run) => ({ ...run, bold: true, colour }));
    });
    return { texts, style: nth(nth(specs, i).levels, 1).style, width: nth(specs, i).box.width };
  });
  const room = { room: box.height - top, most: look.most ?? MOST };
  const rows = pairedRows(page, columns, room);
  const texts = entries.flatMap((entry, i) => {
    const heading = headings.at(i);
    const before = UNDER_HEADING + rows.pad + headings.tallest - heading.height;
    const parts = [
      { level: 0, text: heading },
      { level: 1, text: nth(rows.texts, i), before },
    ];
    return entryItem(nth(specs, i), entry.heading, parts, page.deck);
  });
  const tops = [0, ...rows.bottoms];
  const placed = rows.bottoms.map((bottom, i) => ({
    y: box.y + top + nth(tops, i),
    height: bottom - nth(tops, i),
  }));
  return { texts, rows: placed };
}

/** Hairlines above the rows, in every column; a column on a plate has its `ground` (default the page). */
export function rowLines(
  { rows }: HeadedRows,
  columns: readonly (Pick<Box, 'x' | 'width'> & { readonly ground?: Slot })[],
  deck: DeckFacts,
): ShapeItem[] {
  return rows.flatMap(({ y }, row) =>
    columns.map(({ x, width, ground = 'lt1' }, i) => {
      const name = `${deck.words.names.line} ${columns.length * row + i + 1}`;
      return hairline(name, x, y, width, deck.palette(ground).hairline);
    }),
  );
}

/** The rows of one column, and their look. */
interface Column {
  readonly texts: readonly StyledText[];
  readonly style: TextStyle;
  /** The width of its rows, in points. */
  readonly width: number;
}

/**
 * Sets columns of rows in `room` points of height, at the largest size at which each row has its least space. Lines are
 * broken here, so that a row keeps its height in every viewer. Reports `text-overflow` when there is too much.
 */
function pairedRows(
  page: PageFacts,
  columns: readonly Column[],
  { room, most }: { readonly room: number; readonly most: number },
): PairedRows {
  const count = Math.max(...columns.map(({ texts }) => texts.length));
  const one = (row: StyledText, { style, width }: Column) => {
    const own: TextStyle = { ...style, breaking: 'balanced' };
    return { what: 'text', text: [row], style: own, width, height: room };
  };
  const all = columns.flatMap((column) => column.texts.map((row) => one(row, column)));
  return tryWays(page, SIZES.body, (size, trial): PairedRows => {
    const set = setText(trial, all, [size], SIZES.body);
    let from = 0;
    const sets = columns.map(({ texts }) => {
      from += texts.length;
      return texts.map((_, row) => set.at(from - texts.length + row));
    });
    const heights = Array.from({ length: count }, (_, row) =>
      Math.max(...sets.map((column) => column[row]?.height ?? 0)),
    );
    const total = heights.reduce((a, b) => a + b, 0);
    const [first] = all;
    if (total + count * LEAST > room && first) {
      // Reported as a text of all rows, because each of them fits by itself.
      const { texts } = nth(columns, tallestOf(sets));
      setText(trial, [{ ...first, text: texts, height: room - count * LEAST }], [size], SIZES.body);
    }
    const space = Math.min(most, Math.max(LEAST, Math.floor((room - total) / count)));
    return {
      texts: sets.map((column) => joined(column, heights, space)),
      pad: space / 2,
      bottoms: heights.map((_, row) => heights.slice(0, row + 1).reduce((sum, one) => sum + one + space, 0)),
    };
  });
}

/** The index of the column whose texts are tallest together. */
function tallestOf(columns: readonly (readonly SetText[])[]): number {
  const heights = columns.map((column) => column.reduce((sum, { height }) => sum + height, 0));
  return heights.indexOf(Math.max(...heights));
}

/** The rows of one column as one text: what a row is lower than its neighbours is space below it. */
function joined(rows: readonly SetText[], heights: readonly number[], space: number): SetText {
  const paragraphs = rows.flatMap(({ paragraphs }, row) => {
    const above = row === 0 ? 0 : (heights[row - 1] ?? 0) - (rows[row - 1]?.height ?? 0) + space;
    return paragraphs.map((one) => ({ ...one, before: quarters(above) }));
  });
  const sum = (of: (text: SetText) => number) => rows.reduce((total, text) => total + of(text), 0);
  return {
    paragraphs,
    lines: sum(({ lines }) => lines),
    width: Math.max(0, ...rows.map(({ width }) => width)),
    height: sum(({ height }) => height),
    leastWidth: () => Math.max(0, ...rows.map((text) => text.leastWidth())),
  };
}
