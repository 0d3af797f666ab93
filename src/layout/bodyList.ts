import type { Paragraph, TextItem } from '../scene/item.ts';
import type { Placeholder } from '../scene/scene.ts';
import type { Entry } from '../slides/slide.ts';
import type { Sheet } from './deck.ts';
import type { Inks } from './inks.ts';
import type { StyledRun } from './look.ts';
import { setText } from './setText.ts';
import { inSpot, placeholderOf, type Spot } from './spot.ts';

/** A heading beside the text under it: 20 to 18. */
const HEADING_SCALE = 20 / 18;
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
  const size = Math.round(run.size * HEADING_SCALE);
  const heading: Paragraph = {
    ...base,
    ...numbered(inks),
    runs: [{ ...run, size, bold: true, role: 'heading', text: '要点' }],
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
  const text = entries.flatMap((entry) => [
    entry.heading.map((run): StyledRun => ({ ...run, scale: HEADING_SCALE, bold: true })),
    ...entry.paragraphs,
  ]);
  const { width, height } = spot.box;
  const room = height - (entries.length - 1) * AIR.least;
  const words = { what, text, look: spot.look, width: width - HANG, height: room };
  const { settings, size } = setText(sheet, [words], spot.sizes);
  const setting = settings[0];
  if (!setting) return [];
  const spare = (height - setting.height) / (entries.length + 1);
  const air = Math.round(Math.min(AIR.most, Math.max(AIR.least, spare)));
  const pitch = size * spot.look.pitch;
  let at = 0;
  const paragraphs = entries.flatMap((entry, i) => {
    const [heading, ...rest] = setting.paragraphs.slice(at, at + 1 + entry.paragraphs.length);
    at += 1 + entry.paragraphs.length;
    if (!heading) return [];
    const runs = heading.runs.map((run) => ({ ...run, role: 'heading' as const }));
    return [
      { ...heading, ...numbered(inks), runs, pitch, before: i === 0 ? 0 : air },
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
