import type { Box, TextItem } from '../../scene/item.ts';
import { type Entry, plainText, type Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage } from '../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../frame/entrySpec.ts';
import { INNER, MARGIN } from '../frame/grid.ts';
import type { Palette } from '../frame/palette.ts';
import { INDEX } from '../frame/placeholderSpec.ts';
import { readChoice, type Tone } from '../frame/tone.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { quarters, SIZES } from '../typesetting/scale.ts';
import { setText } from '../typesetting/setText.ts';
import type { StyledText, TextStyle } from '../typesetting/textStyle.ts';
import { tryWays } from '../typesetting/tryWays.ts';
import {
  frameOf,
  type Ground,
  groundItems,
  groundName,
  groundOrnament,
  groundPlaceholder,
  groundRemark,
  groundsAt,
  readGround,
  slotOf,
} from './parts/ground.ts';
import { readValue, valueText } from './parts/value.ts';
import { drawScale } from './scales/drawScale.ts';
import { FACTS_PLACES, type FactsWay, factSpecs, MOST, placeFacts } from './scales/facts.ts';
import { factsOnScale, hasScale, readScale } from './scales/readScale.ts';

const TONE: Tone = 'dark';
/** The figure, whose baseline is at 283, with its sentence, in points; above facts it ends earlier, and beside facts, a scale or a picture it is narrower. */
const FIGURE: Box = { x: MARGIN, y: 107, width: INNER, height: 340 };
const ABOVE_FACTS = 271;
const NARROW = 618;
/** The most width of a sentence there, so that it stands clear of the picture. */
const SENTENCE_WIDTH = 564;
const [SIZE, ...SMALLER] = SIZES.fact;
const [UNIT, SMALL_UNIT] = SIZES.factUnit;
/** Line pitch of the figure and of its sentence as multiples of their sizes; the space under the figure, in points. */
const PITCH = 1.1;
/** The same of the largest figure above a sentence of two lines. */
const TIGHT = 0.95;
const SENTENCE = 1.35;
const UNDER = 6;
/** The space between the figure and its unit, in em of the figure. */
const BESIDE = 0.045;
/** Size of a figure in Han as a multiple of its size in digits: 150 points for 200. */
const HAN = 0.75;
/** Share of its size by which the line of a figure in Han is lower, because Han characters reach below the baseline of digits. */
const LIFT = 0.11;

/** What stands with the figure: so many facts beside or below it, and a scale. Facts on a thermometer are part of it. */
interface With extends Pick<FactsWay, 'count' | 'place'> {
  readonly scale: boolean;
}

/** The least places in a row of facts: one fact stands as the first of two. */
const LEAST_BELOW = 2;

/** Everything that a figure may have with it, the most common first. */
const ALL: readonly With[] = [
  ...countsFrom(0).map((count): With => ({ count, place: 'beside', scale: false })),
  ...countsFrom(LEAST_BELOW).map((count): With => ({ count, place: 'below', scale: false })),
  { count: 0, place: 'beside', scale: true },
  ...countsFrom(LEAST_BELOW).map((count): With => ({ count, place: 'below', scale: true })),
];

function countsFrom(least: number): number[] {
  return Array.from({ length: MOST + 1 - least }, (_, i) => least + i);
}

