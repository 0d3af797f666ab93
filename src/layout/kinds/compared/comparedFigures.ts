import type { Box, Item, ShapeItem } from '../../../scene/item.ts';
import { type Entry, plainText, type Slide, type Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntrySpec, entryItem } from '../../frame/entrySpec.ts';
import { PANELS } from '../../frame/grid.ts';
import { linkedBy } from '../../frame/itemMakers.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { isPlated, plate, topRule } from '../../frame/surface.ts';
import { nth } from '../../nth.ts';
import { PITCH, SIZES } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import { tryWays } from '../../typesetting/tryWays.ts';
import { setValues } from '../parts/setValues.ts';
import { readValue } from '../parts/value.ts';
import { drawnAmounts } from './drawnAmounts.ts';
import { sideColour, sideGround } from './sides.ts';

/** Left edges and widths of the two sides, in points: the later one has the larger figure. */
const SIDES = [
  { x: PANELS.x, width: 288 },
  { x: 432, width: PANELS.x + PANELS.width - 432 },
] as const;
/** Left edges and widths of the rules and of what is drawn below: that of the later side is twice as wide. */
const RULES = [{ x: PANELS.x, width: SIDES[1].width / 2 }, SIDES[1]] as const;
/** Space between a rule and the label under it, under the label, and under the figure. */
const UNDER_RULE = 12;
const UNDER_LABEL = 6;
const UNDER_VALUE = 18;
/** The same where nothing is drawn below, so that the figures stand in the middle of the area. */
const AIRY = { underLabel: 42, underValue: 30 } as const;
/** Space above what is drawn below, and the most that more room spreads the rest, in points. */
const ABOVE_DRAWN = 21;
const MOST_FREE = 48;
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
const pitchOf = (size: number): number => Math.round(size * PITCH.value);

/** The plates of the two sides, and the space from their edges to what stands on them, in points. */
const PLATES = [{ x: PANELS.x, width: 312 }, SIDES[1]] as const;
const ON_PLATE = { x: 24, y: 12 } as const;

/** The left edges and widths of the texts of both sides, and of what is drawn below them. */
function columnsOf(deck: DeckFacts) {
  if (!isPlated(deck)) return { sides: SIDES, drawn: RULES };
  const sides = PLATES.map(({ x, width }) => ({ x: x + ON_PLATE.x, width: width - 2 * ON_PLATE.x }));
  return { sides, drawn: sides };
}

/** The rules above the two sides, or their plates. */
export const figureRules = (deck: DeckFacts): ShapeItem[] =>
  isPlated(deck)
    ? PLATES.map((side, i) =>
        plate(
          deck,
          `${deck.words.names.panel} ${i + 1}`,
          { ...deck.areas.panels, ...side },
          sideGround(deck, i),
        ),
      )
    : RULES.flatMap((side, i) =>
        topRule(deck, `${deck.words.names.rule} ${i + 1}`, { ...side, y: PANELS.y }, sideColour(deck, i)),
      );

