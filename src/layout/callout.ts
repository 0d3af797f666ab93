import type { Slot } from '../brand/theme.ts';
import type { Box, Item } from '../scene/item.ts';
import type { Entry } from '../slides/slide.ts';
import type { Sheet } from './deck.ts';
import { inset } from './grid.ts';
import { bar, group, plate, textItem } from './items.ts';
import { looksOn } from './looks.ts';
import { SIZES } from './scale.ts';
import { type Setting, setText, type Words } from './setText.ts';
import { readValue, valueText } from './value.ts';

/** One callout: an entry with a value, and the card it stands on. */
export interface Callout {
  readonly entry: Entry;
  readonly box: Box;
  readonly ground: Slot;
  /** Its place among the page's callouts, from 1. */
  readonly number: number;
  /** Quieter than its siblings: what was, beside what is. */
  readonly muted?: boolean;
}

export interface CalloutLook {
  readonly value: readonly number[];
  readonly text: readonly number[];
  readonly padding: number;
  /** A short rule between value and note. */
  readonly rule: boolean;
}

const GAP = 6;
const RULE = { width: 42, height: 3, air: 15 } as const;

/**
 * Callouts of one rank, on cards of one size: label, value, note. They share sizes and the heights of their parts,
 * so that labels, baselines and notes line up across a row.
 */
export function callouts(sheet: Sheet, all: readonly Callout[], look: CalloutLook): Item[] {
  const first = all[0];
  if (!first) return [];
  const { width, height } = inset(first.box, look.padding);
  const looksOf = (callout: Callout) => looksOn(sheet.deck.inks(callout.ground));
  const texts = (at: number, what: string, quiet: boolean): Words[] =>
    all.map((callout) => ({
      what,
      text: callout.entry.paragraphs.slice(at, at + 1),
      look: quiet ? looksOf(callout).quiet : looksOf(callout).body,
      width,
      height,
      maxLines: quiet ? 2 : 4,
    }));
  const labels = setText(sheet, texts(0, 'label', true), look.text).settings;
  const notes = setText(sheet, texts(1, 'note', false), upToSize(look.text)).settings;
  const [labelHeight, noteHeight] = [tallest(labels), tallest(notes)];
  const ruleHeight = look.rule ? RULE.height + 2 * RULE.air : noteHeight > 0 ? GAP : 0;
  const room = height - labelHeight - noteHeight - ruleHeight - (labelHeight > 0 ? GAP : 0);
  const values = setText(
    sheet,
    all.map((callout): Words => {
      const inks = sheet.deck.inks(callout.ground);
      const value = { ...looksOf(callout).value, colour: callout.muted ? inks.quiet : inks.strong };
      const valued = readValue(callout.entry.heading);
      const text = valued ? valueText(valued, value) : callout.entry.heading;
      return { what: 'value', text: [text], look: value, width, height: room, maxLines: 1 };
    }),
    look.value,
  ).settings;
  const valueHeight = tallest(values);
  const free = Math.max(0, room - valueHeight);
  return all.map((callout, i) => {
    const box = inset(callout.box, look.padding);
    const inks = sheet.deck.inks(callout.ground);
    let y = box.y + free * 0.22;
    const labelBox = { ...box, y, height: labelHeight };
    y += labelHeight + (labelHeight > 0 ? GAP : 0) + free * 0.28;
    const valueBox = { ...box, y, height: valueHeight };
    y += valueHeight + free * 0.28;
    const ruleBox = { ...box, y: y + RULE.air, width: RULE.width, height: RULE.height };
    y += ruleHeight;
    const noteBox = { ...box, y, height: noteHeight };
    return group(`Callout ${callout.number}`, callout.entry.heading, [
      plate(`Card ${callout.number}`, callout.box, { slot: callout.ground }),
      ...filled(`Label ${callout.number}`, labelBox, labels[i], 'bottom'),
      textItem(`Value ${callout.number}`, valueBox, values[i]),
      ...(look.rule ? [bar(`Rule ${callout.number}`, ruleBox, inks.rule)] : []),
      ...filled(`Note ${callout.number}`, noteBox, notes[i], 'top'),
    ]);
  });
}

const filled = (name: string, box: Box, setting: Setting | undefined, valign: 'top' | 'bottom') =>
  setting && setting.lines > 0 && setting.paragraphs.length > 0 ? [textItem(name, box, setting, valign)] : [];

const tallest = (settings: readonly Setting[]): number => Math.max(0, ...settings.map((one) => one.height));

/** Notes are never larger than body text. */
const upToSize = (sizes: readonly number[]): number[] => sizes.filter((size) => size <= SIZES.body[0]);
