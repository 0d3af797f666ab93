import type { Box, Item } from '../../../scene/item.ts';
import { type Entry, plainText, type Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntrySpec, entryItem } from '../../frame/entrySpec.ts';
import { across, down, INNER, MARGIN, WIDTH } from '../../frame/grid.ts';
import { hairline } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { nth } from '../../nth.ts';
import { SIZES, UNIT_SCALE } from '../../typesetting/scale.ts';
import { type SetTexts, setText } from '../../typesetting/setText.ts';
import { tryWays } from '../../typesetting/tryWays.ts';
import { valueText } from '../parts/value.ts';

/** The most facts of a figure. */
export const MOST = 3;
/** Where the facts stand: one under the other at the right of the figure, or in a row below its sentence. */
export const FACTS_PLACES = ['beside', 'below'] as const;
export interface FactsWay {
  readonly count: number;
  readonly place: (typeof FACTS_PLACES)[number];
  /** The width of the row, in points. */
  readonly width: number;
}

/** The facts beside a figure; in a row below it the hairlines, the texts under them and their foot, in points. */
const BESIDE: Box = { x: 684, y: 120, width: WIDTH - MARGIN - 684, height: 336 };
const BELOW = { y: 378, height: 78 } as const;
const BETWEEN = 36;
/** Space from a hairline to a fact, and from its label to its text, in points. */
const TOP = { beside: 18, below: 14 } as const;
const UNDER_LABEL = { beside: 3, below: 0 } as const;
/** Sizes of a label that is a figure, of one that is words, and of the text, in points, with their pitches. */
const FIGURE = { size: 40, pitch: { beside: 44, below: 40 } } as const;
const [HEADING] = SIZES.heading;
/** The least size of the unit of a figure, in points. */
const LEAST_UNIT = 14;
const TEXTS = { beside: [18, 16], below: [16, 14] } as const;
/** Pitch of a label that is words and of a text in a row, in points. */
const PITCH = 30;
const TEXT_PITCH = { beside: 1.5, below: 1.35 } as const;

/** The placeholders of the facts: their label, and their text one level below it. */
export function factSpecs(deck: DeckFacts, way: FactsWay, { styles, strong }: Palette): EntrySpec[] {
  const { names, samples } = deck.words;
  const { place } = way;
  const label = { ...styles.value, colour: strong };
  const text = { ...styles.quiet, pitch: TEXT_PITCH[place] };
  return placesOf(way).map((box, i) => ({
    idx: INDEX.entry + i,
    name: `${names.note} ${i + 1}`,
    box: { ...box, y: box.y + TOP[place], height: box.height - TOP[place] },
    levels: [
      { prompt: samples.label, style: label, size: FIGURE.size, pitch: FIGURE.pitch[place] },
      { prompt: samples.text, style: text, size: TEXTS[place][0], before: UNDER_LABEL[place] },
    ],
  }));
}

const placesOf = ({ count, place, width }: FactsWay): Box[] => {
  if (count === 0) return [];
  return place === 'beside'
    ? down(BESIDE, count, 0)
    : across({ x: MARGIN, width, ...BELOW }, count, width < INNER ? BETWEEN / 2 : BETWEEN);
};

/** A number with what stands before and behind it: 零下, 40, 多摄氏度. */
const AMOUNT = /^(\P{N}*)(\p{Nd}[\p{Nd}.,]*)(\P{N}*)$/u;
const isFigure = ({ heading }: Entry): boolean => AMOUNT.test(plainText(heading));

/**
 * The facts with hairlines above them; a label that is a number with its unit is a large figure. Labels and texts have one size
 * each. Reports a text that does not fit at the smallest size.
 */
export function placeFacts(
  facts: readonly Entry[],
  way: FactsWay,
  palette: Palette,
  page: PageFacts,
): Item[] {
  const specs = factSpecs(page.deck, way, palette);
  const { names } = page.deck.words;
  const { place } = way;
  const labels = setLabels(facts, specs, page);
  const texts = setText(
    page,
    facts.map(({ paragraphs }, i) => {
      const { box, levels } = nth(specs, i);
      const height = box.height - pitchOf(nth(facts, i), place) - UNDER_LABEL[place];
      return { what: 'text', text: paragraphs, style: nth(levels, 1).style, width: box.width, height };
    }),
    TEXTS[place],
  );
  return facts.flatMap((entry, i) => {
    const { x, y, width } = nth(placesOf(way), i);
    const parts = [
      { level: 0, text: labels.at(i), pitch: pitchOf(entry, place) },
      { level: 1, text: texts.at(i), before: UNDER_LABEL[place] },
    ];
    return [
      hairline(`${names.line} ${i + 1}`, x, y, width, palette.hairline),
      ...entryItem(nth(specs, i), entry.heading, parts, page.deck),
    ];
  });
}

const pitchOf = (entry: Entry, place: FactsWay['place']): number =>
  isFigure(entry) ? FIGURE.pitch[place] : PITCH;

/** The labels in one line each: all figures at one size, words at most at that of a heading. */
function setLabels(facts: readonly Entry[], specs: readonly EntrySpec[], page: PageFacts): SetTexts {
  const size = facts.some(isFigure) ? FIGURE.size : HEADING;
  const sizes = [size, ...[28, 24, 20, 18, 16].filter((one) => one < size)];
  return tryWays(page, sizes, (one, trial) =>
    setText(
      trial,
      facts.map((entry, i) => {
        const { box, levels } = nth(specs, i);
        const { style } = nth(levels, 0);
        const words = entry.heading.map((run) => ({ ...run, scale: Math.min(1, HEADING / one) }));
        const unit = Math.max(UNIT_SCALE, LEAST_UNIT / one);
        const text = isFigure(entry) ? valueText(marked(entry.heading), style, { unit }) : [words];
        return { what: 'label', text, style, width: box.width, height: box.height, maxLines: 1 };
      }),
      [one],
    ),
  );
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
