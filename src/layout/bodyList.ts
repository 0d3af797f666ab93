import type { Paragraph, TextItem } from '../scene/item.ts';
import type { Placeholder } from '../scene/scene.ts';
import type { Entry, Run } from '../slides/slide.ts';
import type { Sheet } from './deck.ts';
import { firstThatFits } from './firstThatFits.ts';
import type { Inks } from './inks.ts';
import type { StyledRun } from './look.ts';
import { setText } from './setText.ts';
import { inSpot, placeholderOf, type Spot } from './spot.ts';

/** Sizes of text and of the heading over it. */
const SIZES = [
  [18, 20],
  [16, 18],
  [14, 16],
] as const;
const HANG = 48;
/** The numeral beside its heading. */
const NUMERAL_SCALE = 1.4;
/** Least and most air between entries, in points. */
const AIR = { least: 12, most: 42 } as const;

/** The placeholder's first two levels: numbered headings, and text under them. */
export function listPlaceholder(spot: Spot, inks: Inks): Placeholder {
  const placeholder = placeholderOf(spot);
  const [base] = placeholder.levels;
  const run = base?.runs[0];
  if (!base || !run) return placeholder;
  const heading: Paragraph = {
    ...base,
    ...numbered(inks),
    runs: [{ ...run, size: SIZES[0][1], bold: true, role: 'heading', text: '要点' }],
    before: AIR.least,
  };
  const text: Paragraph = { ...base, level: 1, indent: HANG, runs: [{ ...run, text: '说明' }] };
  return { ...placeholder, levels: [heading, text] };
}

/** Entries as one native list: a numbered heading each, its text one level in; air shared out evenly. */
export function bodyList(
  spot: Spot,
  entries: readonly Entry[],
  inks: Inks,
  sheet: Sheet,
  what: string,
): TextItem[] {
  if (entries.length === 0) return [];
  const { width, height } = spot.box;
  const room = height - (entries.length - 1) * AIR.least;
  const setting = firstThatFits(sheet, SIZES, ([size, heading], trial) => {
    const look = (run: Run): StyledRun => ({ ...run, scale: heading / size, bold: true });
    const text = entries.flatMap((entry) => [entry.heading.map(look), ...entry.paragraphs]);
    const words = { what, text, look: spot.look, width: width - HANG, height: room };
    return setText(trial, [words], [size]).settings[0];
  });
  if (!setting) return [];
  const spare = (height - setting.height) / (entries.length + 1);
  const air = Math.round(Math.min(AIR.most, Math.max(AIR.least, spare)));
  let at = 0;
  const paragraphs = entries.flatMap((entry, i) => {
    const [heading, ...rest] = setting.paragraphs.slice(at, at + 1 + entry.paragraphs.length);
    at += 1 + entry.paragraphs.length;
    if (!heading) return [];
    const runs = heading.runs.map((run) => ({ ...run, role: 'heading' as const }));
    return [
      { ...heading, ...numbered(inks), runs, before: i === 0 ? 0 : air },
      ...rest.map((one): Paragraph => ({ ...one, level: 1, indent: HANG })),
    ];
  });
  return [inSpot(spot, paragraphs, setting.narrower)];
}

const numbered = (inks: Inks) =>
  ({
    indent: HANG,
    hanging: -HANG,
    bullet: { kind: 'number', colour: inks.strong, scale: NUMERAL_SCALE },
  }) as const;
