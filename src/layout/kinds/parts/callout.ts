import type { Slot } from '../../../brand/theme.ts';
import type { Box, Item } from '../../../scene/item.ts';
import type { Entry } from '../../../slides/slide.ts';
import type { Sheet } from '../../deck.ts';
import { inset } from '../../frame/grid.ts';
import { bar, group, linked, linkOf, plate, textItem } from '../../frame/items.ts';
import { firstThatFits, shrinking } from '../../setting/firstThatFits.ts';
import type { Words } from '../../setting/fittingOf.ts';
import type { Look } from '../../setting/look.ts';
import { PITCH, SIZES } from '../../setting/scale.ts';
import { type Setting, setText } from '../../setting/setText.ts';
import { readValue, valueText } from './value.ts';

/** One callout: an entry with a value, and the card it stands on. */
export interface Callout {
  readonly entry: Entry;
  readonly box: Box;
  readonly ground: Slot;
  /** Its place among the page's callouts, from 1. */
  readonly number: number;
  /** It stands on a card that is there already. */
  readonly bare?: boolean;
  /** Quieter than its siblings: what was, beside what is. */
  readonly muted?: boolean;
}

export interface CalloutLook {
  readonly value: readonly number[];
  /** Sizes of label and note; they shrink before the value falls below its floor. */
  readonly text: readonly number[];
  readonly padding: { readonly x: number; readonly y: number };
  /** A short rule between value and note. */
  readonly rule: boolean;
  /** In low cards a note of one line is worth a smaller size. */
  readonly compact?: boolean;
}

const GAP = 4;
const RULE = { width: 42, height: 3, air: 15 } as const;
/** How the free height is shared: over the label, over and under the value; the rest stays below. */
const SHARES = { top: 0.1, label: 0.36, value: 0.36 } as const;

/**
 * Callouts of one rank, on cards of one size: label, value, note. They share sizes and the heights of their parts,
 * so that labels, baselines and notes line up across a row.
 */
export function callouts(sheet: Sheet, all: readonly Callout[], look: CalloutLook): Item[] {
  const sizes = shrinking(look.text);
  const lines = look.compact ? [1, 4] : [4];
  const ways = lines.flatMap((noteLines) => sizes.map((text) => ({ noteLines, text })));
  return firstThatFits(sheet, ways, ({ noteLines, text }, trial) =>
    set(trial, all, { ...look, text }, noteLines, look.text),
  );
}

function set(
  sheet: Sheet,
  all: readonly Callout[],
  look: CalloutLook,
  noteLines: number,
  ladder: readonly number[],
): Item[] {
  const first = all[0];
  if (!first) return [];
  const { height } = inset(first.box, look.padding.x, look.padding.y);
  const inksOf = (callout: Callout) => sheet.deck.inks(callout.ground);
  const words = (callout: Callout, what: string, at: number, own: Partial<Look>, maxLines: number): Words => {
    const looks = inksOf(callout).looks;
    const base = what === 'label' ? looks.quiet : looks.body;
    const wide = inset(callout.box, look.padding.x).width;
    const text = callout.entry.paragraphs.slice(at, at + 1);
    return { what, text, look: { ...base, style: 'balanced', ...own }, width: wide, height, maxLines };
  };
  const labels = setText(
    sheet,
    all.map((one) => words(one, 'label', 0, { strong: inksOf(one).accent }, 2)),
    look.text,
    ladder,
  ).settings;
  const notes = setText(
    sheet,
    all.map((one) => words(one, 'note', 1, {}, noteLines)),
    upToBody(look.text),
    upToBody(ladder),
  ).settings;
  const [labelHeight, noteHeight] = [tallest(labels), tallest(notes)];
  const ruled = look.rule && noteHeight > 0;
  const under = ruled ? RULE.height + 2 * RULE.air : noteHeight > 0 ? GAP : 0;
  const room = height - labelHeight - noteHeight - under - (labelHeight > 0 ? GAP : 0);
  const { size, settings: values } = setText(
    sheet,
    all.map((one): Words => {
      const inks = inksOf(one);
      const value = { ...inks.looks.value, colour: one.muted ? inks.quiet : inks.strong };
      const valued = readValue(one.entry.heading);
      const text = valued ? valueText(valued, value) : one.entry.heading;
      const wide = inset(one.box, look.padding.x).width;
      return { what: 'value', text: [text], look: value, width: wide, height: room, maxLines: 1 };
    }),
    look.value,
  );
  const valueHeight = Math.round(size * PITCH.value);
  const free = Math.max(0, room - valueHeight);
  const labelTop = free * SHARES.top;
  const valueTop = labelTop + labelHeight + (labelHeight > 0 ? GAP : 0) + free * SHARES.label;
  const noteTop = valueTop + valueHeight + free * SHARES.value + under;
  const { names } = sheet.deck.words;
  return all.map((callout, i) => {
    const { number, ground, entry } = callout;
    const box = inset(callout.box, look.padding.x, look.padding.y);
    const at = (top: number, tall: number): Box => ({ ...box, y: box.y + top, height: tall });
    const link = linkOf(entry.paragraphs[0] ?? []);
    const tip = link ? sheet.deck.target(link)?.title : undefined;
    const hasNote = (notes[i]?.paragraphs.length ?? 0) > 0;
    const rule = { ...at(noteTop - RULE.air - RULE.height, RULE.height), width: RULE.width };
    return group(sheet.deck, `${names.callout} ${number}`, entry.heading, [
      ...(callout.bare ? [] : [plate(`${names.panel} ${number}`, callout.box, { slot: ground })]),
      ...filled(`${names.label} ${number}`, at(labelTop, labelHeight), labels[i], 'bottom').map((item) =>
        linked(item, link, tip),
      ),
      textItem(`${names.value} ${number}`, at(valueTop, valueHeight), pitched(values[i], valueHeight)),
      ...(ruled && hasNote ? [bar(`${names.rule} ${number}`, rule, inksOf(callout).rule)] : []),
      ...filled(`${names.note} ${number}`, at(noteTop, noteHeight), notes[i], 'top'),
    ]);
  });
}

/** Values share their baseline, whatever stands in them. */
const pitched = (setting: Setting | undefined, pitch: number): Setting | undefined =>
  setting && { ...setting, paragraphs: setting.paragraphs.map((one) => ({ ...one, pitch })) };

const filled = (name: string, box: Box, setting: Setting | undefined, valign: 'top' | 'bottom') =>
  setting && setting.paragraphs.length > 0 ? [textItem(name, box, setting, valign)] : [];

const tallest = (settings: readonly Setting[]): number => Math.max(0, ...settings.map((one) => one.height));

/** Notes are never larger than body text. */
const upToBody = (sizes: readonly number[]): number[] => sizes.filter((size) => size <= SIZES.body[0]);
