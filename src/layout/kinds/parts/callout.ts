import type { Slot } from '../../../brand/theme.ts';
import type { Box, Item } from '../../../scene/item.ts';
import type { Entry } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { inset } from '../../frame/grid.ts';
import { bar, group, linkedBy, plate, textItem, textItems } from '../../frame/itemMakers.ts';
import { nth } from '../../nth.ts';
import type { BoxText } from '../../typesetting/measureText.ts';
import { PITCH, SIZES, upTo } from '../../typesetting/scale.ts';
import { type SetText, type SetTexts, setText } from '../../typesetting/setText.ts';
import type { TextStyle } from '../../typesetting/textStyle.ts';
import { shrinking, tryWays } from '../../typesetting/tryWays.ts';
import { valueText } from './value.ts';

/** One callout: an entry with a value, and the box of its card. */
export interface Callout {
  readonly entry: Entry;
  readonly box: Box;
  readonly ground: Slot;
  /** From 1, among the callouts of its page. */
  readonly number: number;
  /** True when its layout already draws the card. */
  readonly bare?: boolean;
  /** True when its value takes the quiet colour: the state before, in a comparison. */
  readonly muted?: boolean;
}

export interface CalloutStyle {
  /** Sizes that the values may take, in points, largest first. */
  readonly value: readonly number[];
  /** Sizes of label and note; they get smaller before the value falls below its last size. */
  readonly text: readonly number[];
  /** Space between the card's edge and its texts, in points. */
  readonly padding: { readonly x: number; readonly y: number };
  /** Draws a short rule between value and note. */
  readonly rule: boolean;
  /** Prefers smaller labels and notes over a note of two lines, because the cards are low. */
  readonly compact?: boolean;
}

/** Space between label and value, in points. */
const GAP = 4;
const RULE = { width: 42, height: 3, air: 15 } as const;
/** Shares of the free height: above the label, above the value and below it; the rest remains at the bottom. */
const SHARES = { top: 0.1, label: 0.36, value: 0.36 } as const;

/** The texts of callouts and the vertical positions they share, in points from the top inside the padding. */
interface Measured {
  readonly labels: SetTexts;
  readonly notes: SetTexts;
  readonly values: SetTexts;
  readonly label: Band;
  readonly value: Band;
  readonly note: Band;
  readonly ruled: boolean;
}
type Band = readonly [top: number, height: number];

/**
 * Draws callouts of equal rank on cards of equal size: label, value, note. They share sizes and heights, so that labels,
 * baselines and notes align across a row. Reports a text that does not fit at the smallest sizes.
 */
export function callouts(page: PageFacts, all: readonly Callout[], style: CalloutStyle): Item[] {
  const sizes = shrinking(style.text);
  const lines = style.compact ? [1, 4] : [4];
  const ways = lines.flatMap((noteLines) => sizes.map((text) => ({ noteLines, text })));
  return tryWays(page, ways, ({ noteLines, text }, trial) => {
    const tried = { ...style, text };
    const measured = measure(trial, all, tried, noteLines, style.text);
    return all.map((callout, i) => place(trial, callout, i, tried, measured));
  });
}

/** Sets the labels and notes, then the values in the height that is left, and shares out the rest. */
function measure(
  page: PageFacts,
  all: readonly Callout[],
  style: CalloutStyle,
  noteLines: number,
  ladder: readonly number[],
): Measured {
  const { height } = inset(nth(all, 0).box, style.padding.x, style.padding.y);
  const boxText = (
    { entry, box }: Callout,
    what: string,
    paragraph: number,
    of: TextStyle,
    maxLines: number,
  ): BoxText => {
    const text = entry.paragraphs.slice(paragraph, paragraph + 1);
    const { width } = inset(box, style.padding.x);
    return { what, text, style: { ...of, breaking: 'balanced' }, width, height, maxLines };
  };
  const paletteOf = ({ ground }: Callout) => page.deck.palette(ground);
  const labelStyle = (one: Callout): TextStyle => ({
    ...paletteOf(one).styles.quiet,
    strong: paletteOf(one).accent,
  });
  const labels = setText(
    page,
    all.map((one) => boxText(one, 'label', 0, labelStyle(one), 2)),
    style.text,
    ladder,
  );
  const notes = setText(
    page,
    all.map((one) => boxText(one, 'note', 1, paletteOf(one).styles.body, noteLines)),
    upTo(style.text, SIZES.body[0]),
    upTo(ladder, SIZES.body[0]),
  );
  const ruled = style.rule && notes.tallest > 0;
  const over = labels.tallest > 0 ? GAP : 0;
  const under = ruled ? RULE.height + 2 * RULE.air : notes.tallest > 0 ? GAP : 0;
  const room = height - labels.tallest - notes.tallest - under - over;
  const values = setText(
    page,
    all.map((one) => boxedValue(one, page, inset(one.box, style.padding.x).width, room)),
    style.value,
  );
  const valueHeight = Math.round(values.size * PITCH.value);
  const free = Math.max(0, room - valueHeight);
  const labelTop = free * SHARES.top;
  const valueTop = labelTop + labels.tallest + over + free * SHARES.label;
  const noteTop = valueTop + valueHeight + free * SHARES.value + under;
  return {
    ...{ labels, notes, values, ruled },
    label: [labelTop, labels.tallest],
    value: [valueTop, valueHeight],
    note: [noteTop, notes.tallest],
  };
}

function boxedValue(
  { entry, ground, muted }: Callout,
  page: PageFacts,
  width: number,
  height: number,
): BoxText {
  const palette = page.deck.palette(ground);
  const style = { ...palette.styles.value, colour: muted ? palette.quiet : palette.strong };
  return { what: 'value', text: [valueText(entry.heading, style)], style, width, height, maxLines: 1 };
}

function place(
  page: PageFacts,
  callout: Callout,
  index: number,
  { padding }: CalloutStyle,
  { labels, notes, values, label, value, note, ruled }: Measured,
): Item {
  const { number, ground, entry, bare } = callout;
  const { names } = page.deck.words;
  const inner = inset(callout.box, padding.x, padding.y);
  const band = ([top, height]: Band): Box => ({ ...inner, y: inner.y + top, height });
  const rule = { ...band([note[0] - RULE.air - RULE.height, RULE.height]), width: RULE.width };
  const noteItems = textItems(`${names.note} ${number}`, band(note), notes.at(index));
  const [labelled] = entry.paragraphs;
  return group(page.deck, `${names.callout} ${number}`, entry.heading, [
    ...(bare ? [] : [plate(`${names.panel} ${number}`, callout.box, { slot: ground })]),
    ...textItems(`${names.label} ${number}`, band(label), labels.at(index), 'bottom').map((item) =>
      labelled ? linkedBy(labelled, item, page.deck) : item,
    ),
    textItem(`${names.value} ${number}`, band(value), withPitch(values.at(index), value[1])),
    ...(ruled && noteItems.length > 0
      ? [bar(`${names.rule} ${number}`, rule, page.deck.palette(ground).rule)]
      : []),
    ...noteItems,
  ]);
}

/** The text with one line pitch, in points, so that values with and without a prefix share their baseline. */
export const withPitch = (text: SetText, pitch: number): SetText => ({
  ...text,
  paragraphs: text.paragraphs.map((one) => ({ ...one, pitch })),
});
