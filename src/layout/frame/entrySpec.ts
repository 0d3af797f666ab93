import type { Colour } from '../../scene/colour.ts';
import type { Box, Card, Paragraph, TextItem } from '../../scene/item.ts';
import type { Placeholder } from '../../scene/scene.ts';
import type { Text } from '../../slides/slide.ts';
import type { DeckFacts } from '../deckFacts.ts';
import { quarters } from '../typesetting/scale.ts';
import type { SetText } from '../typesetting/setText.ts';
import type { TextStyle } from '../typesetting/textStyle.ts';
import { nameWith, wordsKey } from './itemMakers.ts';

/** One part of an entry, which is an outline level of its placeholder: how the layout has it. Lengths in points. */
export interface LevelSpec {
  readonly prompt: string;
  readonly style: TextStyle;
  readonly size: number;
  /** Distance of the baselines (default: the style's share of the size). */
  readonly pitch?: number;
  /** Space above it (default 0). */
  readonly before?: number;
  /** Left edge of its text (default 0). */
  readonly indent?: number;
  /** What makes its paragraphs list items. */
  readonly list?: ReturnType<typeof listed>;
}

/**
 * The placeholder of an entry: one text with a level for each part of the entry, on a card of its own when it has one. The
 * text and its card move as one, and the parts are levels in PowerPoint's outline.
 */
export interface EntrySpec {
  readonly idx: number;
  readonly name: string;
  readonly box: Box;
  readonly valign?: TextItem['valign'];
  readonly card?: Card;
  readonly levels: readonly LevelSpec[];
}

/** A part of an entry that is set, at its level; `before` and `pitch` are those of the level when they are absent. */
export interface EntryPart {
  readonly level: number;
  readonly text: SetText;
  readonly before?: number;
  /** The pitch of its first paragraph. */
  readonly pitch?: number;
  /** Each paragraph of the text is one level below the paragraph before it. */
  readonly deeper?: boolean;
}

/** Indent of list items, in points. */
export const HANG = 16;

/** The placeholder of an entry on its layout; its levels have their prompts. */
export function entryPlaceholder({ levels, valign = 'top', ...spec }: EntrySpec): Placeholder {
  return {
    ...{ type: 'body', ...spec, valign },
    levels: levels.map((one, level): Paragraph => {
      const { prompt, style, size, list } = one;
      const run = { text: prompt, size, bold: style.bold, colour: style.colour, role: style.role };
      return {
        runs: [run],
        align: style.align,
        pitch: one.pitch ?? quarters(size * style.pitch),
        before: one.before ?? 0,
        ...{ after: 0, level, indent: one.indent ?? 0, hanging: 0 },
        ...list,
      };
    }),
  };
}

/**
 * The text that fills an entry's placeholder: its parts in reading order, named after `words`. `top` replaces the space above
 * the text. A paragraph's own level counts from the level of its part. The list is empty when no part has a text.
 */
export function entryItem(
  spec: EntrySpec,
  words: Text,
  parts: readonly EntryPart[],
  deck: DeckFacts,
  top?: number,
): TextItem[] {
  const written = parts.filter(({ text }) => text.paragraphs.length > 0);
  const paragraphs = written.flatMap((part, i) => {
    const own = spec.levels[part.level];
    const before = i === 0 ? 0 : (part.before ?? own?.before ?? 0);
    return part.text.paragraphs.map((one, j): Paragraph => {
      const level = part.level + (part.deeper ? j : one.level);
      const indent = one.bullet ? one.indent : (spec.levels[level]?.indent ?? 0) + one.indent;
      return {
        ...one,
        level,
        indent,
        pitch: (j === 0 && part.pitch) || one.pitch,
        before: j === 0 ? before : one.before,
      };
    });
  });
  if (paragraphs.length === 0) return [];
  const { idx, box, card, valign = 'top' } = spec;
  const origin = words[0]?.origin;
  return [
    {
      kind: 'text',
      name: nameWith(deck, spec.name, words),
      ...wordsKey(words),
      box,
      ...(card ? { card: top === undefined ? card : { ...card, insets: { ...card.insets, top } } } : {}),
      ...{ paragraphs, valign, placeholder: { type: 'body', idx } },
      ...(origin ? { origin } : {}),
    },
  ];
}

/** The number of an entry as text before its name: `01　`. */
export const numberBefore = ({ words: { gap } }: DeckFacts, number: number): string =>
  `${String(number).padStart(2, '0')}${gap}`;

/** What makes a paragraph a list item: its bullet hangs in `hang` points, and its text is as far in. */
export const listed = (
  colour: Colour,
  hang = HANG,
): Required<Pick<Paragraph, 'indent' | 'hanging' | 'bullet'>> => ({
  indent: hang,
  hanging: -hang,
  bullet: { kind: 'char', char: '•', colour },
});
