import type { Box, Item, ShapeItem } from '../../../scene/item.ts';
import { type Entry, plainText, type Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntrySpec, entryItem } from '../../frame/entrySpec.ts';
import { down, MARGIN, WIDTH } from '../../frame/grid.ts';
import { bar, hairline } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { nth } from '../../nth.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import { tryWays } from '../../typesetting/tryWays.ts';
import { valueText } from '../parts/value.ts';

/** The most facts beside the figure. */
export const MOST = 3;
/** The place of the facts, in points; on a scale they stand to the right of its line. */
const PLACE: Box = { x: 672, y: 120, width: WIDTH - MARGIN - 672, height: 336 };
const ON_SCALE = 36;
/** Space from a hairline to a fact, and from its label to its text, in points. */
const TOP = 18;
const UNDER_LABEL = 3;
/** Sizes of a label that is a figure, of one that is words, and of the text, in points, with their pitches. */
const FIGURE = { size: 40, pitch: 44 } as const;
const [HEADING] = SIZES.heading;
const TEXTS = [18, 16] as const;
/** Size of a label on the scale, its pitch, the sizes of the ticks, and the least distance of two facts, in points. */
const LABEL = 20;
const PITCH = 27;
const TICK = { width: 18, height: 2 } as const;
const END = { top: 132, bottom: 420 } as const;
const CLOSEST = 62;

/** The placeholders of the facts: their label, and their text one level below it. */
export function besideSpecs(deck: DeckFacts, count: number, { styles, strong }: Palette): EntrySpec[] {
  const { names, samples } = deck.words;
  const label = { ...styles.value, colour: strong };
  return placesOf(count).map((box, i) => ({
    idx: INDEX.entry + i,
    name: `${names.note} ${i + 1}`,
    box: { ...box, y: box.y + TOP, height: box.height - TOP },
    levels: [
      { prompt: samples.label, style: label, size: FIGURE.size, pitch: FIGURE.pitch },
      { prompt: samples.text, style: styles.quiet, size: TEXTS[0], before: UNDER_LABEL },
    ],
  }));
}

const placesOf = (count: number): Box[] => (count > 0 ? down(PLACE, count, 0) : []);

/** The facts beside a figure: at their places on a scale when all have the figure's unit, otherwise in rows. */
export function besideFacts(
  figure: Entry | undefined,
  facts: readonly Entry[],
  palette: Palette,
  page: PageFacts,
): Item[] {
  if (facts.length === 0) return [];
  const specs = besideSpecs(page.deck, facts.length, palette);
  const heights = figure && heightsOf([figure, ...facts]);
  return heights ? onScale(facts, specs, heights, palette, page) : inRows(facts, specs, palette, page);
}

/** A number with what stands before and behind it: 零下, 40, 多摄氏度. */
const AMOUNT = /^(\P{N}*)(\p{Nd}[\p{Nd}.,]*)(\P{N}*)$/u;
const BELOW_ZERO = /^(?:零下|负|minus|[−-])/u;
const HEDGES = /^[余多]|以[上下内外]$/gu;

function amountOf(heading: Text): { readonly value: number; readonly unit: string } | undefined {
  const [, before = '', digits = '', unit = ''] = AMOUNT.exec(plainText(heading).replaceAll(' ', '')) ?? [];
  const value = Number.parseFloat(digits.replaceAll(',', ''));
  if (Number.isNaN(value)) return undefined;
  return { value: BELOW_ZERO.test(before) ? -value : value, unit: unit.replaceAll(HEDGES, '') };
}

/**
 * The places of the figure and of the facts on a scale from its largest value at the top to its smallest, in points;
 * undefined when they do not all have one unit, or when two facts would come too close.
 */
