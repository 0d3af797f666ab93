import type { Colour } from '../../scene/colour.ts';
import type { Box, Paragraph, PlaceholderType, TextItem } from '../../scene/item.ts';
import type { Placeholder } from '../../scene/scene.ts';
import { plainText } from '../../slides/slide.ts';
import type { Sheet } from '../deck.ts';
import type { Look, StyledText } from '../setting/look.ts';
import { setText } from '../setting/setText.ts';

/** A placeholder of a layout together with what fills it: both take their look and place from here. */
export interface Spot {
  readonly type: PlaceholderType;
  readonly idx: number;
  /** What diagnostics call its text. */
  readonly what: string;
  readonly name: string;
  readonly prompt: string;
  readonly box: Box;
  readonly valign: 'top' | 'middle' | 'bottom';
  readonly look: Look;
  /** The first is the layout's own size. */
  readonly sizes: readonly number[];
  /** All sizes this text is meant to take, when `sizes` are only some of them. */
  readonly ladder?: readonly number[];
  readonly gap?: number;
  readonly maxLines?: number;
  /** How paragraphs after the first look: they are the placeholder's second level. */
  readonly second?: {
    readonly prompt: string;
    readonly size: number;
    readonly bold: boolean;
    readonly colour: Colour;
  };
}

/** The spot as its PowerPoint layout defines it. */
export function placeholderOf(spot: Omit<Spot, 'what'>): Placeholder {
  const { type, idx, name, box, valign } = spot;
  return { type, idx, name, box, valign, levels: levels(spot) };
}

/** The spot filled with `text`, or nothing when there is none: a page has no empty placeholders. */
export function fillSpot(
  spot: Spot,
  text: readonly StyledText[],
  sheet: Sheet,
  what: string = spot.what,
): TextItem[] {
  const full = text
    .map((paragraph, i) => ({ paragraph: i > 0 ? inSecondLook(paragraph, spot) : paragraph, i }))
    .filter(({ paragraph }) => plainText(paragraph).trim() !== '');
  if (full.length === 0) return [];
  const { box, look, gap, maxLines, second } = spot;
  const words = {
    what,
    text: full.map(({ paragraph }) => paragraph),
    look,
    width: box.width,
    height: box.height,
    ...(gap === undefined ? {} : { gap }),
    ...(maxLines === undefined ? {} : { maxLines }),
  };
  const { settings } = setText(sheet, [words], spot.sizes, spot.ladder ?? spot.sizes);
  const [setting] = settings;
  const levelOf = (at: number) => (second && (full[at]?.i ?? 0) > 0 ? 1 : 0);
  return setting
    ? [
        inSpot(
          spot,
          setting.paragraphs.map((one, at): Paragraph => ({ ...one, level: levelOf(at) })),
        ),
      ]
    : [];
}

function inSecondLook(text: StyledText, { second, sizes: [size = 1] }: Spot): StyledText {
  if (!second) return text;
  return text.map((run) => ({ ...run, scale: second.size / size, bold: second.bold, colour: second.colour }));
}

/** A text item that stands in the spot's placeholder, exactly where its layout has it. */
export function inSpot(spot: Spot, paragraphs: readonly Paragraph[]): TextItem {
  const { name, box, valign, type, idx } = spot;
  const origin = paragraphs[0]?.runs[0]?.origin;
  return {
    kind: 'text',
    name,
    box,
    paragraphs,
    valign,
    placeholder: { type, idx },
    ...(origin ? { origin } : {}),
  };
}

function levels({ look, sizes, prompt, gap = 0, second }: Omit<Spot, 'what'>): Paragraph[] {
  const size = sizes[0] ?? 18;
  const first: Paragraph = {
    runs: [{ text: prompt, size, bold: look.bold, colour: look.colour, role: look.role }],
    align: look.align,
    pitch: size * look.pitch,
    before: 0,
    after: 0,
    level: 0,
    indent: 0,
    hanging: 0,
  };
  if (!second) return [first];
  const run = { text: second.prompt, size: second.size, bold: second.bold, colour: second.colour };
  const pitch = second.size * look.pitch;
  return [first, { ...first, runs: [{ ...run, role: look.role }], pitch, before: gap * size, level: 1 }];
}
