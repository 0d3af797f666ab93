import { Report } from '../../../diagnostics/report.ts';
import type { Item, Paragraph } from '../../../scene/item.ts';
import type { Placeholder } from '../../../scene/scene.ts';
import { type Entry, plainText, type Run } from '../../../slides/slide.ts';
import { unmeasuredScripts } from '../../../typography/faces/scripts.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { hairline, iconAt } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { inPlaceholder, type PlaceholderSpec, placeholderOf } from '../../frame/placeholderSpec.ts';
import { nth } from '../../nth.ts';
import type { BoxText } from '../../typesetting/measureText.ts';
import { quarters } from '../../typesetting/scale.ts';
import { type SetText, setOne, setText } from '../../typesetting/setText.ts';
import type { StyledRun } from '../../typesetting/textStyle.ts';
import { tryWays } from '../../typesetting/tryWays.ts';

/** Sizes of the text and of its heading, and the least space of a row above and below its text together, all in points. */
const WAYS = [
  { size: 20, heading: 24, space: 18 },
  { size: 18, heading: 22, space: 18 },
  { size: 18, heading: 20, space: 13 },
  { size: 16, heading: 18, space: 13 },
  { size: 14, heading: 16, space: 13 },
] as const;
/** The ways that come first where all rows have one height in them. */
const EVEN: readonly Way[] = [
  { size: 20, heading: 24, space: 20 },
  { size: 18, heading: 22, space: 20 },
];
interface Way {
  readonly size: number;
  readonly heading: number;
  readonly space: number;
}
/** The way that the layout has. */
const [OWN] = WAYS;
/** Indent of the text, in points; the numeral hangs to its left. */
const HANG = 48;
/** Size of the numeral as a multiple of its heading's size: 24 points before 22. */
const NUMERAL_SCALE = 1.09;
/** Line pitch, in em: rows of three lines have room for air. */
const PITCH = 1.35;
const pitched = (spec: PlaceholderSpec): PlaceholderSpec => ({
  ...spec,
  style: { ...spec.style, pitch: PITCH },
});
/**
 * Space between the rule above a list and its placeholder, in points. The list stands in the middle of the placeholder, so half of this is what a text is
 * lower than the middle of its row: the letters of a line are in its upper part.
 */
export const ABOVE = 4;
/** The same for a list that begins at the top of its placeholder, whose texts stand at one distance from the lines above them. */
export const HEAD = 9;
/** Side of an icon beside a heading, in points. */
const ICON = 32;

/** The list's placeholder on a layout: numbered headings, and text under them with `detail` as its prompt. */
export function listPlaceholder(spec: PlaceholderSpec, palette: Palette, detail: string): Placeholder {
  const placeholder = placeholderOf(pitched(spec));
  const base = nth(placeholder.levels, 0);
  const run = nth(base.runs, 0);
  const heading: Paragraph = {
    ...base,
    ...numbered(palette),
    runs: [{ ...run, size: OWN.heading, bold: true, role: 'heading' }],
    before: OWN.space,
  };
  const text: Paragraph = { ...base, level: 1, indent: HANG, runs: [{ ...run, text: detail }] };
  return { ...placeholder, levels: [heading, text] };
}

/**
 * Draws entries as one native list that fills its placeholder from top to bottom: a numbered heading each, its text one
 * level below, in rows with hairlines between them. Rows have one height where all have room in it and, in a placeholder whose texts begin at its top, all texts are
 * of one height, in others the last text is the tallest too. Rows have equal space otherwise. Where an entry has an icon, icons stand in the place of the numbers. Numbers start at `first`; `what` names the
 * list in messages. Reports a list that does not fit its placeholder.
 */
