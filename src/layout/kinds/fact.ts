import type { Box, TextItem } from '../../scene/item.ts';
import type { Entry } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage } from '../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../frame/entrySpec.ts';
import { INNER, MARGIN } from '../frame/grid.ts';
import type { Palette } from '../frame/palette.ts';
import { INDEX } from '../frame/placeholderSpec.ts';
import type { Tone } from '../frame/tone.ts';
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
  groundPlaceholder,
  groundRemark,
  groundsAt,
  readGround,
  slotOf,
} from './parts/ground.ts';
import { readValue, valueText } from './parts/value.ts';
import { besideFacts, besideSpecs, MOST } from './variants/besideFacts.ts';

const TONE: Tone = 'dark';
/** The figure with its sentence, in points; beside facts and on a picture they are narrower. */
const FIGURE: Box = { x: MARGIN, y: 111, width: INNER, height: 336 };
const NARROW = 618;
const [SIZE, ...SMALLER] = SIZES.fact;
const [UNIT, SMALL_UNIT] = SIZES.factUnit;
/** Line pitch of the figure as a multiple of its size, and the space under it, in points. */
const PITCH = 1.1;
const UNDER = 6;
/** Size of a figure in Han as a multiple of its size in digits: 150 points for 200. */
const HAN = 0.75;
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
          placeholders: [
            ...groundPlaceholder(deck, ground),
            ...[
              figureSpec(deck, count, ground),
              ...besideSpecs(deck, count, deck.palette(slotOf(deck, ground))),
            ].map(entryPlaceholder),
          ],
        })),
      ),
    ),
  place: contentPage((slide, page) => {
    const ground = readGround(slide, page, ['full'], () => TONE);
    const [first, ...facts] = slide.entries;
    const count = facts.length;
    const palette = page.deck.palette(slotOf(page.deck, ground));
    return {
      layout: nameOf(count, ground),
      frame: frameOf(page.deck, ground),
      under: groundItems(slide, ground, page, count > 0),
      items: [
        ...figure(first, figureSpec(page.deck, count, ground), palette, page),
        ...besideFacts(facts, palette, page),
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

/** The way in which a figure is set: its size and that of its unit, and whether the unit stands on a second line. */
interface Way {
  readonly size: number;
  readonly unit: number;
  readonly below: boolean;
}
const WAYS: readonly Way[] = [SIZE, ...SMALLER].flatMap((size) => [
  { size, unit: UNIT, below: false },
  { size, unit: SMALL_UNIT, below: false },
  { size, unit: UNIT, below: true },
]);

/** The figure at the largest size at which it has one line, if need be with its unit below it, and its sentence. */
function figure(entry: Entry | undefined, spec: EntrySpec, palette: Palette, page: PageFacts): TextItem[] {
  if (!entry) return [];
  const { width, height } = spec.box;
  const value: TextStyle = { ...palette.styles.value, pitch: PITCH };
  return tryWays(page, WAYS, ({ size, unit, below }, trial) => {
    const text = figureText(entry, value, palette, { size, unit, below });
    // Lines are counted at the full size; a unit below the value is lower than that.
    const lines = text.length * size * PITCH + 1;
    const set = setText(
      trial,
      [{ what: 'value', text, style: value, width, height: lines, maxLines: text.length }],
      [size],
    );
    // A figure in Han stands on the same line as one in digits.
    const pitch = quarters(size * PITCH);
    const room = height - Math.max(pitch, set.tallest) - UNDER;
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
      { level: 0, text: set.at(0), pitch },
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
  { size, unit: unitSize, below }: Way,
): StyledText[] {
  const look = { unit: unitSize / size, han: HAN, unitColour: palette.accent };
  const unit = readValue(heading)?.unit ?? [];
  if (!below || unit.length === 0) return valueText(heading, style, look);
  const others = heading.slice(0, heading.length - unit.length);
  const small = unit.map((run) => ({ ...run, scale: look.unit, colour: look.unitColour, bold: true }));
  return [...valueText(others, style, look), small];
}