/** The placeholders of the sides: label, figure and text. */
export function figureSpecs(deck: DeckFacts, area: Box): EntrySpec[] {
  const { names, samples } = deck.words;
  const onPlate = isPlated(deck) ? ON_PLATE.y : 0;
  const y = area.y + UNDER_RULE + onPlate;
  const height = area.height - UNDER_RULE - 2 * onPlate;
  return columnsOf(deck).sides.map((side, i): EntrySpec => {
    const { styles } = deck.palette(sideGround(deck, i));
    const colour = sideColour(deck, i);
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

/** Draws two figures, an arrow from the earlier to the later one, and their amounts below them as marks or bars; says how those are drawn. */
export function comparedFigures(
  slide: Slide,
  area: Box,
  page: PageFacts,
): { readonly items: readonly Item[]; readonly remark: Text } {
  const specs = figureSpecs(page.deck, area);
  const legend = { y: nth(specs, 0).box.y, height: 24 };
  const foot = isPlated(page.deck) ? { ...area, height: area.height - 2 * ON_PLATE.y } : area;
  const drawn = drawnAmounts(slide, { sides: columnsOf(page.deck).drawn, foot, legend }, page);
  const free = { foot: drawn.height > 0 ? drawn.height + ABOVE_DRAWN : 0, aside: drawn.aside };
  const items = tryWays(page, VALUES, (sizes, trial) =>
    sides(slide.entries, specs, free, { sizes, page: trial }),
  );
  return { items: [...items, ...drawn.items], remark: drawn.remark };
}

/** The width of the lines of a side: the later one ends before the legend. */
const widthOf = ({ box }: EntrySpec, i: number, aside: number): number => box.width - (i === 1 ? aside : 0);

/** Sets the labels (level 0) or the texts (level 2) of both sides at one of `sizes`. */
const setSides = (
  page: PageFacts,
  entries: readonly Entry[],
  specs: readonly EntrySpec[],
  level: 0 | 2,
  { sizes, aside }: { readonly sizes: readonly number[]; readonly aside: number },
) =>
  setText(
    page,
    entries.map(({ paragraphs }, i) => ({
      what: level === 0 ? 'label' : 'text',
      text: level === 0 ? paragraphs.slice(0, 1) : paragraphs.slice(1),
      style: nth(nth(specs, i).levels, level).style,
      width: widthOf(nth(specs, i), i, aside),
      height: 120,
    })),
    sizes,
  );

/** The two sides at these sizes of their figures, on one baseline, with the arrow between them, above `foot` and beside `aside` free points. */
function sides(
  entries: readonly Entry[],
  specs: readonly EntrySpec[],
  { foot, aside }: { readonly foot: number; readonly aside: number },
  { sizes, page }: { readonly sizes: readonly [number, number]; readonly page: PageFacts },
): Item[] {
  const box = (i: number) => nth(specs, i).box;
  const labels = setSides(page, entries, specs, 0, { sizes: [LABEL, 18, 16], aside });
  const texts = setSides(page, entries, specs, 2, { sizes: SIZES.body, aside });
  const tallest = labels.tallest + Math.max(...sizes.map(pitchOf)) + texts.tallest;
  const { underLabel, underValue } = spacesOf(box(0).height - tallest - foot, foot);
  const room =
    box(0).height - foot - labels.tallest - underLabel - (texts.tallest && texts.tallest + underValue);
  const values = entries.map(({ heading }, i) => {
    const [spec, size] = [nth(specs, i), nth(sizes, i)];
    const { style } = nth(spec.levels, 1);
    return setValues(page, [{ heading, style, width: widthOf(spec, i, aside), height: room }], [size]);
  });
  const pitches = sizes.map(pitchOf);
  const above = Math.max(...pitches) * ASCENT;
  const below = Math.max(...values.map(({ unit }, i) => nth(pitches, i) * (1 - ASCENT) + unit));
  const baseline = box(0).y + labels.tallest + underLabel + above;
  const { from, to } = arrowEnds(nth(values, 0).values.at(0).width, page.deck);
  const texted = entries.flatMap((entry, i): Item[] => {
    const pitch = nth(pitches, i);
    const { values: set, unit } = nth(values, i);
    const label = labels.at(i);
    const free = underLabel + labels.tallest - label.height + above - pitch * ASCENT;
    const isHan = HAN.test(plainText(readValue(entry.heading)?.value ?? []));
    const lift = isHan ? Math.min(free, LIFT * nth(sizes, i)) : 0;
    const parts = [
      { level: 0, text: label },
      {
        level: 1,
        text: set.at(0),
        pitch,
        before: quarter(free - lift),
      },
      {
        level: 2,
        text: texts.at(i),
        before: underValue + quarter(below - pitch * (1 - ASCENT) - unit + lift),
      },
    ];
    const [words = []] = entry.paragraphs;
    return entryItem(nth(specs, i), entry.heading, parts, page.deck).map((item) =>
      linkedBy(words, i === 1 && aside > 0 ? { ...item, narrower: aside } : item, page.deck),
    );
  });
  const y = baseline - (DIGIT / 2) * sizes[0];
  return [
    ...texted.slice(0, 1),
    ...arrow({ x: from, y, width: to - from, height: 0 }, page.deck),
    ...texted.slice(1),
  ];
}

/** The ends of the arrow: between the plates, or from the earlier figure, so many points wide, to the later side. */
function arrowEnds(figure: number, deck: DeckFacts): { readonly from: number; readonly to: number } {
  if (!isPlated(deck)) return { from: SIDES[0].x + figure + BESIDE_ARROW, to: SIDES[1].x - BESIDE_ARROW };
  const [first, last] = PLATES;
  return { from: first.x + first.width + ON_PLATE.x / 2, to: last.x - ON_PLATE.x / 2 };
}

/** The spaces around the figures: large where nothing is drawn below and there is room, else what `free` points leave. */
function spacesOf(free: number, foot: number): { readonly underLabel: number; readonly underValue: number } {
  if (foot > 0)
    return {
      underLabel: UNDER_LABEL + Math.max(0, Math.min(MOST_FREE, free - UNDER_LABEL) / 2),
      underValue: 0,
    };
  return AIRY.underLabel + AIRY.underValue <= free
    ? AIRY
    : { underLabel: UNDER_LABEL, underValue: UNDER_VALUE };
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
