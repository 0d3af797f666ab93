import type { Colour } from '../../../scene/colour.ts';
import type { Box, Item, Paragraph, TextItem } from '../../../scene/item.ts';
import { type Entry, plainText, type Text } from '../../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../../deckFacts.ts';
import { bar, nameWith, wordsKey } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { nth } from '../../nth.ts';
import { setText } from '../../typesetting/setText.ts';
import type { TextStyle } from '../../typesetting/textStyle.ts';
import { along, arc, outline, polyline } from './outlines.ts';
import type { Scale } from './readScale.ts';

/** The half widths of the tube and of the liquid in it, and the radii of the bulb and of the liquid in that, in points. */
const [TUBE, LIQUID, BULB, GLASS] = [12, 5, 30, 21];
/** Where the highest and the lowest reading stand in the place of the scale, from its top and above its foot, in points. */
const [HIGHEST, LOWEST] = [21, 72];
/** Left ends and lengths of marks, from the middle of the tube: of a step, of a fact, of the figure. */
const MARKS = { left: 21, step: 6, fact: 12, figure: 18 } as const;
/** The left edge of the texts from the middle of the tube. */
const TEXT = 48;
const [LABEL, SMALL] = [
  { size: 18, pitch: 24 },
  { size: 16, pitch: 22 },
];
const BETWEEN = 9;
/** The most marks of steps. */
const MOST_STEPS = 8;

/** A fact or the name of the figure, as it stands beside the tube. */
interface Words {
  readonly heading: Text;
  readonly text: readonly Text[];
  readonly colour: Colour;
}

/**
 * A thermometer filled up to the figure, with marks at even steps and at each fact. Texts stand at their marks, apart from one
 * another; the name of the figure has the accent. Reports texts that find no room.
 */
export function thermometer(
  { value, facts: readings, names }: Extract<Scale, { as: 'thermometer' }>,
  facts: readonly Entry[],
  place: Box,
  palette: Palette,
  page: PageFacts,
): Item[] {
  const nouns = page.deck.words.names;
  const [low, high] = rangeOf([...readings, value]);
  const [top, foot] = [place.y + HIGHEST, place.y + place.height - LOWEST];
  const heightOf = (one: number): number =>
    high === low ? foot : foot - ((one - low) / (high - low)) * (foot - top);
  const x = place.x + BULB;
  const mark = (noun: string, at: number, width: number, thick: number, fill: Colour): Item =>
    bar(noun, { x: x + MARKS.left, y: heightOf(at) - thick / 2, width, height: thick }, fill);
  const words: Words[] = [
    ...facts.map(({ heading, paragraphs }) => ({ heading, text: paragraphs, colour: palette.text })),
    ...names.map((heading) => ({ heading, text: [], colour: palette.accent })),
  ];
  const ys = [...readings, ...names.map(() => value)].map(heightOf);
  return [
    ...tube({ x, y: place.y, foot: place.y + place.height, level: heightOf(value) }, palette, nouns),
    ...stepsIn(low, high).map((one, i) => mark(`${nouns.tick} ${i + 1}`, one, MARKS.step, 1, palette.quiet)),
    ...readings.map((one, i) => mark(`${nouns.mark} ${i + 1}`, one, MARKS.fact, 1.5, palette.text)),
    mark(`${nouns.mark} ${readings.length + 1}`, value, MARKS.figure, 3, palette.accent),
    ...labels(words, ys, { ...place, x: x + TEXT, width: place.x + place.width - x - TEXT }, palette, page),
  ];
}

/** The range of readings; from zero where there is only one. */
function rangeOf(values: readonly number[]): readonly [low: number, high: number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? [Math.min(0, low), Math.max(0, high)] : [low, high];
}

/** The texts whose first lines stand at the heights `ys`, with leaders to those that had to move. */
function labels(
  words: readonly Words[],
  ys: readonly number[],
  place: Box,
  palette: Palette,
  page: PageFacts,
): Item[] {
  const { deck } = page;
  const { leader, note } = deck.words.names;
  const { quiet } = palette;
  const { paragraphs, heights } = setWords(words, place, palette, page);
  const tops = apart(ys, heights, place);
  if (tops.some((top) => top < place.y - 1)) reportCrowded(words, page);
  return words.flatMap(({ heading }, i): Item[] => {
    const [top, y] = [nth(tops, i), nth(ys, i)];
    const end = top + LABEL.pitch / 2;
    const from = { x: place.x - TEXT + MARKS.left + MARKS.figure, y };
    const line = { colour: quiet, width: 0.75 };
    const text: TextItem = {
      ...{ kind: 'text', name: nameWith(deck, `${note} ${i + 1}`, heading), ...wordsKey(heading) },
      ...{
        box: { ...place, y: top, height: nth(heights, i) },
        paragraphs: nth(paragraphs, i),
        valign: 'top',
      },
      ...(heading[0] ? { origin: heading[0].origin } : {}),
    };
    return [
      ...(Math.abs(end - y) < 2
        ? []
        : [polyline(`${leader} ${i + 1}`, [from, { x: place.x - 4, y: end }], line)]),
      text,
    ];
  });
}

