import type { Box, FreeformItem, Item, ShapeItem } from '../../../scene/item.ts';
import { type Entry, plainText, type Slide } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntrySpec, entryItem } from '../../frame/entrySpec.ts';
import { down, PANELS } from '../../frame/grid.ts';
import { bar, linkedBy, textItem, textItems } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { nth } from '../../nth.ts';
import { PITCH, SIZES } from '../../typesetting/scale.ts';
import { setOne, setText } from '../../typesetting/setText.ts';
import { tryWays } from '../../typesetting/tryWays.ts';
import { setValues } from '../parts/setValues.ts';
import { readValue } from '../parts/value.ts';

/** Left edges and widths of the two sides, in points: the later one has the larger figure. */
const SIDES = [
  { x: PANELS.x, width: 288 },
  { x: 432, width: PANELS.x + PANELS.width - 432 },
] as const;
/** Space between a rule and the label under it, under the label, and under the figure. */
const UNDER_RULE = 12;
const UNDER_LABEL = 6;
const UNDER_VALUE = 18;
/** The same where nothing is drawn below, so that the figures stand in the middle of the area. */
const AIRY = { underLabel: 42, underValue: 30 } as const;
/** Share of its size by which a Han figure is lifted, because Han characters reach below the baseline of digits. */
const LIFT = 0.09;
/** Sizes of the earlier and the later figure, the largest first. */
const VALUES = [
  [80, 112],
  [56, 80],
  [40, 56],
  [40, 40],
] as const;
/** Space from the earlier figure to the arrow, and from the arrow to the other side. */
const BESIDE_ARROW = 21;
/** Share of a line of text above its baseline, and height of a digit in em. */
const ASCENT = 0.8;
const DIGIT = 0.72;
const LABEL = 20;
/** Height of the marks that count, at the foot, and the distances at which they may stand; a mark is this share of it wide. */
const MARKS = 126;
const STEPS = [24, 18, 12, 9] as const;
const MARK = 0.58;
const MOST_MARKS = 200;
const LEGEND = 150;
/** Height of two bars to scale with the gap between them, their left edge beside the labels, and the most that one is of the other. */
const BARS = 78;
const BAR_GAP = 18;
const BAR_LEFT = 120;
const MOST_RATIO = 60;

const pitchOf = (size: number): number => Math.round(size * PITCH.value);

/** The rules above the two sides. */
export const figureRules = (deck: DeckFacts): ShapeItem[] =>
  SIDES.map((side, i) => ({
    kind: 'shape',
    shape: 'rect',
    name: `${deck.words.names.rule} ${i + 1}`,
    box: { ...side, y: PANELS.y, height: 2 },
    fill: colourOf(deck, i),
    described: { decorative: true },
  }));

/** Grey for the side before, the brand's primary colour for the side after. */
const colourOf = (deck: DeckFacts, i: number) => deck.palette('lt1')[i === 0 ? 'quiet' : 'strong'];

/** The placeholders of the sides: label, figure and text. */
export function figureSpecs(deck: DeckFacts): EntrySpec[] {
  const { names, samples } = deck.words;
  const { styles } = deck.palette('lt1');
  const y = PANELS.y + UNDER_RULE;
  const height = PANELS.height - UNDER_RULE;
  return SIDES.map((side, i): EntrySpec => {
    const colour = colourOf(deck, i);
    const size = VALUES[0][i] ?? 0;
    const lower = i === 0 ? ASCENT * (pitchOf(VALUES[0][1]) - pitchOf(size)) : 0;
    return {
      idx: INDEX.entry + i,
      name: `${names.side} ${i + 1}`,
      box: { ...side, y, height },
      levels: [
        { prompt: nth(samples.side, i), style: { ...styles.title, colour }, size: LABEL },
        {
          ...{ prompt: samples.value, style: { ...styles.value, colour }, size, pitch: pitchOf(size) },
          before: UNDER_LABEL + Math.round(lower),
        },
        { prompt: samples.text, style: styles.body, size: nth(SIZES.body, 0), before: UNDER_VALUE },
      ],
    };
  });
}

/** Draws two figures, an arrow from the earlier to the later one, and one mark for each of what they count. */
export function comparedFigures({ entries, settings }: Slide, page: PageFacts): Item[] {
  const counts = countsOf(entries, settings.count, page);
  const drawn = counts.length > 0 ? [] : ratioBars(entries, page);
  const specs = figureSpecs(page.deck);
  const foot = counts.length > 0 ? MARKS + UNDER_RULE : drawn.length > 0 ? BARS + UNDER_RULE : 0;
  const items = tryWays(page, VALUES, (sizes, trial) => sides(entries, specs, foot, { sizes, page: trial }));
  return [
    ...items,
    ...drawn,
    ...counts.flatMap((count, i) => marks(count, counts, i, page)),
    ...legend(entries, counts, page),
  ];
}

