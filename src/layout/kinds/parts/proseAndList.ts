import type { Colour } from '../../../scene/colour.ts';
import type { Paragraph } from '../../../scene/item.ts';
import type { Body } from '../../../slides/slide.ts';
import { HANG, type LevelSpec, listed } from '../../frame/entrySpec.ts';
import type { BoxText } from '../../typesetting/measureText.ts';
import { quarters } from '../../typesetting/scale.ts';
import type { SetText } from '../../typesetting/setText.ts';
import type { TextStyle } from '../../typesetting/textStyle.ts';

/** Space between paragraphs, in em. */
const GAP = 0.35;

/** The levels of a body on its layout: paragraphs, with `before` points above them, and the items of a list one level below. */
export const proseAndListLevels = (
  prompts: Readonly<Record<'text' | 'item', string>>,
  style: TextStyle,
  size: number,
  before: number,
  bullet: Colour,
): LevelSpec[] => [
  { prompt: prompts.text, style, size, before },
  { prompt: prompts.item, style, size, before: quarters(GAP * size), list: listed(bullet) },
];

/** The paragraphs and then the list items of a body as one text for a box of that size, in points. */
export function proseAndList(
  body: Body,
  what: string,
  style: TextStyle,
  width: number,
  height: number,
): BoxText {
  const list = body.lists[0] ?? [];
  const indents = [...body.paragraphs.map(() => 0), ...list.map(() => HANG)];
  return { what, text: [...body.paragraphs, ...list], style, width, height, indents, gap: GAP };
}

/** Adds bullets to the list items of a text from `proseAndList` that was set. */
export function bulleted(text: SetText, body: Body, colour: Colour): SetText {
  const paragraphs = text.paragraphs.map((paragraph, i): Paragraph => {
    if (i < body.paragraphs.length) return paragraph;
    return { ...paragraph, level: 1, ...listed(colour) };
  });
  return { ...text, paragraphs };
}
