import type { Box, Item } from '../../../scene/item.ts';
import { type Entry, plainText } from '../../../slides/slide.ts';
import { dullOn } from '../../charts/dataColours.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { bar } from '../../frame/itemMakers.ts';
import { nth } from '../../nth.ts';
import { readValue } from '../parts/value.ts';
import { sideColour, sideGround } from './sides.ts';

/** Height of the bars, in points. */
const HEIGHT = 36;
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
 * Two bars to scale at the foot of `foot`, each below its figure from the left edge of its side on. Where the shorter one has
 * the room, a light track behind it shows the length of the other.
 */
export function barsToScale(
  amounts: readonly number[],
  sides: readonly Pick<Box, 'x' | 'width'>[],
  foot: Box,
  page: PageFacts,
): { readonly items: readonly Item[]; readonly height: number } {
  const { names } = page.deck.words;
  const scale = Math.min(...sides.map(({ width }, i) => width / nth(amounts, i)));
  const longest = Math.max(...amounts) * scale;
  const y = foot.y + foot.height - HEIGHT;
  const items = sides.flatMap(({ x, width }, i): Item[] => {
    const long = Math.max(LEAST, nth(amounts, i) * scale);
    const whole = { x, y, width: longest, height: HEIGHT };
    return [
      ...(long < longest && longest <= width
        ? [bar(`${names.scale} ${i + 1}`, whole, page.deck.palette(sideGround(page.deck, i)).hairline)]
        : []),
      bar(
        `${names.mark} ${i + 1}`,
        { ...whole, width: long },
        i === 0 ? dullOn(page.deck.brand.theme) : sideColour(page.deck, i),
      ),
    ];
  });
  return { items, height: HEIGHT };
}
