import type { Colour } from '../../../scene/colour.ts';
import type { TextItem } from '../../../scene/item.ts';
import type { DeckFacts } from '../../deckFacts.ts';
import { nth } from '../../nth.ts';

/** The space between the mark and the words, and the width that the mark may take, in points. */
const SPACE = 3;
const WIDTH = 45;

/** The opening mark of a quotation, of that colour, in the space to the left of its first line, whose top left corner is `at`; nothing before no words. */
export function hangingMark(
  paragraphs: TextItem['paragraphs'],
  at: { readonly x: number; readonly y: number },
  colour: Colour,
  deck: DeckFacts,
  number?: number,
): TextItem[] {
  if (paragraphs.length === 0) return [];
  const first = nth(paragraphs, 0);
  const { size, role } = nth(first.runs, 0);
  const run = { text: '“', size, bold: false, colour, role };
  const { quotationMark } = deck.words.names;
  return [
    {
      kind: 'text',
      name: number ? `${quotationMark} ${number}` : quotationMark,
      box: { x: at.x - SPACE - WIDTH, y: at.y, width: WIDTH, height: first.pitch },
      valign: 'top',
      decorative: true,
      paragraphs: [{ ...first, runs: [run], align: 'right', before: 0 }],
    },
  ];
}
