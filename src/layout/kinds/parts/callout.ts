import type { Slot } from '../../../brand/theme.ts';
import type { Box, FreeformItem, ShapeItem, TextItem } from '../../../scene/item.ts';
import type { Entry } from '../../../slides/slide.ts';
import { textBox } from '../../../typography/textBox.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntrySpec, entryItem } from '../../frame/entrySpec.ts';
import { EDGE, inset } from '../../frame/grid.ts';
import { iconAt, linkedBy } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { cardOn, onDisc } from '../../frame/surface.ts';
import { nth } from '../../nth.ts';
import type { BoxText } from '../../typesetting/measureText.ts';
import { PITCH, quarters, upTo } from '../../typesetting/scale.ts';
import { type SetTexts, setText } from '../../typesetting/setText.ts';
import type { TextStyle } from '../../typesetting/textStyle.ts';
import { shrinking, tryWays } from '../../typesetting/tryWays.ts';
import { setValues } from './setValues.ts';

/** The place of a callout on its layout: the box of its card, and which entry it takes. */
export interface CalloutPlace {
  readonly box: Box;
  readonly ground: Slot;
  /** From 1. */
  readonly number: number;
  /** True when its layout already draws the card. */
  readonly bare?: boolean;
  /** True when it stands without a card under a rule, which its layout has. */
  readonly ruled?: boolean;
  /** True when its value takes the quiet colour: the state before, in a comparison. */
  readonly muted?: boolean;
}

export interface CalloutStyle {
  /** Sizes that the values may take, in points, largest first. */
  readonly value: readonly number[];
  /** Sizes of label and note; they get smaller before the value falls below its last size. */
  readonly text: readonly number[];
  /** Space between the card's edge and its texts, in points; `foot` below them, where it is not that above them. */
  readonly padding: { readonly x: number; readonly y: number; readonly foot?: number };
  /** Has a coloured edge above the card. */
  readonly edge?: boolean;
  /** Keeps room for an icon: above the texts, or before the label where the cards are low. */
  readonly icons?: boolean;
  /** Label, value and note stand at places of their own, whatever their sizes, so that panels of several slides are alike. */
  readonly steady?: boolean;
  /** The cards are low: smaller labels and notes are better than a note of two lines. */
  readonly compact?: boolean;
}

/** Whether callouts of this style have a coloured edge in the brand's look. */
export const hasEdge = ({ brand }: DeckFacts, { edge = false }: CalloutStyle): boolean =>
  edge && brand.look.edges;
/** The side of an icon above the texts of a callout and of one before its label, and the space behind each, in points. */
const ICON = { above: 48, before: 24, space: { above: 16, before: 10 } } as const;

/** The room above the texts and before the label that an icon takes, in points. */
function iconRoom({ icons, compact }: CalloutStyle): { readonly above: number; readonly before: number } {
  return {
    above: icons && !compact ? ICON.above + ICON.space.above : 0,
    before: icons && compact ? ICON.before + ICON.space.before : 0,
  };
}

/** The icon of an entry in its callout. */
export function calloutIcon(
  { icon }: Entry,
  place: CalloutPlace,
  style: CalloutStyle,
  deck: DeckFacts,
): (ShapeItem | FreeformItem)[] {
  if (!icon) return [];
  const { box, ground, number, ruled } = place;
  const { padding, compact } = style;
  const side = compact ? ICON.before : ICON.above;
  const x = box.x + (ruled ? 0 : padding.x);
  const line = nth(calloutSpec(deck, place, style).levels, LABEL).size * PITCH.body;
  const y = box.y + padding.y + (hasEdge(deck, style) ? EDGE : 0) + (compact ? (line - side) / 2 : 0);
  const colour = deck.palette(ground).strong;
  const name = `${deck.words.names.icon} ${number}`;
  if (deck.brand.look.discs && !compact)
    return onDisc(deck, name, icon.name, { x, y, width: side, height: side });
  return [iconAt(name, icon.name, { x, y, side }, colour)];
}

/** Space between label, value and note, in points. */
const GAP = 4;
/**
 * The share of the free height that is added above the value and below it, and the most that is, as shares of the value's
 * size: the three stay together, and the rest remains at the bottom.
 */
const [SHARE, MOST] = [0.4, { value: 0.4, note: 0.24 }];

/**
 * The places in a steady callout of `HEIGHT` points, from the top of its panel: the top of its label, and the baselines of value
 * and note. A panel of another height has them in proportion. A baseline is `DROP` of the pitch below the top of its line.
 */
const STEADY = { height: 336, label: 30, value: 180, note: 288 } as const;
const DROP = 0.8;

/** The levels of a callout. */
const [LABEL, VALUE, NOTE] = [0, 1, 2];

/** Distances in a callout, in points: above all texts, above value and note, and the line pitch of the value. */
interface Rhythm {
  readonly top: number;
  readonly value: number;
  readonly note: number;
  readonly pitch: number;
}