/** The paragraphs of the texts, labels and texts at one size each, and the heights of the texts in points. */
function setWords(
  words: readonly Words[],
  place: Box,
  { styles }: Palette,
  page: PageFacts,
): { readonly paragraphs: readonly Paragraph[][]; readonly heights: readonly number[] } {
  const set = (what: string, texts: readonly (readonly Text[])[], style: TextStyle, size: number) =>
    setText(
      page,
      texts.map((text) => ({
        ...{ what, text, style: { ...style, breaking: 'balanced' }, width: place.width },
        ...{ height: place.height / 2, maxLines: 3 },
      })),
      [size, ...[16, 14].filter((one) => one < size)],
    );
  const headings = set(
    'label',
    words.map(({ heading }) => [heading]),
    { ...styles.body, bold: true },
    LABEL.size,
  );
  const texts = set(
    'text',
    words.map(({ text }) => text),
    styles.quiet,
    SMALL.size,
  );
  const paragraphs = words.map(({ colour }, i): Paragraph[] => [
    ...headings.at(i).paragraphs.map((one) => ({
      ...one,
      pitch: LABEL.pitch,
      runs: one.runs.map((run) => ({ ...run, colour })),
    })),
    ...texts.at(i).paragraphs.map((one) => ({ ...one, pitch: SMALL.pitch })),
  ]);
  const heightOf = (i: number) => headings.at(i).lines * LABEL.pitch + texts.at(i).lines * SMALL.pitch;
  return { paragraphs, heights: words.map((_, i) => heightOf(i)) };
}

/** Reports that the texts have no room beside the tube. */
function reportCrowded(words: readonly Words[], page: PageFacts): void {
  const last = nth(words, words.length - 1).heading;
  const facts = { scale: 'thermometer', problem: 'room' as const, written: plainText(last) };
  page.report.add('fact-scale', facts, { origin: last[0]?.origin ?? page.origin, slide: page });
}

/** The tube with its bulb, and the liquid in it up to `level`. */
function tube(
  {
    x,
    y,
    foot,
    level,
  }: { readonly x: number; readonly y: number; readonly foot: number; readonly level: number },
  palette: Palette,
  nouns: DeckFacts['words']['names'],
): Item[] {
  const box = { x: x - BULB, y, width: 2 * BULB, height: foot - y };
  const bulb = { x: BULB, y: box.height - BULB };
  // The angle at which the tube meets its bulb, in degrees.
  const meets = (Math.asin(TUBE / BULB) * 180) / Math.PI;
  const neck = bulb.y - BULB * Math.cos((meets * Math.PI) / 180);
  const glass =
    `${along([{ x: BULB - TUBE, y: neck }])}L${BULB - TUBE} ${TUBE}` +
    `${arc({ x: BULB, y: TUBE }, TUBE, -90, 90)}L${BULB + TUBE} ${neck}${arc(bulb, BULB, meets, 360 - meets)}Z`;
  const liquid = bar(
    `${nouns.value} 1`,
    { x: x - LIQUID, y: level, width: 2 * LIQUID, height: foot - BULB - level },
    palette.accent,
  );
  return [
    outline(nouns.scale, box, glass, { fill: { ...palette.text, alpha: 0.2 } }),
    liquid,
    {
      ...{ kind: 'shape', shape: 'ellipse', name: `${nouns.value} 2`, fill: palette.accent },
      ...{ described: { decorative: true } },
      box: { x: x - GLASS, y: foot - BULB - GLASS, width: 2 * GLASS, height: 2 * GLASS },
    },
  ];
}

/** Even steps between two readings: one, two or five of a power of ten. */
function stepsIn(low: number, high: number): number[] {
  if (high === low) return [];
  const power = 10 ** Math.floor(Math.log10((high - low) / MOST_STEPS));
  const step =
    [1, 2, 5, 10].map((one) => one * power).find((one) => (high - low) / one <= MOST_STEPS) ?? power * 10;
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: count }, (_, i) => (first + i) * step);
}

/** The tops of texts whose first lines stand at `ys`, moved so far that none touches another or goes below the place. */
function apart(ys: readonly number[], heights: readonly number[], { y, height }: Box): number[] {
  const order = ys.map((_, i) => i).sort((a, b) => nth(ys, a) - nth(ys, b));
  const tops = ys.map((one) => one - LABEL.pitch / 2);
  let free = y;
  for (const i of order) {
    tops[i] = Math.max(nth(tops, i), free);
    free = nth(tops, i) + nth(heights, i) + BETWEEN;
  }
  let foot = y + height;
  for (const i of order.toReversed()) {
    tops[i] = Math.min(nth(tops, i), foot - nth(heights, i));
    foot = nth(tops, i) - BETWEEN;
  }
  return tops;
}
