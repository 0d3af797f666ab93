import type { Box, Item } from '../../../scene/item.ts';
import { type Entry, plainText, type Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { type EntrySpec, entryItem } from '../../frame/entrySpec.ts';
import { down, MARGIN, WIDTH } from '../../frame/grid.ts';
import { hairline } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { INDEX } from '../../frame/placeholderSpec.ts';
import { nth } from '../../nth.ts';
import { SIZES } from '../../typesetting/scale.ts';
import { setText } from '../../typesetting/setText.ts';
import { tryWays } from '../../typesetting/tryWays.ts';
import { valueText } from '../parts/value.ts';

/** The most facts beside the figure. */
export const MOST = 3;
/** The place of the facts, in points. */
const PLACE: Box = { x: 684, y: 120, width: WIDTH - MARGIN - 684, height: 336 };
/** Space from a hairline to a fact, and from its label to its text, in points. */
const TOP = 18;
const UNDER_LABEL = 3;
/** Sizes of a label that is a figure, of one that is words, and of the text, in points, with their pitches. */
const FIGURE = { size: 40, pitch: 44 } as const;
const [HEADING] = SIZES.heading;
const TEXTS = [18, 16] as const;
/** Pitch of a label that is words, in points. */
const PITCH = 30;

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

/** A number with what stands before and behind it: 零下, 40, 多摄氏度. */
const AMOUNT = /^(\P{N}*)(\p{Nd}[\p{Nd}.,]*)(\P{N}*)$/u;

/** The facts one under the other with hairlines above them; a label that is a number with its unit is a large figure. */
export function besideFacts(facts: readonly Entry[], palette: Palette, page: PageFacts): Item[] {
  const specs = besideSpecs(page.deck, facts.length, palette);
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