/** The placeholder of a callout: label, value and note, spaced for a label of one line and a note of one or two. */
export function calloutSpec(deck: DeckFacts, place: CalloutPlace, style: CalloutStyle): EntrySpec {
  const { names, samples } = deck.words;
  const palette = deck.palette(place.ground);
  const [label, note] = [nth(style.text, 0), nth(noteSizes(style.text), 0)];
  const { padding } = style;
  const edge = hasEdge(deck, style);
  const box = edge ? { ...place.box, y: place.box.y + EDGE, height: place.box.height - EDGE } : place.box;
  const heights = { label: label * PITCH.body, note: note * PITCH.body * (style.compact ? 1 : 2) };
  const icon = iconRoom(style);
  const foot = padding.foot ?? padding.y;
  const height = box.height - padding.y - foot - icon.above;
  const room = height - label * PITCH.body - heights.note - 2 * GAP;
  const value =
    style.value.find((size) => size * PITCH.value <= room) ?? nth(style.value, style.value.length - 1);
  const rhythm =
    steadyRhythm(place, style, deck, { label: heights.label, value, note, unit: 0 }) ??
    rhythmOf(height, padding.y + icon.above, heights, value);
  const inner = { ...inset(box, place.ruled ? 0 : padding.x, padding.y), height: height + icon.above };
  const insets = { left: padding.x, top: rhythm.top, right: padding.x, bottom: foot };
  const own = cardOn(deck, place.ground, insets);
  const card = edge ? { ...own, radius: 0 } : own;
  return {
    idx: INDEX.entry + place.number - 1,
    name: `${names.callout} ${place.number}`,
    ...(place.bare || place.ruled
      ? { box: { ...inner, y: inner.y + icon.above, height: inner.height - icon.above } }
      : { box, card }),
    levels: [
      { prompt: samples.label, style: labelStyle(palette), size: label, indent: icon.before },
      {
        prompt: samples.value,
        style: valueStyle(palette, place),
        size: value,
        pitch: rhythm.pitch,
        before: rhythm.value,
      },
      { prompt: samples.note, style: noteStyle(palette), size: note, before: rhythm.note },
    ],
  };
}

const labelStyle = (palette: Palette): TextStyle => ({
  ...palette.styles.quiet,
  breaking: 'balanced',
  strong: palette.accent,
});
const noteStyle = (palette: Palette): TextStyle => ({ ...palette.styles.body, breaking: 'balanced' });
const valueStyle = (palette: Palette, { muted }: CalloutPlace): TextStyle => ({
  ...palette.styles.value,
  colour: muted ? palette.quiet : palette.strong,
});
const noteSizes = (sizes: readonly number[]): number[] => upTo(sizes, 18);

/** The distances in a callout whose texts have `height` points together, with `padding` above; 0 stands for no text. */
function rhythmOf(
  height: number,
  padding: number,
  { label, note }: { readonly label: number; readonly note: number },
  value: number,
): Rhythm {
  const pitch = Math.round(value * PITCH.value);
  const free = Math.max(0, height - label - note - pitch - (label > 0 ? GAP : 0) - (note > 0 ? GAP : 0));
  const apart = (most: number) => Math.min(free * SHARE, value * most);
  return {
    top: quarters(padding),
    value: quarters((label > 0 ? GAP : 0) + apart(MOST.value)),
    note: quarters((note > 0 ? GAP : 0) + apart(MOST.note)),
    pitch,
  };
}

/**
 * The distances in a steady callout with a label of `label` points, a unit of `unit` points below its value, and value and note
 * of these sizes; undefined where it is not steady, or an icon stands in it.
 */
function steadyRhythm(
  { box }: CalloutPlace,
  style: CalloutStyle,
  deck: DeckFacts,
  sizes: { readonly label: number; readonly value: number; readonly note: number; readonly unit: number },
): Rhythm | undefined {
  if (!style.steady || style.icons) return undefined;
  const share = box.height / STEADY.height;
  const pitch = Math.round(sizes.value * PITCH.value);
  const [edge, label] = [hasEdge(deck, style) ? EDGE : 0, STEADY.label * share];
  const value = Math.max(GAP, STEADY.value * share - DROP * pitch - label - sizes.label);
  const bottom = label + sizes.label + value + pitch + sizes.unit;
  const note = Math.max(GAP, STEADY.note * share - DROP * PITCH.body * sizes.note - bottom);
  return { top: quarters(label - edge), value: quarters(value), note: quarters(note), pitch };
}

/** A callout on a page: its entry, its place and its placeholder. */
interface Callout {
  readonly entry: Entry;
  readonly place: CalloutPlace;
  readonly spec: EntrySpec;
}

/** The texts of callouts, and the distances that they share. */
interface Measured extends Rhythm {
  readonly labels: SetTexts;
  readonly values: SetTexts;
  readonly notes: SetTexts;
  /** The height of units below the values, in points. */
  readonly unit: number;
  /** The height of the labels, in points. */
  readonly label: number;
}

