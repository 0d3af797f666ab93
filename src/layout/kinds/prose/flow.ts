import type { Colour } from '../../../scene/colour.ts';
import type { Paragraph } from '../../../scene/item.ts';
import type { Body, FlowLine, Text } from '../../../slides/slide.ts';
import type { BodyTakes } from '../../checks/accept.ts';
import type { DeckFacts } from '../../deckFacts.ts';
import { type LevelSpec, listed } from '../../frame/entrySpec.ts';
import type { Palette } from '../../frame/palette.ts';
import { nth } from '../../nth.ts';
import type { BoxText } from '../../typesetting/measureText.ts';
import { quarters } from '../../typesetting/scale.ts';
import type { SetText } from '../../typesetting/setText.ts';
import type { TextStyle } from '../../typesetting/textStyle.ts';

/** How paragraphs and list items are set: their size in points, and the space between them in em; inside a list it is less. */
export interface FlowWay {
  readonly size: number;
  readonly gap: number;
}

/** What a body of plain words takes. */
export const FLOW_TAKES = { paragraphs: [0, 24], lists: [0, 24] } as const satisfies BodyTakes;

/** Share of the gap that is above an item of a list inside a list. */
const INSIDE = 0.5;
/** How far list items are in, in points: with bullets, and in a text with numbers. */
const HANG = 20;
const NUMBER_HANG = 28;

/** The levels of plain words on a layout, the first with `before` points above it: paragraphs, list items, and those of lists inside them. */
export function flowLevels(
  { words: { samples, prompts } }: DeckFacts,
  { styles: { body: style }, strong, quiet }: Palette,
  { size, gap }: FlowWay,
  before = 0,
): LevelSpec[] {
  const between = quarters(gap * size);
  return [
    { prompt: samples.text, style, size, before: before || between },
    { prompt: prompts.point, style, size, before: between, list: listed(strong, HANG) },
    { prompt: prompts.detail, style, size, before: quarters(INSIDE * between), list: inside(quiet, HANG) },
  ];
}

/** What makes a paragraph an item of a list inside one whose items are `hang` points in. */
const inside = (colour: Colour, hang: number): ReturnType<typeof listed> => ({
  indent: hang + HANG,
  hanging: -HANG,
  bullet: { kind: 'char', char: '–', colour },
});

const hangOf = (flow: readonly FlowLine[]): number =>
  flow.some(({ item }) => item?.kind === 'number') ? NUMBER_HANG : HANG;

/** The paragraphs and list items of a body as one text for a box of that size, in points. */
export function flowText(
  { flow }: Pick<Body, 'flow'>,
  style: TextStyle,
  { width, height }: Readonly<Record<'width' | 'height', number>>,
  { gap }: FlowWay,
): BoxText {
  const hang = hangOf(flow);
  return {
    what: 'text',
    text: flow.map(({ text }): Text => text),
    style,
    ...{ width, height },
    indents: flow.map(({ item }) => (item ? hang + item.depth * HANG : 0)),
    gap,
  };
}

/** Gives the paragraphs of a text from `flowText` that was set their levels, bullets and numbers. */
export function withFlowLevels(
  text: SetText,
  { flow }: Pick<Body, 'flow'>,
  { strong, quiet }: Pick<Palette, 'strong' | 'quiet'>,
): SetText {
  const hang = hangOf(flow);
  const paragraphs = text.paragraphs.map((one, i): Paragraph => {
    const { item } = nth(flow, i);
    if (!item) return one;
    const nested = item.depth === 1;
    const place = nested ? inside(quiet, hang) : listed(strong, hang);
    const start = item.start === undefined ? {} : { start: item.start };
    const number = { kind: 'number', colour: place.bullet.colour, ...start } as const;
    return {
      ...one,
      ...place,
      bullet: item.kind === 'number' ? number : place.bullet,
      level: item.depth + 1,
      before: nested ? quarters(one.before * INSIDE) : one.before,
    };
  });
  return { ...text, paragraphs };
}

/** The lines in groups that stay on one page: an item with those of the list inside it. A numbered item says its number. */
export function flowGroups(flow: readonly FlowLine[]): FlowLine[][] {
  const groups: FlowLine[][] = [];
  let number = 0;
  for (const line of flow) {
    const { item } = line;
    const group = groups.at(-1);
    if (item?.depth === 1 && group) {
      group.push(line);
      continue;
    }
    number = item?.kind === 'number' ? (item.start ?? number + 1) : 0;
    groups.push([number > 1 && item ? { ...line, item: { ...item, start: number } } : line]);
  }
  return groups;
}