function heightsOf(entries: readonly Entry[]): number[] | undefined {
  const amounts = entries.map(({ heading }) => amountOf(heading));
  const values = amounts.flatMap((one) => (one ? [one.value] : []));
  const units = new Set(amounts.map((one) => one?.unit));
  if (values.length < entries.length || units.size > 1 || units.has('')) return undefined;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const heights = values.map((value) => END.top + ((most - value) / (most - least)) * (END.bottom - END.top));
  const sorted = heights.slice(1).sort((a, b) => a - b);
  return sorted.some((y, i) => i > 0 && y - nth(sorted, i - 1) < CLOSEST) || most === least
    ? undefined
    : heights;
}

/** The upright line with a tick at each fact, a solid mark at the figure, and the facts beside their ticks. */
function onScale(
  facts: readonly Entry[],
  specs: readonly EntrySpec[],
  [own = 0, ...heights]: readonly number[],
  palette: Palette,
  { deck, ...page }: PageFacts,
): Item[] {
  const { names } = deck.words;
  const { x } = PLACE;
  const mark: ShapeItem = {
    kind: 'shape',
    shape: 'ellipse',
    name: names.dot,
    box: { x: x - 7, y: own - 7, width: 14, height: 14 },
    fill: palette.accent,
    described: { decorative: true },
  };
  const line = { x: x - 1, y: END.top, width: 2, height: END.bottom - END.top };
  return [
    bar(names.scale, line, palette.hairline),
    ...heights.map((y, i) =>
      bar(`${names.tick} ${i + 1}`, { x, y: y - TICK.height / 2, ...TICK }, palette.accent),
    ),
    mark,
    ...facts.flatMap((entry, i) => {
      const spec = nth(specs, i);
      const y = nth(heights, i) - PITCH / 2;
      const box = { x: x + ON_SCALE, y, width: PLACE.width - ON_SCALE, height: CLOSEST };
      return label({ ...spec, box }, entry, [entry.heading], LABEL, { deck, ...page });
    }),
  ];
}

/** The facts one under the other with hairlines above them; a label that is a number with its unit is a large figure. */
function inRows(
  facts: readonly Entry[],
  specs: readonly EntrySpec[],
  palette: Palette,
  page: PageFacts,
): Item[] {
  const { names } = page.deck.words;
  return facts.flatMap((entry, i) => {
    const { x, y, width } = nth(placesOf(facts.length), i);
    const spec = nth(specs, i);
    const figure = AMOUNT.test(plainText(entry.heading));
    const text = figure ? valueText(marked(entry.heading), nth(spec.levels, 0).style) : [entry.heading];
    const size = figure ? FIGURE.size : HEADING;
    return [
      hairline(`${names.line} ${i + 1}`, x, y, width, palette.hairline),
      ...label(spec, entry, text, size, page),
    ];
  });
}

/** The heading with its number as its strong part. */
function marked(heading: Text): Text {
  const [, before = '', digits = '', unit = ''] = AMOUNT.exec(plainText(heading)) ?? [];
  const { strong: _strong, ...run } = nth(heading, 0);
  return [
    ...(before ? [{ ...run, text: before }] : []),
    { ...run, text: digits, strong: true },
    ...(unit ? [{ ...run, text: unit }] : []),
  ];
}

/** A label at this size, or at a smaller one where it is too long, and the text below it. */
function label(spec: EntrySpec, entry: Entry, text: readonly Text[], size: number, page: PageFacts): Item[] {
  const { width, height } = spec.box;
  const [first, second] = [nth(spec.levels, 0).style, nth(spec.levels, 1).style];
  const sizes = [size, ...[28, 24, 20, 18, 16].filter((one) => one < size)];
  const pitch = size === FIGURE.size ? FIGURE.pitch : PITCH;
  const set = tryWays(page, sizes, (one, trial) =>
    setText(trial, [{ what: 'label', text, style: first, width, height, maxLines: 1 }], [one]),
  );
  const below = {
    ...{ what: 'text', text: entry.paragraphs, style: second, width },
    height: height - pitch - UNDER_LABEL,
  };
  const parts = [
    { level: 0, text: set.at(0), pitch },
    { level: 1, text: setText(page, [below], TEXTS).at(0), before: UNDER_LABEL },
  ];
  return entryItem(spec, entry.heading, parts, page.deck);
}