/**
 * Fills the placeholders of callouts of equal rank, on cards of equal size, with one entry each: label, value, note. They
 * share sizes and distances, so that labels, baselines and notes align across a row. Reports a text that does not fit at the
 * smallest sizes.
 */
export function callouts(
  page: PageFacts,
  entries: readonly Entry[],
  places: readonly CalloutPlace[],
  style: CalloutStyle,
): TextItem[] {
  const all = entries.map((entry, i): Callout => {
    const place = nth(places, i);
    return { entry, place, spec: calloutSpec(page.deck, place, style) };
  });
  const sizes = shrinking(style.text);
  const lines = style.compact ? [1, 4] : [4];
  const ways = lines.flatMap((noteLines) => sizes.map((text) => ({ noteLines, text })));
  return tryWays(page, ways, ({ noteLines, text }, trial) => {
    const measured = measure(trial, all, { ...style, text }, noteLines, style.text);
    return all.flatMap((callout, i) => fill(trial, callout, i, measured));
  });
}

/** Sets the labels and notes, then the values in the height that is left. */
function measure(
  page: PageFacts,
  all: readonly Callout[],
  style: CalloutStyle,
  noteLines: number,
  ladder: readonly number[],
): Measured {
  const { value, text, padding } = style;
  const { spec: first } = nth(all, 0);
  const icon = iconRoom(style).above;
  const height = first.card
    ? first.box.height - padding.y - (padding.foot ?? padding.y) - icon
    : first.box.height;
  const boxText = (what: string, paragraph: number, of: (palette: Palette) => TextStyle, maxLines: number) =>
    all.map(({ entry, place, spec }): BoxText => {
      const look = of(page.deck.palette(place.ground));
      const { indent = 0 } = nth(spec.levels, paragraph === 0 ? LABEL : NOTE);
      const width = textBox(spec).width - indent;
      return {
        what,
        text: entry.paragraphs.slice(paragraph, paragraph + 1),
        style: look,
        width,
        height,
        maxLines,
      };
    });
  const labels = setText(page, boxText('label', 0, labelStyle, 2), text, ladder);
  const notes = setText(page, boxText('note', 1, noteStyle, noteLines), noteSizes(text), noteSizes(ladder));
  const heights = { label: labels.tallest, note: notes.tallest };
  const room = height - (labels.tallest && labels.tallest + GAP) - (notes.tallest && notes.tallest + GAP);
  const { values, unit } = setValues(
    page,
    all.map(({ entry: { heading }, place, spec }) => {
      const look = valueStyle(page.deck.palette(place.ground), place);
      return { heading, style: look, width: textBox(spec).width, height: room };
    }),
    upTo(value, nth(first.levels, VALUE).size),
  );
  // Values without any label stand where they would below one.
  const label = labels.tallest || nth(first.levels, LABEL).size * PITCH.body;
  // Values that are smaller than on the layout take lines of their own height, so that they stay near their labels.
  const pitch = Math.round(values.size * PITCH.value);
  const measured = { label, value: values.size, note: notes.size, unit };
  const steady = steadyRhythm(nth(all, 0).place, style, page.deck, measured);
  const own = steady ?? { ...ownRhythm(first), pitch };
  const above = first.card ? padding.y + icon : 0;
  const needed = own.top - above + label + own.value + own.pitch + unit + own.note + notes.tallest;
  if (needed <= height) return { labels, notes, values, unit, label, ...own };
  const rhythm = rhythmOf(height - unit, above, heights, values.size);
  return { labels, notes, values, unit, label: labels.tallest, ...rhythm };
}

/** The distances that the placeholder has on its layout. */
function ownRhythm({ card, levels }: EntrySpec): Rhythm {
  const [value, note] = [nth(levels, VALUE), nth(levels, NOTE)];
  return {
    top: card?.insets.top ?? 0,
    value: value.before ?? 0,
    note: note.before ?? 0,
    pitch: value.pitch ?? 0,
  };
}

function fill(page: PageFacts, { entry, spec }: Callout, index: number, measured: Measured): TextItem[] {
  const { labels, values, notes, unit, top, value, note, pitch } = measured;
  const label = labels.at(index);
  // Values stand on one line across a row, also beside labels of more lines or none.
  const lower = measured.label - label.height;
  const parts = [
    { level: LABEL, text: label },
    { level: VALUE, text: values.at(index), before: value + lower, pitch },
    // Notes stand on one line too, also below a value without a unit.
    { level: NOTE, text: notes.at(index), before: values.at(index).lines > 1 ? note : note + unit },
  ];
  const [labelled = []] = entry.paragraphs;
  const missing = label.paragraphs.length === 0 && measured.label > 0;
  const from = missing ? top + measured.label + value : top;
  return entryItem(spec, entry.heading, parts, page.deck, from).map((item) =>
    linkedBy(labelled, item, page.deck),
  );
}
