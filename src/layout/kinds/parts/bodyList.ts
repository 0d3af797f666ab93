import { Report } from '../../../diagnostics/report.ts';
import type { Item, Paragraph } from '../../../scene/item.ts';
import type { Placeholder } from '../../../scene/scene.ts';
import { type Entry, plainText, type Run } from '../../../slides/slide.ts';
import { unmeasuredScripts } from '../../../typography/faces/scripts.ts';
import type { PageFacts } from '../../deckFacts.ts';
import { iconItem } from '../../frame/itemMakers.ts';
import type { Palette } from '../../frame/palette.ts';
import { inPlaceholder, type PlaceholderSpec, placeholderOf } from '../../frame/placeholderSpec.ts';
import { nth } from '../../nth.ts';
import type { BoxText } from '../../typesetting/measureText.ts';
import { type SetText, setOne, setText } from '../../typesetting/setText.ts';
import type { StyledRun } from '../../typesetting/textStyle.ts';
import { tryWays } from '../../typesetting/tryWays.ts';
import { linesBetween } from './linesBetween.ts';

/** Sizes of the text and of its heading, and the least space between entries, all in points. */
const WAYS = [
  { size: 20, heading: 24, space: 30 },
  { size: 18, heading: 22, space: 18 },
  { size: 18, heading: 20, space: 12 },
  { size: 16, heading: 18, space: 12 },
  { size: 14, heading: 16, space: 12 },
] as const;
type Way = (typeof WAYS)[number];
/** The way that the layout has. */
const [OWN] = WAYS;
/** Indent of the text, in points; the numeral hangs to its left. */
const HANG = 48;
/** Size of the numeral as a multiple of its heading's size. */
const NUMERAL_SCALE = 1.2;
/** The space between entries is a multiple of this, in points, so that similar lists share a layout. */
const SPACE_STEP = 6;
const MOST_SPACE = 60;
/** Lists of at most this many entries may have more space between them. */
const FEW = 3;
const MOST_SPACE_OF_FEW = 96;
/** Side of an icon beside a heading, and the space in it to the left of its lines, in points. */
const ICON = 32;
const ICON_SIDE = 2;
/** Width, as a multiple, that stands for a viewer whose lines hold more. */
const TIGHTER = 1.06;

/** An entry set by itself: its text, and its height in a viewer whose lines hold more, in points. */
interface Block {
  readonly text: SetText;
  readonly tight: number;
}

/** The list's placeholder on a layout: numbered headings, and text under them with `detail` as its prompt. */
export function listPlaceholder(spec: PlaceholderSpec, palette: Palette, detail: string): Placeholder {
  const placeholder = placeholderOf(spec);
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
 * Draws entries as one native list: a numbered heading each, its text one level below, with equal space between entries and
 * hairlines in the middle of it. Where an entry has an icon, icons stand in the place of the numbers. Numbers start at `first`; `what` names the list in messages. Reports a list that does not
 * fit its placeholder.
 */
export function bodyList(
  spec: PlaceholderSpec,
  entries: readonly Entry[],
  palette: Palette,
  page: PageFacts,
  what: string,
  first = 1,
): Item[] {
  if (entries.length === 0) return [];
  const { blocks, least } = tryWays(page, WAYS, (way, trial) => ({
    blocks: setBlocks(spec, entries, way, trial, what),
    least: way.space,
  }));
  const heights = blocks.map(({ text }) => text.height);
  const room = spec.box.height;
  const space = spaceBetween(heights, room, least);
  const iconed = entries.some(({ icon }) => icon);
  const paragraphs = blocks.flatMap(({ text }, i) =>
    text.paragraphs.map((one, j): Paragraph => {
      if (j > 0) return { ...one, level: 1, indent: HANG };
      const place = iconed ? { indent: HANG } : numbered(palette, first);
      return { ...one, ...place, before: i === 0 ? 0 : space };
    }),
  );
  const list = inPlaceholder({ ...spec, valign: 'top' }, paragraphs);
  const icons = entries.flatMap(({ icon }, i): Item[] => {
    const pitch = nth(blocks, i).text.paragraphs[0]?.pitch ?? 0;
    const y = spec.box.y + sum(heights.slice(0, i)) + i * space + (pitch - ICON) / 2;
    const box = { x: spec.box.x - ICON_SIDE, y, width: ICON, height: ICON };
    return icon ? [iconItem(`${page.deck.words.names.icon} ${i + 1}`, icon.name, box, palette.strong)] : [];
  });
  const extents = blocks.map(({ text: { height }, tight }) => ({ height, tight }));
  // Lines could cut through texts whose lines nobody can count.
  const texts = entries.flatMap((entry) => [entry.heading, ...entry.paragraphs]);
  const certain = texts.every((text) => unmeasuredScripts(plainText(text)).length === 0);
  const lines = linesBetween(page.deck.words.names.line, spec.box, extents, space, palette);
  return [...(certain ? lines : []), ...icons, list];
}

/** Sets each entry by itself, all at one size; reports when they do not fit the placeholder together. */
function setBlocks(
  spec: PlaceholderSpec,
  entries: readonly Entry[],
  { size, heading, space }: Way,
  page: PageFacts,
  what: string,
): Block[] {
  const headingRun = (run: Run): StyledRun => ({
    ...{ ...run, role: 'heading', scale: heading / size, bold: true },
  });
  const texts = entries.map((entry) => [entry.heading.map(headingRun), ...entry.paragraphs]);
  const height = spec.box.height - (entries.length - 1) * space;
  const boxText = (text: BoxText['text'], factor = 1): BoxText => ({
    what,
    text,
    style: spec.style,
    width: (spec.box.width - HANG) * factor,
    height,
  });
  setOne(page, boxText(texts.flat()), [size]);
  const quietly = { ...page, report: new Report() };
  const setAll = (factor: number) =>
    setText(
      quietly,
      texts.map((text) => boxText(text, factor)),
      [size],
    );
  const [own, tight] = [setAll(1), setAll(TIGHTER)];
  return entries.map((_, i) => ({ text: own.at(i), tight: tight.at(i).height }));
}

/** Equal space between the blocks, in points: as much as there is, between `least` and the most that holds a list together. */
function spaceBetween(heights: readonly number[], room: number, least: number): number {
  const even = (room - sum(heights)) / Math.max(1, heights.length - 1);
  const most = heights.length <= FEW ? MOST_SPACE_OF_FEW : MOST_SPACE;
  return Math.max(least, Math.floor(Math.min(even, most) / SPACE_STEP) * SPACE_STEP);
}

const sum = (lengths: readonly number[]): number => lengths.reduce((a, b) => a + b, 0);

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
