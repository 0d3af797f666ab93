import type { Box, ShapeItem, TextItem } from '../../scene/item.ts';
import type { Entry, Slide } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage } from '../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../frame/entrySpec.ts';
import { down, INNER, MARGIN, WIDTH } from '../frame/grid.ts';
import { bar } from '../frame/itemMakers.ts';
import type { Palette } from '../frame/palette.ts';
import { INDEX } from '../frame/placeholderSpec.ts';
import type { Tone } from '../frame/tone.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import { setText } from '../typesetting/setText.ts';
import type { StyledText, TextStyle } from '../typesetting/textStyle.ts';
import { tryWays } from '../typesetting/tryWays.ts';
import {
  frameOf,
  type Ground,
  groundItems,
  groundName,
  groundPlaceholder,
  groundRemark,
  groundsAt,
  readGround,
  slotOf,
} from './parts/ground.ts';
import { readValue, valueText } from './parts/value.ts';

/** The most facts on the scale at the right. */
const MOST = 3;
const TONE: Tone = 'dark';
/** The figure with its sentence, in points; beside a scale and on a picture they are narrower. */
const FIGURE: Box = { x: MARGIN, y: 111, width: INNER, height: 336 };
const NARROW = 588;
const [SIZE, ...SMALLER] = SIZES.fact;
const [UNIT] = SIZES.factUnit;
/** Line pitch of the figure as a multiple of its size, and the space under it, in points. */
const PITCH = 1.1;
const UNDER = 6;
/** Size of a figure in Han as a multiple of its size in digits: 150 points for 200. */
const HAN = 0.75;
/** The scale: its line, the places of its facts, and its ticks, in points. */
const SCALE: Box = { x: 678, y: 132, width: 1.5, height: 312 };
const FACTS: Box = { x: 714, y: 132, width: WIDTH - MARGIN - 714, height: 312 };
const TICK = { width: 18, height: 2 } as const;
const SMALL_TICK = { width: 9, height: 1.5, every: 26.5 } as const;
const LABEL = 16;
const LABEL_PITCH = 24;

export const fact: SlideKind = {
  name: 'fact',
  takes: {
    entries: [1, 1 + MOST],
    entry: { paragraphs: [0, 1] },
    pictures: [0, 1],
    settings: ['tone', 'focus'],
  },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, () =>
      groundsAt(['none', 'full']).flatMap((ground) =>
        Array.from({ length: MOST + 1 }, (_, count) => ({
          name: nameOf(count, ground),
          label: labelOf(deck, count) + groundRemark(deck, ground, TONE),
          occasional: count > 0 || ground.tone !== TONE || ground.place !== 'none',
          frame: frameOf(deck, ground),
          items: scale(deck, count, deck.palette(slotOf(deck, ground))),
          placeholders: [
            ...groundPlaceholder(deck, ground),
            ...[figureSpec(deck, count, ground), ...factSpecs(deck, count, ground)].map(entryPlaceholder),
          ],
        })),
      ),
    ),
  place: (slide: Slide, page: PageFacts) =>
    contentPage(slide, page, () => {
      const ground = readGround(slide, page, ['full'], () => TONE);
      const [first, ...facts] = slide.entries;
      const count = facts.length;
      const palette = page.deck.palette(slotOf(page.deck, ground));
      const onPicture = ground.place === 'full' ? scale(page.deck, count, palette) : [];
      return {
        layout: nameOf(count, ground),
        frame: frameOf(page.deck, ground),
        under: groundItems(slide, ground, page, count > 0),
        items: [
          ...figure(first, figureSpec(page.deck, count, ground), palette, page),
          ...onPicture,
          ...scaleFacts(facts, factSpecs(page.deck, count, ground), page),
        ],
      };
    }),
};

const nameOf = (count: number, ground: Ground): string =>
  `fact${groundName(ground, TONE)}${count > 0 ? `-${count}` : ''}`;

const labelOf = ({ words }: DeckFacts, count: number): string =>
  count > 0 ? words.counted.facts(count) : words.labels.fact;

/** The placeholder of the figure: its value, and the sentence one level below it. */
function figureSpec(deck: DeckFacts, count: number, ground: Ground): EntrySpec {
  const { names, samples } = deck.words;
  const { styles } = deck.palette(slotOf(deck, ground));
  return {
    idx: INDEX.main,
    name: names.fact,
    box: { ...FIGURE, width: count > 0 || ground.place === 'full' ? NARROW : FIGURE.width },
    levels: [
      { prompt: samples.value, style: { ...styles.value, pitch: PITCH }, size: SIZE },
      {
        prompt: samples.label,
        style: sentenceStyle(styles.body),
        size: SIZES.factSentence[0],
        before: UNDER,
      },
    ],
  };
}

const sentenceStyle = (body: TextStyle): TextStyle => ({ ...body, breaking: 'balanced' });

