import type { Box, ShapeItem, TextItem } from '../../../scene/item.ts';
import type { Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntrySpec, entryItem, numberBefore } from '../../frame/entrySpec.ts';
import { hairline, linkedBy } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { nth } from '../../nth.ts';
import { setText } from '../../typesetting/setText.ts';
import type { StyledText, TextStyle } from '../../typesetting/textStyle.ts';
import { PANEL_LEFT } from './openingColumn.ts';

/** Left edge and width of the rows, which end at the margin of the page. */
const COLUMN = { x: PANEL_LEFT + 36, width: 264 } as const;
/** Indent of the texts under the names, in em of the names: a number of two digits and the space behind it. */
const INDENT = 2.1;

/** How a sort of text in a list looks, and the sizes that it may take; the layout has the first. */
interface Sort {
  readonly style: TextStyle;
  readonly sizes: readonly number[];
}

/** A numbered list on the panel of cover or closing: its place, the most height of a row, and how names and texts look. */
export interface PanelList {
  readonly y: number;
  readonly height: number;
  readonly step: number;
  /** Where the rows stand when they do not fill the height. */
  readonly valign: 'top' | 'middle';
  readonly name: Sort;
  readonly text?: Sort;
}

/** One row: its name, which may have a link, and the text below it. */
export interface PanelRow {
  readonly name: Text;
  readonly text: Text;
}

/** The boxes of `count` rows, all lengths in points. */
function boxesOf({ y, height, step, valign }: PanelList, count: number): Box[] {
  const each = Math.min(step, height / count);
  const top = valign === 'top' ? y : y + (height - each * count) / 2;
  return Array.from({ length: count }, (_, i) => ({ ...COLUMN, y: top + i * each, height: each }));
}

/** The placeholders of `count` rows: the name, and the text one level below. */
export function panelListSpecs(deck: DeckFacts, list: PanelList, count: number): EntrySpec[] {
  const { names, samples } = deck.words;
  const { name, text } = list;
  const size = nth(name.sizes, 0);
  return boxesOf(list, count).map((box, i) => ({
    ...{ idx: INDEX.entry + i, name: `${names.row} ${i + 1}`, box, valign: 'middle' },
    levels: [
      { prompt: numberBefore(deck, i + 1) + samples.row, style: name.style, size },
      ...(text
        ? [{ prompt: samples.text, style: text.style, size: nth(text.sizes, 0), indent: INDENT * size }]
        : []),
    ],
  }));
}

/** The hairlines between `count` rows, which a layout has. */
export const panelListLines = (deck: DeckFacts, list: PanelList, count: number): ShapeItem[] =>
  boxesOf(list, count)
    .slice(1)
    .map(({ x, y, width }, i) =>
      hairline(`${deck.words.names.line} ${i + 1}`, x, y, width, deck.palette('dk2').hairline),
    );

/** Fills the rows; names and texts have one size each, and a row has the link of its name. */
export function panelList(page: PageFacts, rows: readonly PanelRow[], list: PanelList): TextItem[] {
  const specs = panelListSpecs(page.deck, list, rows.length);
  const set = (what: string, texts: readonly StyledText[], { style, sizes }: Sort) =>
    setText(
      page,
      texts.map((text, i) => ({
        ...{ what, text: text.length > 0 ? [text] : [], style, maxLines: 1 },
        ...{ width: COLUMN.width - (what === 'text' ? INDENT * nth(list.name.sizes, 0) : 0) },
        height: nth(specs, i).box.height,
      })),
      sizes,
    );
  const names = set('list item', rows.map(numbered(page)), list.name);
  const texts =
    list.text &&
    set(
      'text',
      rows.map(({ text }) => text),
      list.text,
    );
  return rows.flatMap(({ name }, i) => {
    const parts = [{ level: 0, text: names.at(i) }, ...(texts ? [{ level: 1, text: texts.at(i) }] : [])];
    return entryItem(nth(specs, i), name, parts, page.deck).map((item) => linkedBy(name, item, page.deck));
  });
}

/** The name with its number before it. */
const numbered =
  ({ deck }: PageFacts) =>
  ({ name }: PanelRow, i: number): StyledText => {
    const [first] = name;
    if (!first) return [];
    const text = numberBefore(deck, i + 1);
    const colour = deck.palette('dk2').accent;
    return [{ text, colour, bold: true, origin: first.origin }, ...name];
  };
