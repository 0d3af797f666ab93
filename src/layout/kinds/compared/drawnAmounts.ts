import { similar } from '../../../diagnostics/nearest.ts';
import { ICON_NAMES, type IconName, isIcon } from '../../../icons/icons.ts';
import { inkOf } from '../../../icons/solids.ts';
import type { Box, Item } from '../../../scene/item.ts';
import { type Entry, plainText, type Setting, type Slide, type Text } from '../../../slides/slide.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { marksItem, textItem } from '../../frame/itemMakers.ts';
import { nth } from '../../nth.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { setOne } from '../../typesetting/setText.ts';
import { readValue } from '../parts/value.ts';
import { barsToScale, ratioOf } from './ratioBars.ts';
import { sideColour, sideGround } from './sides.ts';

/** What is drawn of the figures of a comparison, its height at the foot of the area, and what the slide has to say of it. Lengths in points. */
export interface DrawnAmounts {
  readonly items: readonly Item[];
  readonly height: number;
  readonly remark: Text;
  /** The width that the legend takes at the right end of the later side. */
  readonly aside: number;
}

/** The places of the marks: the two sides, the foot, and the place of the legend, which ends at the right edge. */
export interface MarkPlaces {
  readonly sides: readonly Pick<Box, 'x' | 'width'>[];
  readonly foot: Box;
  readonly legend: Pick<Box, 'y' | 'height'>;
}

/** The settings that say what is drawn for a figure that is no number, or counts in another unit than the other side. */
export const DRAWN = ['before-drawn', 'after-drawn'] as const;

/** The most height of the marks, the distances at which they may stand, and the most of one side; lengths in points. */
const HEIGHT = 120;
const STEPS = [60, 48, 36, 30, 24, 20, 18, 15, 12, 9] as const;
const MOST = 200;
/** The share of its place that a mark takes: a dot, and an icon. */
const DOT = 0.58;
const ICON = 0.86;
/** The icon of the legend, its space to the words, the space before both, and the most width of the words, in points. */
const LEGEND = { icon: 20, gap: 8, before: 18, most: 150 } as const;

/** One side as it is drawn: its figure as it is written, and the number for it. */
interface Amount {
  readonly figure: string;
  readonly unit: string;
  readonly number: number;
  /** What the author wants drawn in place of the figure. */
  readonly instead?: Setting;
}

/**
 * Draws the amounts of the two sides at the foot of the page: one mark each with `count`, otherwise two bars to scale where
 * their lengths mean something. Reports what cannot be drawn (`compare-count`, `icon-unknown`).
 */
export function drawnAmounts(slide: Slide, places: MarkPlaces, page: PageFacts): DrawnAmounts {
  const amounts = slide.entries.map((entry, i) => amountOf(entry, slide.settings[nth(DRAWN, i)]));
  const { count } = slide.settings;
  const remark = remarkOf(amounts, page);
  if (count && count.value !== 'false') {
    const drawn = marksOf(amounts, count, places, slide.entries, page);
    return drawn ? { ...drawn, remark } : NOTHING;
  }
  const wished = amounts.some(({ instead }) => instead);
  const ratio = ratioOf(
    slide.entries,
    amounts.map(({ number }) => number),
    wished,
  );
  if (ratio) return { ...barsToScale(ratio, slide.entries, places, page), remark, aside: 0 };
  const wrong = amounts.find(({ number }) => !(number > 0));
  const origin = amounts.find(({ instead }) => instead)?.instead?.origin;
  if (origin && wrong)
    page.report.add(
      'compare-count',
      { written: writtenOf(wrong), as: 'bars', most: MOST },
      { origin, slide: page },
    );
  return NOTHING;
}

const NOTHING: DrawnAmounts = { items: [], height: 0, remark: [], aside: 0 };

function amountOf({ heading }: Entry, instead: Setting | undefined): Amount {
  const valued = readValue(heading);
  const [value, unit] = [plainText(valued?.value ?? []), plainText(valued?.unit ?? [])];
  const written = instead?.value ?? value;
  const number = /^[\d,]*\.?\d+$/.test(written) ? Number(written.replaceAll(',', '')) : Number.NaN;
  return {
    figure: plainText(heading).trim().replace(BESIDE_HAN, ''),
    unit,
    number,
    ...(instead ? { instead } : {}),
  };
}