/** Sets the labels (level 0) or the texts (level 2) of both sides at one of `sizes`. */
const setSides = (
  page: PageFacts,
  entries: readonly Entry[],
  specs: readonly EntrySpec[],
  level: 0 | 2,
  sizes: readonly number[],
) =>
  setText(
    page,
    entries.map(({ paragraphs }, i) => ({
      what: level === 0 ? 'label' : 'text',
      text: level === 0 ? paragraphs.slice(0, 1) : paragraphs.slice(1),
      style: nth(nth(specs, i).levels, level).style,
      width: nth(specs, i).box.width,
      height: 120,
    })),
    sizes,
  );

/** The two sides at these sizes of their figures, on one baseline, with the arrow between them, above `foot` free points. */
function sides(
  entries: readonly Entry[],
  specs: readonly EntrySpec[],
  foot: number,
  { sizes, page }: { readonly sizes: readonly [number, number]; readonly page: PageFacts },
): Item[] {
  const box = (i: number) => nth(specs, i).box;
  const labels = setSides(page, entries, specs, 0, [LABEL, 18, 16]);
  const texts = setSides(page, entries, specs, 2, SIZES.body);
  const needed = labels.tallest + Math.max(...sizes.map(pitchOf)) + texts.tallest;
  const airy = foot === 0 && needed + AIRY.underLabel + AIRY.underValue <= box(0).height;
  const underLabel = airy ? AIRY.underLabel : UNDER_LABEL;
  const underValue = airy ? AIRY.underValue : UNDER_VALUE;
  const room =
    box(0).height - foot - labels.tallest - underLabel - (texts.tallest && texts.tallest + underValue);
  const values = entries.map(({ heading }, i) =>
    setValues(
      page,
      [{ heading, style: nth(nth(specs, i).levels, 1).style, width: box(i).width, height: room }],
      [nth(sizes, i)],
    ),
  );
  const pitches = sizes.map(pitchOf);
  const above = Math.max(...pitches) * ASCENT;
  const below = Math.max(...values.map(({ unit }, i) => nth(pitches, i) * (1 - ASCENT) + unit));
  const baseline = box(0).y + labels.tallest + underLabel + above;
  const [from, to] = [
    SIDES[0].x + nth(values, 0).values.at(0).width + BESIDE_ARROW,
    SIDES[1].x - BESIDE_ARROW,
  ];
  const texted = entries.flatMap((entry, i): Item[] => {
    const pitch = nth(pitches, i);
    const { values: set, unit } = nth(values, i);
    const label = labels.at(i);
    const lift = HAN.test(plainText(readValue(entry.heading)?.value ?? [])) ? LIFT * nth(sizes, i) : 0;
    const parts = [
      { level: 0, text: label },
      {
        level: 1,
        text: set.at(0),
        pitch,
        before: underLabel + labels.tallest - label.height + quarter(above - pitch * ASCENT - lift),
      },
      {
        level: 2,
        text: texts.at(i),
        before: underValue + quarter(below - pitch * (1 - ASCENT) - unit + lift),
      },
    ];
    const [words = []] = entry.paragraphs;
    return entryItem(nth(specs, i), entry.heading, parts, page.deck).map((item) =>
      linkedBy(words, item, page.deck),
    );
  });
  const y = baseline - (DIGIT / 2) * sizes[0];
  return [
    ...texted.slice(0, 1),
    ...arrow({ x: from, y, width: to - from, height: 0 }, page.deck),
    ...texted.slice(1),
  ];
}

const HAN = /\p{Script=Han}/u;

const quarter = (points: number): number => Math.round(points * 4) / 4;

/** A line of 2 points with a head; nothing where there is no room for one. */
export const arrow = (box: Box, deck: DeckFacts): ShapeItem[] =>
  box.width < 24
    ? []
    : [
        {
          kind: 'shape',
          shape: 'line',
          name: deck.words.names.arrow,
          box,
          line: { colour: deck.palette('lt1').strong, width: 2, head: true },
          described: { decorative: true },
        },
      ];

/**
 * Two bars to scale with the labels beside them, at the foot; nothing unless both figures are numbers with the same unit and
 * without a prefix, because only then their lengths mean something.
 */
