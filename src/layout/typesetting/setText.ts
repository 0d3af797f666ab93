import type { Paragraph, SceneRun } from '../../scene/item.ts';
import type { Line } from '../../typography/breaking/breakLines.ts';
import type { Font } from '../../typography/faces/font.ts';
import { type Fitted, type Fitting, widthAt } from '../../typography/fit.ts';
import { withOffsets } from '../../withOffsets.ts';
import type { PageFacts } from '../deckFacts.ts';
import { nth } from '../nth.ts';
import { fitWithFallbacks } from './fitWithFallbacks.ts';
import { hanging, spaced } from './marks.ts';
import { type BoxText, inNarrow, isBold, measureText } from './measureText.ts';
import { quarters } from './scale.ts';
import type { StyledRun, StyledText, TextStyle } from './textStyle.ts';
import { capOf, noteSize } from './tryWays.ts';

/** A text at its final size. */
export interface SetText {
  readonly paragraphs: readonly Paragraph[];
  readonly lines: number;
  /** Width of the longest line and height of all lines, in points. */
  readonly width: number;
  readonly height: number;
  /** The width of a box, in points, in which no word is torn. A function, because most texts stand in a box that is given. */
  leastWidth(): number;
}

/** Texts that were set together, at one size in points. */
export interface SetTexts {
  readonly size: number;
  /** The height of the tallest text, in points; 0 when there is none. */
  readonly tallest: number;
  /** The text of that index, in the order they were given. Throws when there is none. */
  at(index: number): SetText;
}

/**
 * Sets the texts at one size: the largest of `sizes` (points, falling) at which each fits its box. Reports
 * `text-overflow` for the text that does not fit at the smallest size and sets all of them there; the build then stops.
 * Reports `font-fallback` for a text that overflows in a substitute font, `text-torn` for a word that no line holds, and `text-small` when the size is below the third
 * of `ladder`, the sizes that this sort of text is designed for.
 */
export function setText(
  page: PageFacts,
  written: readonly BoxText[],
  sizes: readonly number[],
  ladder: readonly number[] = [],
): SetTexts {
  const largest = Math.max(...sizes);
  const boxTexts = written.map((one) => {
    const look = { role: one.style.role, size: largest, align: one.style.align };
    return inNarrow({ ...one, text: one.text.map((text) => spaced(text, look, page.deck)) }, largest);
  });
  const pitch = boxTexts[0]?.style.pitch ?? 1;
  const fittings = boxTexts.map((one) => measureText(one, page.deck));
  const scales = scalesOf(boxTexts);
  const capped = sizes.filter((size) => scales.every(([what, scale]) => size * scale <= capOf(page, what)));
  const fitted = fitWithFallbacks(fittings, capped.length > 0 ? capped : sizes, pitch, page.deck.prepare);
  const { size } = fitted;
  for (const [what, scale] of scales) noteSize(page, what, size * scale);
  if (fitted.fits) {
    reportFallbacks(page, boxTexts, fitted.failing, size);
    reportSmall(page, boxTexts, size, ladder);
    reportTorn(page, boxTexts, fitted);
  } else reportOverflow(page, boxTexts, fitted);
  const broken = fitted.fits ? fitted.lines : fittings.map((one) => linesAt(one, size));
  const texts = boxTexts.map((one, i) => settle(one, size, nth(broken, i), page));
  const tallest = Math.max(0, ...texts.map(({ height }) => height));
  return { size, tallest, at: (index) => nth(texts, index) };
}

/** The scale of the largest run of each sort of text, by its name. */
function scalesOf(boxTexts: readonly BoxText[]): [string, number][] {
  const scales = new Map<string, number>();
  for (const { what, text } of boxTexts) {
    for (const { scale = 1 } of text.flat()) scales.set(what, Math.max(scale, scales.get(what) ?? 0));
  }
  return [...scales];
}

/** Sets one text by itself; reports as `setText` does. */
export const setOne = (page: PageFacts, boxText: BoxText, sizes: readonly number[]): SetText =>
  setText(page, [boxText], sizes).at(0);

/** Where a finding about the text points: to its first run, or to the slide when it is empty. */
const placeOf = ({ text }: BoxText, page: PageFacts) => ({
  origin: text.flat()[0]?.origin ?? page.origin,
  slide: page,
});

function reportOverflow(
  page: PageFacts,
  boxTexts: readonly BoxText[],
  { index, needs, holds, size, cut }: Extract<Fitted, { fits: false }>,
): void {
  const worst = nth(boxTexts, index);
  page.report.add('text-overflow', { what: worst.what, needs, holds, size, cut }, placeOf(worst, page));
}

