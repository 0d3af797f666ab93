import type { Colour } from '../../../scene/colour.ts';
import type { Box, Item } from '../../../scene/item.ts';
import { type Entry, plainText } from '../../../slides/slide.ts';
import { measure } from '../../../typography/faces/measure.ts';
import { dullOn } from '../../charts/dataColours.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { bar, textItem } from '../../frame/itemMakers.ts';
import { isPlated } from '../../frame/surface.ts';
import { nth } from '../../nth.ts';
import { setText } from '../../typesetting/setText.ts';
import { tryWays } from '../../typesetting/tryWays.ts';
import { readValue } from '../parts/value.ts';
import { sideColour, sideGround } from './sides.ts';

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

/** Bars to scale, and their height at the foot of the area in points. */
interface Bars {
  readonly items: readonly Item[];
  readonly height: number;
}

/**
 * Two bars to scale at the foot, so that the eye compares their lengths: each on the plate of its side, or where the sides have
 * none one below the other from one edge on.
 */
export const barsToScale = (
  amounts: readonly number[],
  entries: readonly Entry[],
  { sides, foot }: { readonly sides: readonly Pick<Box, 'x' | 'width'>[]; readonly foot: Box },
  page: PageFacts,
): Bars =>
  isPlated(page.deck) ? barsOnPlates(amounts, sides, foot, page) : barsInRows(amounts, entries, foot, page);

/** Each bar below its figure. Where the shorter one has the room, a light track behind it shows the length of the other. */
function barsOnPlates(
  amounts: readonly number[],
  sides: readonly Pick<Box, 'x' | 'width'>[],
  foot: Box,
  { deck }: PageFacts,
): Bars {
  const { names } = deck.words;
  const scale = Math.min(...sides.map(({ width }, i) => width / nth(amounts, i)));
  const longest = Math.max(...amounts) * scale;
  const y = foot.y + foot.height - HEIGHT;
  const items = sides.flatMap(({ x, width }, i): Item[] => {
    const long = Math.max(LEAST, nth(amounts, i) * scale);
    const whole = { x, y, width: longest, height: HEIGHT };
    const isTracked = long < longest && longest <= width;
    const track = bar(`${names.scale} ${i + 1}`, whole, deck.palette(sideGround(deck, i)).hairline);
    return [
      ...(isTracked ? [track] : []),
      bar(`${names.mark} ${i + 1}`, { ...whole, width: long }, barColour(deck, i)),
    ];
  });
  return { items, height: HEIGHT };
}

/** The label of each side stands before its bar, on two lines where it is long, unless it needs more. */
function barsInRows(amounts: readonly number[], entries: readonly Entry[], foot: Box, page: PageFacts): Bars {
  const { names } = page.deck.words;
  const { styles } = page.deck.palette('lt1');
  const face = { ...page.deck.brand.theme.faces.body, bold: true };
  const labels = entries.map(({ paragraphs: [label = []] }) => label);
  const wide = Math.max(...labels.map((label) => measure(plainText(label), face, LABEL)));
  const between = wide > MOST_LABEL ? BETWEEN.twoLines : BETWEEN.oneLine;
  const height = 2 * HEIGHT + between;
  const rows = amounts.map((_, i) => foot.y + foot.height - height + i * (HEIGHT + between));

  const width = Math.ceil(Math.min(wide * 1.06, MOST_LABEL));
  const texts = labels.map((label, i) => {
    const style = { ...styles.title, colour: sideColour(page.deck, i) };
    return { ...{ what: 'label', text: [label], style }, width, height: HEIGHT + between, maxLines: 2 };
  });
  const named = tryWays(page, [true, false], (isNamed, trial): Item[] => {
    if (!isNamed || wide === 0) return [];
    const set = setText(trial, texts, [LABEL]);
    return texts.map((text, i) => {
      const box = { x: foot.x, y: nth(rows, i) - between / 2, width, height: text.height };
      return textItem(`${names.label} ${i + 1}`, box, set.at(i), 'middle');
    });
  });
  const left = named.length > 0 ? width + APART : 0;
  const scale = (foot.width - left) / Math.max(...amounts);
  const bars = amounts.map((amount, i) => {
    const box = { x: foot.x + left, y: nth(rows, i), width: Math.max(LEAST, amount * scale), height: HEIGHT };
    return bar(`${names.mark} ${i + 1}`, box, barColour(page.deck, i));
  });
  return { items: bars.flatMap((one, i) => [...named.slice(i, i + 1), one]), height };
}

const barColour = (deck: DeckFacts, side: number): Colour =>
  side === 0 ? dullOn(deck.brand.theme) : sideColour(deck, side);