export const fact: SlideKind = {
  name: 'fact',
  takes: {
    entries: [1, 1 + MOST],
    entry: { paragraphs: [0, 1] },
    ...{ pictures: [0, 1], lists: [0, 1], listItems: [1, 3] },
    settings: ['tone', 'focus', 'scale', 'icon', 'facts'],
  },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, () =>
      groundsAt(['none', 'full']).flatMap((ground) =>
        ALL.map((way) => ({
          name: nameOf(way, ground),
          label: labelOf(deck, way) + groundRemark(deck, ground, TONE),
          occasional: way.count > 0 || way.scale || ground.tone !== TONE || ground.place !== 'none',
          frame: frameOf(deck, ground),
          items: way.scale || way.count > 0 ? [] : groundOrnament(deck, ground),
          placeholders: [
            ...groundPlaceholder(deck, ground),
            ...[
              figureSpec(deck, way, ground),
              ...factSpecs(deck, factsWay(way, ground), deck.palette(slotOf(deck, ground))),
            ].map(entryPlaceholder),
          ],
        })),
      ),
    ),
  place: contentPage((slide, page) => {
    const ground = readGround(slide, page, ['full'], () => TONE);
    const [first, ...facts] = slide.entries;
    const way = withOf(slide, page);
    const palette = page.deck.palette(slotOf(page.deck, ground));
    const scale = readScale(slide, page);
    return {
      layout: nameOf(way, ground),
      frame: frameOf(page.deck, ground),
      under: groundItems(slide, ground, page, way.scale || isBeside(way)),
      items: [
        ...figure(first, figureSpec(page.deck, way, ground), palette, page),
        ...placeFacts(facts.slice(0, way.count), factsWay(way, ground), palette, page),
        ...(scale && first ? drawScale(scale, first, facts, palette, page) : []),
      ],
    };
  }),
};

/** What stands with the figure of a slide: beside a scale, facts stand below the figure or on the scale. */
function withOf(slide: Slide, page: PageFacts): With {
  const scale = hasScale(slide);
  const count = factsOnScale(slide) ? 0 : slide.entries.length - 1;
  const choices = scale ? FACTS_PLACES.slice(1) : FACTS_PLACES;
  const place = readChoice(slide, 'facts', choices, nth(choices, 0), page);
  if (count === 0 || place === 'beside') return { count, place: 'beside', scale };
  return { count: Math.max(LEAST_BELOW, count), place, scale };
}

const isBeside = ({ count, place }: With): boolean => count > 0 && place === 'beside';

const nameOf = ({ count, place, scale }: With, ground: Ground): string =>
  [
    `fact${groundName(ground, TONE)}`,
    ...(count > 0 ? [`${count}`] : []),
    ...(place === 'below' ? [place] : []),
    ...(scale ? ['scale'] : []),
  ].join('-');

function labelOf({ words }: DeckFacts, { count, place, scale }: With): string {
  const { counted, labels, aside, remarks, comma } = words;
  const more = [...(place === 'below' ? [remarks.below] : []), ...(scale ? [remarks.scale] : [])];
  const label = count > 0 ? counted.facts(count) : labels.fact;
  return label + (more.length > 0 ? aside(more.join(comma)) : '');
}

/** The facts with the width of the figure above them. */
const factsWay = (way: With, ground: Ground): FactsWay => ({
  ...{ count: way.count, place: way.place },
  width: way.scale || isBeside(way) || ground.place === 'full' ? NARROW : FIGURE.width,
});

/** The placeholder of the figure: its value, and the sentence one level below it. */
function figureSpec(deck: DeckFacts, way: With, ground: Ground): EntrySpec {
  const { names, samples } = deck.words;
  const { styles } = deck.palette(slotOf(deck, ground));
  const below = way.place === 'below';
  const box = { ...FIGURE, ...(below ? { height: ABOVE_FACTS } : {}), width: factsWay(way, ground).width };
  return {
    idx: INDEX.main,
    name: names.fact,
    box,
    levels: [
      { prompt: samples.value, style: { ...styles.value, pitch: PITCH }, size: SIZE },
      {
        prompt: samples.label,
        style: sentenceStyle(styles.body),
        size: nth(sentenceSizes(box), 0),
        before: UNDER,
      },
    ],
  };
}

/** The sizes of a sentence, in points: above facts it is smaller, so that it stands clear of them. */
const sentenceSizes = ({ height }: Box): readonly number[] =>
  height < FIGURE.height ? SIZES.factSentence.slice(1) : SIZES.factSentence;

const sentenceStyle = (body: TextStyle): TextStyle => ({
  ...body,
  breaking: 'balanced',
  pitch: SENTENCE,
});