/** Spaces that the slide does not show. */
const BESIDE_HAN = /(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu;

const writtenOf = ({ figure, instead }: Amount): string => instead?.value ?? figure;

/** What the slide says of an amount that is drawn and not written: in the unit of the other side, or as a ratio. */
function remarkOf(amounts: readonly Amount[], { deck: { words } }: PageFacts): Text {
  const [first, second] = [nth(amounts, 0), nth(amounts, 1)];
  const given = amounts.flatMap(({ instead }) => instead ?? []);
  const origin = given[0]?.origin;
  if (!origin) return [];
  if (given.length > 1 && first.unit !== second.unit)
    return [{ text: words.drawnRatio(writtenOf(first), writtenOf(second)), origin }];
  const said = [first, second].flatMap(({ figure, instead }, i) =>
    instead ? [words.drawnAs(figure, instead.value, nth(amounts, 1 - i).unit)] : [],
  );
  return [{ text: said.join(words.semicolon), origin }];
}

/** One mark for each of what both sides count, or for each ten, hundred and so on of it, with a legend; undefined when they cannot be counted. */
function marksOf(
  amounts: readonly Amount[],
  count: Setting,
  places: MarkPlaces,
  entries: readonly Entry[],
  page: PageFacts,
): Omit<DrawnAmounts, 'remark'> | undefined {
  const place = { origin: count.origin, slide: page };
  const icon = count.value === 'true' ? undefined : count.value;
  if (icon !== undefined && !isIcon(icon)) {
    page.report.add('icon-unknown', { name: icon, similar: similar(icon, ICON_NAMES) }, place);
    return undefined;
  }
  const largest = Math.max(...amounts.map(({ number }) => number));
  let each = 1;
  while (largest / each > MOST) each *= 10;
  const wrong = amounts.find(({ number }) => !Number.isInteger(number) || (number > 0 && number * 2 < each));
  if (wrong) {
    page.report.add('compare-count', { written: writtenOf(wrong), as: 'marks', most: MOST }, place);
    return undefined;
  }
  const counts = amounts.map(({ number }) => Math.round(number / each));
  const exact = amounts.every(({ number }) => number % each === 0);
  const sign = { sign: exact ? '=' : '≈', each, icon, origin: count.origin };
  const { items: drawn, height } = marks(counts, icon, places, page);
  const { items, aside } = legend(sign, entries, places, page);
  return { items: [...drawn, ...items], height, aside };
}

/** The marks of both sides at one size, in rows: one drawing for each side, so that it moves as a whole; and their height, in points. */
function marks(
  counts: readonly number[],
  icon: IconName | undefined,
  { sides, foot }: MarkPlaces,
  { deck }: PageFacts,
): { readonly items: Item[]; readonly height: number } {
  const share = icon ? ICON : DOT;
  const columnsAt = (side: number, step: number) => Math.floor((nth(sides, side).width + 1) / step);
  const rowsAt = (step: number) => counts.map((count, side) => Math.ceil(count / columnsAt(side, step)));
  const step = STEPS.find((one) => Math.max(...rowsAt(one)) * one <= HEIGHT) ?? nth(STEPS, STEPS.length - 1);
  const size = step * share;
  const height = (Math.max(...rowsAt(step)) - 1) * step + size;
  const y = foot.y + foot.height - height;
  const ink = icon ? size * (1 - 2 * inkOf(icon)) : size;
  const items = counts.flatMap((count, i): Item[] => {
    if (count === 0) return [];
    const [columns, { x, width }] = [columnsAt(i, step), nth(sides, i)];
    // A full row is as wide as the rule above it.
    const across = columns > 1 ? (width - ink) / (columns - 1) : 0;
    const places = Array.from({ length: count }, (_, n) => ({
      x: (n % columns) * across,
      y: Math.floor(n / columns) * step,
    }));
    const name = `${deck.words.names.mark} ${i + 1}`;
    const colour = sideColour(deck, i);
    if (icon) return [marksItem(name, icon, { x, y, size, places }, colour)];
    const view = {
      width: hundredths((Math.min(count, columns) - 1) * across + size),
      height: hundredths((nth(rowsAt(step), i) - 1) * step + size),
    };
    const path = places.map(dotAt(size / 2)).join('');
    const box = { x, y, ...view };
    return [{ kind: 'freeform', name, box, path, fill: colour, view, described: { decorative: true } }];
  });
  return { items, height };
}

const hundredths = (length: number): number => Math.round(length * 100) / 100;

/** A circle of four curves as path data. */
const dotAt =
  (r: number) =>
  ({ x: left, y: top }: Pick<Box, 'x' | 'y'>): string => {
    const [x, y, k] = [left + r, top + r, r * 0.5523];
    const at = (...points: number[]) => points.map(hundredths).join(' ');
    return `M${at(x - r, y)}C${at(x - r, y - k, x - k, y - r, x, y - r)}C${at(x + k, y - r, x + r, y - k, x + r, y)}C${at(x + r, y + k, x + k, y + r, x, y + r)}C${at(x - k, y + r, x - r, y + k, x - r, y)}Z`;
  };

/** What one mark stands for, above the right end of the later side. */
function legend(
  {
    sign,
    each,
    icon,
    origin,
  }: Pick<Setting, 'origin'> & { sign: string; each: number; icon: IconName | undefined },
  entries: readonly Entry[],
  { sides, legend: place }: MarkPlaces,
  page: PageFacts,
): Pick<DrawnAmounts, 'items' | 'aside'> {
  const { names } = page.deck.words;
  const { styles, strong } = page.deck.palette(sideGround(page.deck, 1));
  const style = { ...styles.quiet, align: 'right' as const };
  const unit = readValue(nth(entries, 1).heading)?.unit ?? [];
  const air = /^\p{Script=Han}/u.test(plainText(unit)) ? '' : ' ';
  const words = `${icon ? '' : '● '}${sign} ${each}${unit.length > 0 ? air : ''}`;
  const text = [[{ text: words, origin }, ...unit]];
  const set = setOne(
    page,
    { what: 'unit', text, style, ...place, width: LEGEND.most, maxLines: 1 },
    SIZES.label,
  );
  const width = set.width + LEGEND.gap;
  const later = nth(sides, 1);
  const box = { x: later.x + later.width - width, ...place, width };
  const side = LEGEND.icon;
  const at = { x: box.x - side * (1 - (icon ? 2 * inkOf(icon) : 0)), y: place.y + (set.height - side) / 2 };
  return {
    items: [
      ...(icon ? [marksItem(names.icon, icon, { ...at, size: side, places: [{ x: 0, y: 0 }] }, strong)] : []),
      textItem(names.unit, box, set),
    ],
    aside: width + (icon ? side : 0) + LEGEND.before,
  };
}
