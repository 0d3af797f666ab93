import type { Box, Item } from '../../../scene/item.ts';
import { type Entry, plainText } from '../../../slides/slide.ts';
import { measure } from '../../../typography/faces/measure.ts';
import { dullOn } from '../../charts/dataColours.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { bar, textItem } from '../../frame/itemMakers.ts';
import { nth } from '../../nth.ts';
import { setText } from '../../typesetting/setText.ts';
import { tryWays } from '../../typesetting/tryWays.ts';
import { readValue } from '../parts/value.ts';

/** Height of the bars, the size of their labels, the widest of these, and the space behind it, in points. */
const [HEIGHT, LABEL, MOST_LABEL, APART] = [30, 16, 210, 18];
/** The space between the bars, in points: two labels of two lines need more. */
const BETWEEN = { oneLine: 12, twoLines: 18 } as const;
/** The most that one amount may be of the other; a shorter bar would be no bar. */
const MOST = 60;
/** The least width of a bar that the author wishes, in points. */
const LEAST = 3;

/**
 * The two amounts when bars to scale mean something: when the author wishes them, and for figures of one unit without a
 * prefix, because a prefix may turn an amount around (down 5 %, up 3 %). Undefined otherwise.
 */
export function ratioOf(
  entries: readonly Entry[],
  amounts: readonly number[],
  wished: boolean,
): readonly number[] | undefined {
  if (!amounts.every((amount) => amount > 0)) return undefined;
  const read = entries.map(({ heading }) => readValue(heading));
  const units = new Set(read.map((one) => plainText(one?.unit ?? [])));
  const bare = read.every((one) => one && one.prefix.length === 0 && one.unit.length > 0);
  const alike = bare && units.size === 1 && Math.min(...amounts) * MOST >= Math.max(...amounts);
  return wished || alike ? amounts : undefined;
}

/**
 * Two bars to scale at the foot of `foot`, one below the other from one edge on, so that the eye compares their ends; the
 * label of each side stands before its bar, on two lines where it is long, unless it needs more.
 */
export function barsToScale(
  amounts: readonly number[],
  entries: readonly Entry[],
  foot: Box,
  page: PageFacts,
): { readonly items: readonly Item[]; readonly height: number } {
  const { names } = page.deck.words;
  const { styles, strong } = page.deck.palette('lt1');
  const face = { ...page.deck.brand.theme.faces.body, bold: true };
  const labels = entries.map(({ paragraphs: [label = []] }) => label);
  const wide = Math.max(...labels.map((label) => measure(plainText(label), face, LABEL)));
  const between = wide > MOST_LABEL ? BETWEEN.twoLines : BETWEEN.oneLine;
  const height = 2 * HEIGHT + between;
  const rows = amounts.map((_, i) => foot.y + foot.height - height + i * (HEIGHT + between));

  const width = Math.ceil(Math.min(wide * 1.06, MOST_LABEL));
  const texts = labels.map((label, i) => {
    const style = { ...styles.title, colour: i === 0 ? styles.quiet.colour : strong };
    return { ...{ what: 'label', text: [label], style }, width, height: HEIGHT + between, maxLines: 2 };
  });
  const named = tryWays(page, [true, false], (isNamed, trial): Item[] => {
    if (!isNamed || wide === 0) return [];
    const set = setText(trial, texts, [LABEL]);
    return texts.map((text, i) => {
      const box = { x: foot.x, y: nth(rows, i) - between / 2, width, height: text.height };
      return textItem(`${names.side} ${i + 1}`, box, set.at(i), 'middle');
    });
  });
  const left = named.length > 0 ? width + APART : 0;
  const scale = (foot.width - left) / Math.max(...amounts);
  const colours = [dullOn(page.deck.brand.theme), strong];
  const bars = amounts.map((amount, i) => {
    const box = { x: foot.x + left, y: nth(rows, i), width: Math.max(LEAST, amount * scale), height: HEIGHT };
    return bar(`${names.mark} ${i + 1}`, box, nth(colours, i));
  });
  return { items: bars.flatMap((one, i) => [...named.slice(i, i + 1), one]), height };
}
