import { Report } from '../../../diagnostics/report.ts';
import type { Item, Paragraph } from '../../../scene/item.ts';
import type { Placeholder } from '../../../scene/scene.ts';
import type { Entry, Run } from '../../../slides/slide.ts';
import type { Sheet } from '../../deck.ts';
import type { Inks } from '../../frame/inks.ts';
import { inSpot, placeholderOf, type Spot } from '../../frame/spot.ts';
import { firstThatFits } from '../../setting/firstThatFits.ts';
import type { Words } from '../../setting/fittingOf.ts';
import type { StyledRun } from '../../setting/look.ts';
import { type Setting, setText } from '../../setting/setText.ts';
import { linesBetween } from './linesBetween.ts';

/** Sizes of text and of the heading over it, and the least air between entries. */
const WAYS = [
  { size: 24, heading: 36, air: 48 },
  { size: 20, heading: 24, air: 30 },
  { size: 18, heading: 20, air: 18 },
  { size: 16, heading: 18, air: 12 },
  { size: 14, heading: 16, air: 12 },
] as const;
type Way = (typeof WAYS)[number];
/** The layout's own. */
const [, , OWN] = WAYS;
const HANG = 48;
/** The numeral beside its heading. */
const NUMERAL_SCALE = 1.2;
/** Air comes in these steps, so that lists of a kind share a layout; over the most, entries fall apart. */
const AIR_STEP = 6;
const MOST_AIR = 60;
/** Up to so many entries may stand further apart, and those without text are set largest. */
const FEW = 3;
const MOST_AIR_OF_FEW = 96;
/** From this share of free height on, the list stands in the middle of its place. */
const SPARSE = 0.2;
/** How much more a viewer may set on a line. */
const TIGHTER = 1.06;

/** The placeholder's first two levels: numbered headings, and text under them, which `detail` asks for. */
export function listPlaceholder(spot: Spot, inks: Inks, detail: string): Placeholder {
  const placeholder = placeholderOf(spot);
  const [base] = placeholder.levels;
  const run = base?.runs[0];
  if (!base || !run) return placeholder;
  const heading: Paragraph = {
    ...base,
    ...numbered(inks),
    runs: [{ ...run, size: OWN.heading, bold: true, role: 'heading' }],
    before: OWN.air,
  };
  const text: Paragraph = { ...base, level: 1, indent: HANG, runs: [{ ...run, text: detail }] };
  return { ...placeholder, levels: [heading, text] };
}

/**
 * Entries as one native list: a numbered heading each, its text one level in, with even air from the top of the spot
 * towards its foot, hairlines halfway between entries. Numbers start at `first`.
 */
export function bodyList(
  spot: Spot,
  entries: readonly Entry[],
  inks: Inks,
  sheet: Sheet,
  what: string,
  first = 1,
): Item[] {
  if (entries.length === 0) return [];
  const setting = firstThatFits(sheet, waysOf(entries), (way, trial) =>
    setBlocks(spot, entries, way, trial, what),
  );
  const heights = setting.blocks.map((block) => block.height);
  const room = spot.box.height;
  const air = airBetween(heights, room, setting.air);
  const paragraphs = setting.blocks.flatMap(({ paragraphs: [heading, ...text] }, i): Paragraph[] => {
    if (!heading) return [];
    const runs = heading.runs.map((run) => ({ ...run, role: 'heading' as const }));
    return [
      { ...heading, ...numbered(inks, first), runs, before: i === 0 ? 0 : air },
      ...text.map((one): Paragraph => ({ ...one, level: 1, indent: HANG })),
    ];
  });
  const free = room - sum(heights) - air * (heights.length - 1);
  const sparse = free > room * SPARSE;
  const list = inSpot({ ...spot, valign: sparse ? 'middle' : 'top' }, paragraphs);
  const top = spot.box.y + (sparse ? free / 2 : 0);
  const { line } = sheet.deck.words.names;
  return [...linesBetween(line, { ...spot.box, y: top }, heights, setting.tight, air, inks), list];
}

/** A few headings without text take the largest sizes. */
function waysOf(entries: readonly Entry[]): readonly Way[] {
  const bare = entries.length <= FEW && entries.every((entry) => entry.paragraphs.length === 0);
  return bare ? WAYS : WAYS.slice(1);
}

/** Every entry set as a text of its own, all of one size; reports when they do not fit together. */
function setBlocks(
  spot: Spot,
  entries: readonly Entry[],
  { size, heading, air }: Way,
  sheet: Sheet,
  what: string,
): { readonly blocks: readonly Setting[]; readonly tight: readonly number[]; readonly air: number } {
  const look = (run: Run): StyledRun => ({ ...run, scale: heading / size, bold: true });
  const texts = entries.map((entry) => [entry.heading.map(look), ...entry.paragraphs]);
  const height = spot.box.height - (entries.length - 1) * air;
  const words = (text: Words['text'], factor = 1): Words => ({
    what,
    text,
    look: spot.look,
    width: (spot.box.width - HANG) * factor,
    height,
  });
  setText(sheet, [words(texts.flat())], [size]);
  const quietly = { ...sheet, report: new Report() };
  const set = (factor: number) =>
    setText(
      quietly,
      texts.map((text) => words(text, factor)),
      [size],
    ).settings;
  return { blocks: set(1), tight: set(TIGHTER).map((block) => block.height), air };
}

/** Even air between the blocks, as much as there is up to the most, on steps; at least what they were fitted with. */
function airBetween(heights: readonly number[], room: number, least: number): number {
  const even = (room - sum(heights)) / Math.max(1, heights.length - 1);
  const most = heights.length <= FEW ? MOST_AIR_OF_FEW : MOST_AIR;
  return Math.max(least, Math.floor(Math.min(even, most) / AIR_STEP) * AIR_STEP);
}

const sum = (lengths: readonly number[]): number => lengths.reduce((a, b) => a + b, 0);

const numbered = (inks: Inks, first = 1) =>
  ({
    indent: HANG,
    hanging: -HANG,
    bullet: {
      kind: 'number',
      colour: inks.strong,
      scale: NUMERAL_SCALE,
      ...(first > 1 ? { start: first } : {}),
    },
  }) as const;