export function bodyList(
  own: PlaceholderSpec,
  entries: readonly Entry[],
  palette: Palette,
  page: PageFacts,
  what: string,
  first = 1,
): Item[] {
  if (entries.length === 0) return [];
  const spec = pitched(own);
  const { names } = page.deck.words;
  const isEven = (way: Way): boolean => {
    const blocks = setBlocks(spec, entries, way, { ...page, report: new Report(), sizes: new Map() }, what);
    const most = (spec.box.height + ABOVE) / entries.length;
    return blocks.every(({ height }) => height + way.space <= most);
  };
  const atTop = spec.valign === 'top';
  const ways = atTop ? WAYS : [...EVEN.filter(isEven), ...WAYS];
  const above = aboveOf(spec);
  const { blocks, least } = tryWays(page, ways, (way, trial) => ({
    blocks: setBlocks(spec, entries, way, trial, what),
    least: way.space,
  }));
  const { tops, bottoms } = rowsIn(
    spec,
    blocks.map(({ height }) => height),
    least,
  );
  const iconed = entries.some(({ icon }) => icon);
  const paragraphs = blocks.flatMap((block, i) =>
    block.paragraphs.map((one, j): Paragraph => {
      const indent = HANG + one.indent;
      if (j > 0) return { ...one, level: 1, indent };
      const place = iconed ? { indent } : numbered(palette, first);
      const before = i === 0 ? 0 : nth(tops, i) - nth(tops, i - 1) - nth(blocks, i - 1).height;
      return { ...one, ...place, before: quarters(before) };
    }),
  );
  const last = entries.length - 1;
  const from = spec.box.y + (atTop ? 0 : (spec.box.height - nth(tops, last) - nth(blocks, last).height) / 2);
  const list = inPlaceholder(spec, paragraphs);
  const icons = entries.flatMap(({ icon }, i): Item[] => {
    const pitch = nth(blocks, i).paragraphs[0]?.pitch ?? 0;
    const y = from + nth(tops, i) + (pitch - ICON) / 2;
    const place = { x: spec.box.x, y, side: ICON };
    return icon ? [iconAt(`${names.icon} ${i + 1}`, icon.name, place, palette.strong)] : [];
  });
  const { x, y, width } = spec.box;
  // Lines could cut through texts whose lines nobody can count.
  const texts = entries.flatMap((entry) => [entry.heading, ...entry.paragraphs]);
  const certain = texts.every((text) => unmeasuredScripts(plainText(text)).length === 0);
  const lines = (certain ? bottoms.slice(0, -1) : []).map((bottom, i) =>
    hairline(`${names.line} ${i + 1}`, x, y - above + bottom, width, palette.hairline),
  );
  return [...lines, ...icons, list];
}

const aboveOf = ({ valign }: PlaceholderSpec): number => (valign === 'top' ? HEAD : ABOVE);

/** Sets each entry by itself, all at one size; reports when they do not fit the placeholder together. */
function setBlocks(
  spec: PlaceholderSpec,
  entries: readonly Entry[],
  { size, heading, space }: Way,
  page: PageFacts,
  what: string,
): SetText[] {
  const headingRun = (run: Run): StyledRun => ({
    ...{ ...run, role: 'heading', scale: heading / size, bold: true },
  });
  const texts = entries.map((entry) => [entry.heading.map(headingRun), ...entry.paragraphs]);
  const height = spec.box.height + aboveOf(spec) - entries.length * space;
  // Lines are broken here, so that a row keeps its height in every viewer.
  const style = { ...spec.style, breaking: 'balanced' as const };
  const boxText = (text: BoxText['text']): BoxText => ({
    ...{ what, text, style, height },
    width: spec.box.width - HANG,
  });
  setOne(page, boxText(texts.flat()), [size]);
  const set = setText({ ...page, report: new Report() }, texts.map(boxText), [size]);
  return entries.map((_, i) => set.at(i));
}

/** The tops of the texts from the top of the box, and the bottoms of their rows from the hairline above it, in points. */
function rowsIn(spec: PlaceholderSpec, heights: readonly number[], least: number) {
  const room = spec.box.height + aboveOf(spec);
  const each = room / heights.length;
  const tallest = Math.max(...heights);
  // Texts at the top of rows of one height have unequal space below them unless all are of one height; in the middle, such rows
  // end well only where the last text is not lower than another.
  const alike = spec.valign === 'top' ? heights : heights.slice(-1);
  const even = tallest + least <= each && alike.every((height) => height === tallest);
  const space = Math.max(least, (room - heights.reduce((a, b) => a + b, 0)) / heights.length);
  const bottoms = heights.map((_, i) =>
    even ? each * (i + 1) : heights.slice(0, i + 1).reduce((sum, one) => sum + one + space, 0),
  );
  const tops = heights.map((_, i) => quarters(bottoms[i - 1] ?? 0));
  // Of a list that begins at the top, a line stands in the middle between two texts.
  const lines =
    spec.valign === 'top'
      ? heights.map((height, i) => (nth(tops, i) + height + nth(bottoms, i)) / 2 + HEAD)
      : bottoms;
  return { tops, bottoms: lines.map(quarters) };
}

const numbered = (palette: Palette, first = 1) =>
  ({
    indent: HANG,
    hanging: -HANG,
    bullet: {
      kind: 'number',
      colour: palette.strong,
      scale: NUMERAL_SCALE,
      ...(first > 1 ? { start: first } : {}),
    },
  }) as const;
