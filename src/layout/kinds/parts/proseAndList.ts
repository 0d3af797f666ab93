import type { Colour } from '../../../scene/colour.ts';
import type { Paragraph } from '../../../scene/item.ts';
import type { Body } from '../../../slides/slide.ts';
import type { BoxText } from '../../typesetting/measureText.ts';
import type { SetText } from '../../typesetting/setText.ts';
import type { TextStyle } from '../../typesetting/textStyle.ts';

/** Indent of the list's items, in points. */
const HANG = 16;
/** Space between paragraphs, in em. */
const GAP = 0.35;

/** The paragraphs and then the list items of a body as one text for a box of that size, in points. */
export function proseAndList(
  body: Body,
  what: string,
  style: TextStyle,
  width: number,
  height: number,
): BoxText {
  const list = body.lists[0] ?? [];
  return {
    what,
    text: [...body.paragraphs, ...list],
    style,
    width: width - (list.length > 0 ? HANG : 0),
    height,
    gap: GAP,
  };
}

/** Adds bullets to the list items of a text from `proseAndList` that was set. */
export function bulleted(text: SetText, body: Body, colour: Colour): SetText {
  const paragraphs = text.paragraphs.map((paragraph, i): Paragraph => {
    if (i < body.paragraphs.length) return paragraph;
    return { ...paragraph, indent: HANG, hanging: -HANG, bullet: { kind: 'char', char: '•', colour } };
  });
  return { ...text, paragraphs };
}
