import type { Slot } from '../../../brand/theme.ts';
import type { Colour } from '../../../scene/colour.ts';
import type { Box, TextItem } from '../../../scene/item.ts';
import type { Text } from '../../../slides/slide.ts';
import { textBox } from '../../../typography/textBox.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import type { FrameParts } from '../../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../../frame/entrySpec.ts';
import { PANELS } from '../../frame/grid.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { cardOn, isPlated, topRule } from '../../frame/surface.ts';
import { nth } from '../../nth.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { setOne } from '../../typesetting/setText.ts';
import type { StyledText } from '../../typesetting/textStyle.ts';
import { tryWays } from '../../typesetting/tryWays.ts';
import { markedHeading } from '../parts/markedHeading.ts';

/** How a takeaway is drawn: as a closing line, or as the conclusion on a solid band. */
export type Takeaway = 'band' | 'conclusion';
/** The end of the name of a layout with a takeaway; '' without one. */
export const takeawaySuffix = (form: false | Takeaway): string =>
  form ? { band: '-takeaway', conclusion: '-conclusion' }[form] : '';

/** What the label of a layout says of its takeaway; empty without one. */
export const takeawayRemark = ({ words: { remarks } }: DeckFacts, form: false | Takeaway): string[] =>
  form ? [form === 'band' ? remarks.takeaway : remarks.conclusion] : [];

/** The form of the takeaway of a slide: below pictures one without a label is the conclusion from them; false for none. */
export const takeawayForm = ([text]: readonly Text[], pictured: boolean): false | Takeaway =>
  text !== undefined && (pictured && markedHeading(text).mark.length === 0 ? 'conclusion' : 'band');

/** Height of both, the space above them, and that from the edge of a band to the text, in points. */
const HEIGHT = 60;
const ABOVE = 18;
const SIDE = 24;
const LABEL_SIZE = 16;
const [LARGEST] = SIZES.heading;
/** The least size of words with their label in the same line, in points. */
const LEAST_IN_LINE = 20;
/** Whether panels are lower than on the pages that Deckwright draws itself. */
export const isLow = ({ height }: Box): boolean => height < PANELS.height;

/** The part of `area` above the takeaway. */
export const withoutTakeaway = (area: Box): Box => ({ ...area, height: area.height - HEIGHT - ABOVE });

/** The ground of a takeaway: the page under a rule; a solid band for a conclusion and below plates. */
const groundOf = (deck: DeckFacts, form: Takeaway): Slot =>
  form === 'conclusion' || isPlated(deck) ? deck.brand.look.solid : 'lt1';

/** The place of a takeaway at the foot of the area. */
const boxIn = ({ areas: { panels } }: DeckFacts): Box => ({
  ...panels,
  y: panels.y + panels.height - HEIGHT,
  height: HEIGHT,
});

/** The placeholder at the foot of the area, on its band where it has one. */
function takeawaySpec(deck: DeckFacts, form: Takeaway): EntrySpec {
  const ground = groundOf(deck, form);
  const { styles, strong, text } = deck.palette(ground);
  const { prompts, names } = deck.words;
  const colour = form === 'conclusion' ? text : strong;
  const card =
    ground === 'lt1' ? {} : { card: cardOn(deck, ground, { left: SIDE, top: 0, right: SIDE, bottom: 0 }) };
  return {
    idx: INDEX.main,
    name: names.takeaway,
    box: boxIn(deck),
    valign: 'middle',
    ...card,
    levels: [{ prompt: prompts.takeaway, style: { ...styles.title, colour }, size: LARGEST }],
  };
}

/** The layout with its takeaway, when it has one of the form, and the rule above it where it stands on the page. */
export function withTakeaway(deck: DeckFacts, takeaway: boolean | Takeaway, parts: FrameParts): FrameParts {
  if (!takeaway) return parts;
  const form = takeaway === true ? 'band' : takeaway;
  const { items = [], placeholders = [] } = parts;
  const { names } = deck.words;
  const rule =
    groundOf(deck, form) === 'lt1'
      ? topRule(deck, `${names.rule} ${names.takeaway}`, boxIn(deck), deck.palette('lt1').strong)
      : [];
  return {
    ...parts,
    items: [...items, ...rule],
    placeholders: [...placeholders, entryPlaceholder(takeawaySpec(deck, form))],
  };
}

/**
 * The takeaway: a strong beginning is its label, before the words, or on a line above them where they are long. A
 * conclusion has no label. The list is empty when there is no paragraph.
 */
export function takeawayItem([text]: readonly Text[], page: PageFacts, form: Takeaway = 'band'): TextItem[] {
  if (!text) return [];
  const spec = takeawaySpec(page.deck, form);
  const { style } = nth(spec.levels, 0);
  const { quiet } = page.deck.palette(groundOf(page.deck, form));
  const { mark, rest } = markedHeading(text);
  const label = form === 'band' ? mark : [];
  const words = (label.length > 0 ? rest : text).map(({ strong: _strong, ...run }) => run);
  const { width, height } = textBox(spec);
  const sizes = SIZES.heading;
  const inLine = (label.length > 0 ? sizes.filter((size) => size >= LEAST_IN_LINE) : sizes).map((size) => ({
    ...{ size, between: page.deck.words.gap, maxLines: 1 },
  }));
  const above = label.length > 0 ? sizes.map((size) => ({ size, between: '\n', maxLines: 2 })) : [];
  const set = tryWays(page, [...inLine, ...above], ({ size, between, maxLines }, trial) => {
    const lines = [[...labelled(label, between, size, quiet), ...words]];
    return setOne(trial, { what: 'takeaway', text: lines, style, width, height, maxLines }, [size]);
  });
  return entryItem(spec, text, [{ level: 0, text: set }], page.deck);
}

/** The label small and in its colour before words of `size` points, with what stands between it and them. */
function labelled(label: Text, between: string, size: number, colour: Colour): StyledText {
  const small = { colour, bold: false, scale: LABEL_SIZE / size };
  const last = label.length - 1;
  return label.map((run, i) => ({ ...run, ...small, text: run.text + (i === last ? between : '') }));
}