function ratioBars(entries: readonly Entry[], page: PageFacts): Item[] {
  const read = entries.map(({ heading }) => readValue(heading));
  const values = read.map((one) => Number(plainText(one?.value ?? []).replaceAll(',', '')));
  const units = new Set(read.map((one) => plainText(one?.unit ?? [])));
  const bare = read.every((one) => one && one.prefix.length === 0 && one.unit.length > 0);
  const largest = Math.max(...values);
  if (!bare || units.size > 1 || !values.every((value) => value > 0)) return [];
  if (Math.min(...values) * MOST_RATIO < largest) return [];
  const { names } = page.deck.words;
  const { quiet } = page.deck.palette('lt1').styles;
  const rows = down({ ...PANELS, y: PANELS.y + PANELS.height - BARS, height: BARS }, 2, BAR_GAP);
  const labels = setText(
    page,
    entries.map(({ paragraphs }, i) => ({
      ...{ what: 'label', text: paragraphs.slice(0, 1), style: quiet, maxLines: 1 },
      ...{ width: BAR_LEFT - 12, height: nth(rows, i).height },
    })),
    SIZES.label,
  );
  return rows.flatMap((row, i): Item[] => {
    const width = ((row.width - BAR_LEFT) * nth(values, i)) / largest;
    return [
      ...textItems(`${names.scale} ${i + 1}`, { ...row, width: BAR_LEFT - 12 }, labels.at(i), 'middle'),
      bar(`${names.mark} ${i + 1}`, { ...row, x: row.x + BAR_LEFT, width }, colourOf(page.deck, i)),
    ];
  });
}

/** What the figures count when the author wants marks; reports a figure that cannot be counted (`compare-count`). */
function countsOf(
  entries: readonly Entry[],
  count: Slide['settings'][string] | undefined,
  page: PageFacts,
): number[] {
  if (count?.value !== 'true') return [];
  const values = entries.map(({ heading }) => plainText(readValue(heading)?.value ?? []));
  const wrong = values.find((value) => !/^[0-9]{1,3}$/.test(value) || Number(value) > MOST_MARKS);
  if (wrong !== undefined) {
    page.report.add('compare-count', { written: wrong, most: MOST_MARKS }, { origin: count.origin });
    return [];
  }
  return values.map(Number);
}

/** One mark each, in rows at the foot of a side: one drawing, so that it moves as a whole. */
function marks(count: number, all: readonly number[], i: number, { deck }: PageFacts): FreeformItem[] {
  if (count === 0) return [];
  const columnsAt = (side: number, step: number) => Math.floor((side === 0 ? 240 : 480) / step);
  const rowsAt = (side: number, step: number) => Math.ceil(nth(all, side) / columnsAt(side, step));
  const step = STEPS.find((one) => all.every((_, side) => rowsAt(side, one) * one <= MARKS)) ?? nth(STEPS, 3);
  const columns = Math.min(count, columnsAt(i, step));
  const size = step * MARK;
  const round = (at: number) => Math.round(at * 100) / 100;
  const path = Array.from({ length: count }, (_, n) => {
    const [x, y] = [(n % columns) * step, Math.floor(n / columns) * step];
    return circle(x + size / 2, y + size / 2, size / 2, round);
  }).join('');
  const width = (columns - 1) * step + size;
  const height = (Math.ceil(count / columns) - 1) * step + size;
  return [
    {
      kind: 'freeform',
      name: `${deck.words.names.mark} ${i + 1}`,
      box: { x: nth(SIDES, i).x, y: PANELS.y + PANELS.height - MARKS + step - size, width, height },
      path,
      view: { width: round(width), height: round(height) },
      fill: colourOf(deck, i),
      described: { decorative: true },
    },
  ];
}

/** A circle of four curves as path data. */
function circle(x: number, y: number, r: number, round: (at: number) => number): string {
  const k = r * 0.5523;
  const at = (...points: number[]) => points.map(round).join(' ');
  return `M${at(x - r, y)}C${at(x - r, y - k, x - k, y - r, x, y - r)}C${at(x + k, y - r, x + r, y - k, x + r, y)}C${at(x + r, y + k, x + k, y + r, x, y + r)}C${at(x - k, y + r, x - r, y + k, x - r, y)}Z`;
}

/** What one mark stands for, on the right of the later label. */
function legend(entries: readonly Entry[], counts: readonly number[], page: PageFacts): Item[] {
  const unit = readValue(nth(entries, 1).heading)?.unit ?? [];
  const first = unit[0];
  if (counts.length === 0 || !first) return [];
  const { quiet } = page.deck.palette('lt1').styles;
  const style = { ...quiet, align: 'right' as const };
  const box = { x: PANELS.x + PANELS.width - LEGEND, y: PANELS.y + UNDER_RULE, width: LEGEND, height: 24 };
  const text = [[{ text: '● = 1 ', origin: first.origin }, ...unit]];
  const set = setOne(page, { what: 'unit', text, style, ...box, maxLines: 1 }, SIZES.label);
  return [textItem(page.deck.words.names.unit, box, set)];
}