function reportFallbacks(
  page: PageFacts,
  boxTexts: readonly BoxText[],
  failing: readonly (Font | undefined)[],
  size: number,
): void {
  for (const [i, font] of failing.entries()) {
    const one = nth(boxTexts, i);
    if (font)
      page.report.add('font-fallback', { what: one.what, font: font.latin, size }, placeOf(one, page));
  }
}

/** Reports a word that breaks because it is wider than its line. */
function reportTorn(
  page: PageFacts,
  boxTexts: readonly BoxText[],
  { torn, size }: Extract<Fitted, { fits: true }>,
): void {
  if (!torn) return;
  const one = nth(boxTexts, torn.index);
  page.report.add('text-torn', { what: one.what, word: torn.word, size }, placeOf(one, page));
}

/** Reports the first text when `size` is more than two steps below the first size of the ladder. */
function reportSmall(
  page: PageFacts,
  boxTexts: readonly BoxText[],
  size: number,
  ladder: readonly number[],
): void {
  const first = boxTexts.find((one) => one.text.length > 0);
  if (!first || ladder.indexOf(size) <= 2) return;
  const slide = { number: page.number, title: page.title };
  const facts = { what: first.what, size, meant: nth(ladder, 0) };
  page.report.add('text-small', facts, { ...placeOf(first, page), slide });
}

const linesAt = (fitting: Fitting, size: number): Line[][] =>
  fitting.paragraphs.map(({ breakAt }, i) => [...breakAt(size, widthAt(fitting, i)).lines]);

/** The scene's paragraphs of a text whose size and lines are known. */
function settle(boxText: BoxText, size: number, lines: readonly Line[][], page: PageFacts): SetText {
  const { style, gap = 0, text } = boxText;
  const set = text.map((runs, i) => ({
    runs,
    lines: nth(lines, i),
    before: i === 0 ? 0 : quarters(gap * size),
  }));
  const paragraphs = set.map(({ runs, lines, before }): Paragraph => {
    const broken = style.breaking === 'balanced' ? withBreaks(runs, lines) : runs;
    return {
      runs: broken.map((run) => sceneRun(run, style, size, page)),
      align: style.align,
      pitch: quarters(size * style.pitch * pitchScale(runs)),
      before,
      after: 0,
      level: 0,
      ...hanging(runs, lines, boxText, size),
    };
  });
  const height = set.reduce(
    (sum, one, i) => sum + one.before + nth(paragraphs, i).pitch * one.lines.length,
    0,
  );
  const width = Math.max(0, ...lines.flat().map((line) => line.width));
  const leastWidth = () =>
    Math.max(0, ...measureText(boxText, page.deck).paragraphs.map((one) => one.leastWidth(size)));
  return { paragraphs, lines: lines.flat().length, width, height, leastWidth };
}

/** A paragraph whose runs are all small takes a smaller pitch; a paragraph with larger runs keeps the pitch of its text. */
const pitchScale = (text: StyledText): number =>
  text.length === 0 ? 1 : Math.min(1, Math.max(...text.map((run) => run.scale ?? 1)));

function sceneRun(run: StyledRun, style: TextStyle, size: number, page: PageFacts): SceneRun {
  const target = run.link?.startsWith('#') ? page.deck.target(run.link) : undefined;
  return {
    text: run.text,
    size: Math.floor(size * (run.scale ?? 1) + ROUNDING),
    bold: isBold(run, style),
    colour: run.colour ?? (run.strong ? (style.strong ?? style.colour) : style.colour),
    role: run.role ?? style.role,
    origin: run.origin,
    ...(run.tracking ? { tracking: quarters(run.tracking * size * (run.scale ?? 1)) } : {}),
    ...(run.link ? { link: run.link, tip: target?.title ?? run.link } : {}),
  };
}

/** The runs with `'\n'` in place of the spaces at which lines end. */
function withBreaks(text: StyledText, lines: readonly Line[]): StyledText {
  return withOffsets(text).map(({ start, end, ...run }) => {
    const parts = lines.map((line, i) => {
      const part = run.text.slice(Math.max(line.start, start) - start, Math.max(line.end, start) - start);
      const breaks = i < lines.length - 1 && line.end > start && line.end <= end;
      return breaks ? `${part}\n` : part;
    });
    return { ...run, text: parts.join('') };
  });
}

/** Added before a size is rounded down to whole points, because of floating-point error. */
const ROUNDING = 0.01;
