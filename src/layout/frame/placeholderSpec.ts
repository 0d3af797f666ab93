import type { Colour } from '../../scene/colour.ts';
import type { Box, Paragraph, PlaceholderType, TextItem } from '../../scene/item.ts';
import type { Placeholder } from '../../scene/scene.ts';
import { plainText } from '../../slides/slide.ts';
import type { PageFacts } from '../deckFacts.ts';
import { nth } from '../nth.ts';
import { quarters } from '../typesetting/scale.ts';
import { setText } from '../typesetting/setText.ts';
import type { StyledText, TextStyle } from '../typesetting/textStyle.ts';
import type { Palette } from './palette.ts';

/**
 * The `idx` of each placeholder, the same on every layout, because PowerPoint finds the text of a slide by it when the
 * slide is given another layout. Titles have none, and the master uses 10 for the date.
 */
export const INDEX = {
  title: 0,
  /** The main text of the layout: subtitle, points, quotation, takeaway. */
  main: 1,
  footer: 11,
  slideNumber: 12,
  kicker: 13,
  source: 14,
  /** A chart, table or picture. */
  object: 22,
  caption: 23,
  lead: 24,
  attribution: 25,
  imprint: 26,
  slogans: 27,
  listHeading: 29,
  numeral: 30,
  /** The text of the first entry; those of the others follow. */
  entry: 31,
  /** The text beside or above the first entry's, such as its date; those of the others follow. */
  beside: 51,
  /** The second of several pictures; the third follows. */
  pane: 71,
  /** The text that ends the row of the first entry; those of the others follow. */
  remark: 81,
} as const;

/** One description from which a layout makes its placeholder and a page makes the text in it, so that both agree. */
export interface PlaceholderSpec {
  readonly type: PlaceholderType;
  readonly idx: number;
  /** The name of its text in messages. */
  readonly what: string;
  readonly name: string;
  readonly prompt: string;
  readonly box: Box;
  readonly valign: 'top' | 'middle' | 'bottom';
  readonly style: TextStyle;
  /** The sizes it may take, in points; the layout has the first. */
  readonly sizes: readonly [number, ...number[]];
  /** All sizes that this text is designed for, when `sizes` holds only some of them. */
  readonly ladder?: readonly number[];
  /** Space between paragraphs, in em (default 0). */
  readonly gap?: number;
  readonly maxLines?: number;
  /** The style of all paragraphs but the first, which are the placeholder's second level; size in points. */
  readonly second?: {
    readonly prompt: string;
    readonly size: number;
    readonly bold: boolean;
    readonly colour: Colour;
  };
}

/** The placeholder on a PowerPoint layout. */
export function placeholderOf(spec: Omit<PlaceholderSpec, 'what'>): Placeholder {
  const { type, idx, name, box, valign } = spec;
  return { type, idx, name, box, valign, levels: levels(spec) };
}

/** The placeholder of a layout that takes a chart, a table or a picture; its name is also its prompt. */
export function objectPlaceholder(
  type: Extract<PlaceholderType, 'chart' | 'tbl' | 'pic'>,
  name: string,
  box: Box,
  palette: Palette,
): Placeholder {
  const style = palette.styles.quiet;
  return placeholderOf({
    ...{ type, idx: INDEX.object, name, prompt: name, box, valign: 'top' },
    ...{ style, sizes: [14] },
  });
}

/**
 * The placeholder filled with the paragraphs of `text`; nothing when all are blank, so that no page has an empty
 * placeholder. `what` names the text in messages. Reports as `setText` does. On a template the texts of the frame come later.
 */
export function fillPlaceholder(
  spec: PlaceholderSpec,
  text: readonly StyledText[],
  page: PageFacts,
  what: string = spec.what,
): TextItem[] {
  if (page.deck.stand && isOnTemplate(spec)) return [];
  const { box, style, gap, maxLines, second } = spec;
  const written = text
    .map((runs, i) => ({ runs: i > 0 ? inSecondStyle(runs, spec) : runs, level: second && i > 0 ? 1 : 0 }))
    .filter(({ runs }) => plainText(runs).trim() !== '');
  if (written.length === 0) return [];
  const boxText = {
    what,
    text: written.map(({ runs }) => runs),
    style,
    width: box.width,
    height: box.height,
    ...(gap === undefined ? {} : { gap }),
    ...(maxLines === undefined ? {} : { maxLines }),
  };
  const { paragraphs } = setText(page, [boxText], spec.sizes, spec.ladder ?? spec.sizes).at(0);
  const levelled = paragraphs.map((one, i): Paragraph => ({ ...one, level: nth(written, i).level }));
  return [inPlaceholder(spec, levelled)];
}

/** Whether the text is one that stands in a placeholder of the template, where the deck has one. */
const isOnTemplate = ({ type, idx }: PlaceholderSpec): boolean =>
  (type !== 'body' && type !== 'pic') || ON_TEMPLATE.has(idx);
const ON_TEMPLATE: ReadonlySet<number> = new Set([
  ...[INDEX.kicker, INDEX.source, INDEX.imprint, INDEX.slogans, INDEX.numeral],
]);

function inSecondStyle(text: StyledText, { second, sizes: [size] }: PlaceholderSpec): StyledText {
  if (!second) return text;
  return text.map((run) => ({ ...run, scale: second.size / size, bold: second.bold, colour: second.colour }));
}

/** A text item that fills the placeholder and has the same box as on the layout. */
export function inPlaceholder(spec: PlaceholderSpec, paragraphs: readonly Paragraph[]): TextItem {
  const { name, box, valign, type, idx } = spec;
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

function levels({
  style,
  sizes: [size],
  prompt,
  gap = 0,
  second,
}: Omit<PlaceholderSpec, 'what'>): Paragraph[] {
  const first: Paragraph = {
    runs: [{ text: prompt, size, bold: style.bold, colour: style.colour, role: style.role }],
    align: style.align,
    pitch: quarters(size * style.pitch),
    before: 0,
    after: 0,
    level: 0,
    indent: 0,
    hanging: 0,
  };
  if (!second) return [first];
  const run = { text: second.prompt, size: second.size, bold: second.bold, colour: second.colour };
  const pitch = quarters(second.size * style.pitch);
  return [
    first,
    { ...first, runs: [{ ...run, role: style.role }], pitch, before: quarters(gap * size), level: 1 },
  ];
}