/** The way in which a figure is set: its size and that of its unit, and whether the unit stands on a second line. */
interface Way {
  readonly size: number;
  readonly unit: number;
  readonly below: boolean;
  /** Whether its line is low, because a long sentence needs the room. */
  readonly tight: boolean;
}
const WAYS: readonly Way[] = [SIZE, ...SMALLER].flatMap((size) =>
  [false, true].flatMap((tight) => [
    { size, unit: UNIT, below: false, tight },
    { size, unit: SMALL_UNIT, below: false, tight },
    { size, unit: UNIT, below: true, tight },
  ]),
);

/** The pitch of the figure's line in points: figures of all sizes stand on one line; a unit below takes its own line from theirs. */
function linePitch({ size, unit, below, tight }: Way): number {
  if (tight) return Math.min(SIZE * TIGHT, size * PITCH);
  return below ? Math.max(size * PITCH, (SIZE - unit) * PITCH) : SIZE * PITCH;
}

/** The figure at the largest size at which it has one line, if need be with its unit below it, and its sentence. */
function figure(entry: Entry | undefined, spec: EntrySpec, palette: Palette, page: PageFacts): TextItem[] {
  if (!entry) return [];
  const { width, height } = spec.box;
  const value: TextStyle = { ...palette.styles.value, pitch: PITCH };
  const [, sentenceLevel] = spec.levels;
  const ways = isHan(entry) ? [{ size: SIZE, unit: SIZE * HAN, below: false, tight: false }, ...WAYS] : WAYS;
  return tryWays(page, ways, (way, trial) => {
    const { size, unit, below } = way;
    const text = figureText(entry, value, palette, way);
    // Lines are counted at the full size; a unit below the value is lower than that.
    const lines = text.length * size * PITCH + 1;
    const set = setText(
      trial,
      [{ what: 'value', text, style: value, width, height: lines, maxLines: text.length }],
      [size],
    );
    const lift = isHan(entry) ? quarters(size * HAN * LIFT) : 0;
    const pitch = quarters(linePitch(way)) - lift;
    const room = height - pitch - lift - (below ? quarters(unit * PITCH) : 0) - UNDER;
    const sentence = setText(
      trial,
      [
        {
          what: 'label',
          text: entry.paragraphs,
          style: sentenceLevel?.style ?? sentenceStyle(palette.styles.body),
          width: width < FIGURE.width ? SENTENCE_WIDTH : width,
          height: room,
          maxLines: 3,
        },
      ],
      sentenceSizes(spec.box),
    );
    const parts = [
      { level: 0, text: set.at(0), pitch },
      { level: 1, text: sentence.at(0), before: UNDER + lift },
    ];
    return entryItem(spec, entry.heading, parts, page.deck);
  });
}

/** Whether a figure and its unit are one word in Han, such as 第一名, which has one size. */
function isHan({ heading }: Entry): boolean {
  const { prefix = [], value = [], unit = [] } = readValue(heading) ?? {};
  return prefix.length === 0 && /^\p{Script=Han}+$/u.test(plainText(value) + plainText(unit));
}

/** The value with its prefix and unit in the accent; a unit that stands `below` is a line of its own. */
function figureText(
  { heading }: Entry,
  style: TextStyle,
  palette: Palette,
  { size, unit: unitSize, below }: Way,
): StyledText[] {
  const whole = unitSize === size * HAN;
  const unitColour = whole ? style.colour : palette.accent;
  const look = { unit: unitSize / size, han: HAN, unitColour, air: BESIDE };
  const unit = readValue(heading)?.unit ?? [];
  if (!below || unit.length === 0) return valueText(heading, style, look);
  const others = heading.slice(0, heading.length - unit.length);
  const small = unit.map((run) => ({ ...run, scale: look.unit, colour: look.unitColour, bold: style.bold }));
  return [...valueText(others, style, look), small];
}
