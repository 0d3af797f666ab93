import type { Box, Item } from '../../../scene/item.ts';
import { type Entry, plainText } from '../../../slides/slide.ts';
import { measure } from '../../../typography/faces/measure.ts';
import { dullOn } from '../../charts/dataColours.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { bar, textItem } from '../../frame/itemMakers.ts';
import { nth } from '../../nth.ts';
import { setOne } from '../../typesetting/setText.ts';
import { readValue } from '../parts/value.ts';

/** Height of the bars, the space between them, the size of their labels, the widest of these, and the space behind it, in points. */
const [HEIGHT, BETWEEN, LABEL, MOST_LABEL, APART] = [30, 12, 16, 180, 18];
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
 * label of each side stands before its bar where both labels have room in a line.
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
  const named = wide > 0 && wide <= MOST_LABEL;
  const left = named ? Math.ceil(wide * 1.06) + APART : 0;
  const scale = (foot.width - left) / Math.max(...amounts);
  const height = 2 * HEIGHT + BETWEEN;
  const colours = [dullOn(page.deck.brand.theme), strong];
  const items = amounts.flatMap((amount, i): Item[] => {
    const place = { x: foot.x, y: foot.y + foot.height - height + i * (HEIGHT + BETWEEN), height: HEIGHT };
    const style = { ...styles.title, colour: i === 0 ? styles.quiet.colour : strong };
    const box = { ...place, width: left };
    const text = { what: 'label', text: [nth(labels, i)], style, width: left, height: HEIGHT } as const;
    const name = `${names.side} ${i + 1}`;
    return [
      ...(named ? [textItem(name, box, setOne(page, text, [LABEL]), 'middle')] : []),
      bar(
        `${names.mark} ${i + 1}`,
        { ...place, x: foot.x + left, width: Math.max(LEAST, amount * scale) },
        nth(colours, i),
      ),
    ];
  });
  return { items, height };
}
