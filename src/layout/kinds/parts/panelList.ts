import type { Box, Item } from '../../../scene/item.ts';
import type { Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntryPart, type EntrySpec, entryItem } from '../../frame/entrySpec.ts';
import { hairline } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { nth } from '../../nth.ts';
import { setText } from '../../typesetting/setText.ts';
import type { StyledText, TextStyle } from '../../typesetting/textStyle.ts';
import { PANEL_LEFT } from './openingColumn.ts';

/** Left edge and width of the list. */
const COLUMN = { x: PANEL_LEFT + 36, width: 276 } as const;
/** Indent of the texts under the names, in em of the names: a number of two digits and the space behind it. */
const INDENT = 2.1;

/** One row of a list: its name, and the text below it, which may be empty. */
export interface PanelRow {
  readonly name: Text;
  readonly text: Text;
}

/** A numbered list on the panel of cover or closing: its height, the most height of a row, and how its texts look. */
export interface PanelList {
  readonly y: number;
  readonly height: number;
  readonly step: number;
  readonly valign: 'top' | 'middle';
  readonly name: { readonly style: TextStyle; readonly sizes: readonly number[] };
  readonly text: { readonly style: TextStyle; readonly sizes: readonly number[] };
}

/** The placeholder of the list: numbered names, and texts one level below. */
export function panelListSpec(deck: DeckFacts, list: PanelList): EntrySpec {
  const { names, samples } = deck.words;
  const [size, small] = [nth(list.name.sizes, 0), nth(list.text.sizes, 0)];
  return {
    idx: INDEX.list,
    name: names.points,
    box: { ...COLUMN, y: list.y, height: list.height },
    valign: list.valign,
    levels: [
      { prompt: samples.row, style: list.name.style, size, before: list.step - heightOf(list, size, small) },
      { prompt: samples.text, style: list.text.style, size: small, indent: INDENT * size },
    ],
  };
}

/** The height of a row of these sizes, without the space to the next one; lists whose rows are low have no texts. */
function heightOf({ step, name, text }: PanelList, size: number, small: number): number {
  const both = size * name.style.pitch + small * text.style.pitch;
  return both < step ? both : size * name.style.pitch;
}

/** Fills the list, each name with its link, and draws hairlines between the rows. */
export function panelList(page: PageFacts, rows: readonly PanelRow[], list: PanelList): Item[] {
  if (rows.length === 0) return [];
  const spec = panelListSpec(page.deck, list);
  const step = Math.min(list.step, list.height / rows.length);
  const set = (what: string, texts: readonly StyledText[], of: PanelList['name'], width: number) =>
    setText(
      page,
      texts.map((text) => ({
        ...{ what, text: text.length > 0 ? [text] : [], style: of.style, width, height: step, maxLines: 1 },
      })),
      of.sizes,
    );
  const names = set('list item', rows.map(numbered(page)), list.name, COLUMN.width);
  const indent = INDENT * nth(list.name.sizes, 0);
  const texts = set(
    'text',
    rows.map(({ text }) => text),
    list.text,
    COLUMN.width - indent,
  );
  const height = names.tallest + texts.tallest;
  const before = step - height;
  const parts = rows.flatMap((_, i): EntryPart[] => [
    { level: 0, text: names.at(i), before },
    { level: 1, text: texts.at(i) },
  ]);
  const total = rows.length * step - before;
  const top = list.valign === 'top' ? list.y : list.y + (list.height - total) / 2;
  return [
    ...linesAbove(rows.length, { ...COLUMN, y: top - before / 2, height: step }, page),
    ...entryItem(spec, [], parts, page.deck),
  ];
}

/** The name with its number before it. */
const numbered =
  ({ deck }: PageFacts) =>
  ({ name }: PanelRow, i: number): StyledText => {
    const [first] = name;
    if (!first) return [];
    const text = `${String(i + 1).padStart(2, '0')}${deck.words.gap}`;
    const colour = deck.palette('dk2').accent;
    return [{ text, colour, bold: true, origin: first.origin }, ...name];
  };

/** Hairlines above all rows but the first; `row` is the box of the first. */
function linesAbove(count: number, { x, y, width, height }: Box, page: PageFacts): Item[] {
  const { hairline: colour } = page.deck.palette('dk2');
  return Array.from({ length: count - 1 }, (_, i) =>
    hairline(`${page.deck.words.names.line} ${i + 1}`, x, y + (i + 1) * height, width, colour),
  );
}
