import type { Item, ShapeItem } from '../../../scene/item.ts';
import type { Body, Entry, Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntrySpec, entryItem } from '../../frame/entrySpec.ts';
import { hairline } from '../../frame/itemMakers.ts';
import { nth } from '../../nth.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { type SetTexts, setText } from '../../typesetting/setText.ts';
import { type PairedRows, pairedRows } from './pairedRows.ts';

/** Space under the headings, down to the hairline there, in points. */
export const UNDER_HEADING = 12;

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

/**
 * Fills columns of equal width with headings and rows of texts: rows of the same number have one height, and hairlines stand
 * above and between them. The second level of `specs` is the look of a row.
 */
export function headedRows(entries: readonly Entry[], specs: readonly EntrySpec[], page: PageFacts): Item[] {
  const { box, levels } = nth(specs, 0);
  const headings = setHeadings(entries, specs, page);
  const top = headings.tallest + UNDER_HEADING;
  const room = { width: box.width, room: box.height - top };
  const rows = pairedRows(page, entries.map(rowsOf), nth(levels, 1).style, room);
  const texts = entries.flatMap((entry, i) => {
    const heading = headings.at(i);
    const before = UNDER_HEADING + rows.pad + headings.tallest - heading.height;
    const parts = [
      { level: 0, text: heading },
      { level: 1, text: nth(rows.texts, i), before },
    ];
    return entryItem(nth(specs, i), entry.heading, parts, page.deck);
  });
  return [...lines(rows, specs, box.y + top, page.deck), ...texts];
}

/** Hairlines above the first row and between the rows, in every column. */
function lines(
  { bottoms }: PairedRows,
  specs: readonly EntrySpec[],
  from: number,
  deck: DeckFacts,
): ShapeItem[] {
  const { hairline: colour } = deck.palette('lt1');
  return [0, ...bottoms.slice(0, -1)].flatMap((bottom, row) =>
    specs.map(({ box: { x, width } }, i) =>
      hairline(`${deck.words.names.line} ${specs.length * row + i + 1}`, x, from + bottom, width, colour),
    ),
  );
}