/** The way in which a figure is set: its size, and whether its unit stands on a second line. */
interface Way {
  readonly size: number;
  readonly below: boolean;
}
const WAYS: readonly Way[] = [SIZE, ...SMALLER].flatMap((size) => [
  { size, below: false },
  { size, below: true },
]);

/** The figure at the largest size at which it has one line, if need be with its unit below it, and its sentence. */
function figure(entry: Entry | undefined, spec: EntrySpec, palette: Palette, page: PageFacts): TextItem[] {
  if (!entry) return [];
  const { width, height } = spec.box;
  const value: TextStyle = { ...palette.styles.value, pitch: PITCH };
  return tryWays(page, WAYS, ({ size, below }, trial) => {
    const text = figureText(entry, value, palette, size, below);
    // Lines are counted at the full size; a unit below the value is lower than that.
    const lines = text.length * size * PITCH + 1;
    const set = setText(
      trial,
      [{ what: 'value', text, style: value, width, height: lines, maxLines: text.length }],
      [size],
    );
    const room = height - set.tallest - UNDER;
    const sentence = setText(
      trial,
      [
        {
          what: 'label',
          text: entry.paragraphs,
          style: sentenceStyle(palette.styles.body),
          width,
          height: room,
          maxLines: 3,
        },
      ],
      SIZES.factSentence,
    );
    const parts = [
      { level: 0, text: set.at(0) },
      { level: 1, text: sentence.at(0) },
    ];
    return entryItem(spec, entry.heading, parts, page.deck);
  });
}

/** The value with its prefix and unit in the accent; a unit that stands `below` is a line of its own. */
function figureText(
  { heading }: Entry,
  style: TextStyle,
  palette: Palette,
  size: number,
  below: boolean,
): StyledText[] {
  const look = { unit: UNIT / size, han: HAN, unitColour: palette.accentLarge };
  const unit = readValue(heading)?.unit ?? [];
  if (!below || unit.length === 0) return valueText(heading, style, look);
  const others = heading.slice(0, heading.length - unit.length);
  const small = unit.map((run) => ({ ...run, scale: look.unit, colour: look.unitColour, bold: true }));
  return [...valueText(others, style, look), small];
}

/** The placeholders of the facts: their label, and their text one level below it. */
function factSpecs(deck: DeckFacts, count: number, ground: Ground): EntrySpec[] {
  const { names, samples } = deck.words;
  const { styles } = deck.palette(slotOf(deck, ground));
  return placesOf(count).map((box, i) => ({
    idx: INDEX.entry + i,
    name: `${names.note} ${i + 1}`,
    box,
    levels: [
      { prompt: samples.label, style: { ...styles.body, bold: true }, size: LABEL, pitch: LABEL_PITCH },
      { prompt: samples.text, style: styles.quiet, size: LABEL, pitch: LABEL_PITCH },
    ],
  }));
}

/** The places of the facts: from the top of the scale downwards, as far apart as they are on a full one. */
const placesOf = (count: number): Box[] => (count > 0 ? down(FACTS, MOST, 6).slice(0, count) : []);

function scaleFacts(facts: readonly Entry[], specs: readonly EntrySpec[], page: PageFacts): TextItem[] {
  return facts.flatMap((entry, i) => {
    const spec = nth(specs, i);
    const { width, height } = spec.box;
    const [label, text] = [nth(spec.levels, 0).style, nth(spec.levels, 1).style];
    const heading = setText(
      page,
      [{ what: 'label', text: [entry.heading], style: label, width, height, maxLines: 1 }],
      [LABEL],
    );
    const below = { what: 'text', text: entry.paragraphs, style: text, width, height: height - LABEL_PITCH };
    const parts = [
      { level: 0, text: heading.at(0) },
      { level: 1, text: setText(page, [below], [LABEL]).at(0) },
    ];
    return entryItem(spec, entry.heading, parts, page.deck);
  });
}

/** The thin upright line with a tick beside each fact, and small ticks between them. */
function scale(deck: DeckFacts, count: number, palette: Palette): ShapeItem[] {
  if (count === 0) return [];
  const { names } = deck.words;
  const right = SCALE.x + SCALE.width;
  const ticks = placesOf(count).map(({ y }) => y + LABEL_PITCH / 2);
  const small = Array.from(
    { length: Math.floor(SCALE.height / SMALL_TICK.every) },
    (_, i) => SCALE.y + LABEL_PITCH / 2 + i * SMALL_TICK.every,
  );
  return [
    bar(names.scale, SCALE, palette.hairline),
    ...small
      .filter((y) => ticks.every((tick) => Math.abs(tick - y) > SMALL_TICK.height))
      .map((y, i) =>
        bar(
          `${names.tick} ${count + i + 1}`,
          { x: right, y: y - SMALL_TICK.height / 2, width: SMALL_TICK.width, height: SMALL_TICK.height },
          palette.hairline,
        ),
      ),
    ...ticks.map((y, i) =>
      bar(`${names.tick} ${i + 1}`, { x: right, y: y - TICK.height / 2, ...TICK }, palette.rule),
    ),
  ];
}
