import { eastAsianScript } from '../../language/eastAsianScript.ts';
import type { Paragraph } from '../../scene/item.ts';
import type { Line } from '../../typography/breaking/breakLines.ts';
import { GIVES, HANGS, marksInRows, opensAt } from '../../typography/marks.ts';
import { parted } from '../../withOffsets.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import type { BoxText } from './measureText.ts';
import { quarters } from './scale.ts';
import type { StyledText } from './textStyle.ts';

/**
 * The text with full-width marks in a row set closer, as in print: each gives up its empty half to the mark after it. Cells stay as they
 * are, because people type in them; and texts of languages whose pauses and stops stand in the middle of their em.
 */
export const inRows = (boxText: BoxText, { deck }: PageFacts): BoxText =>
  boxText.inCell ? boxText : { ...boxText, text: boxText.text.map((text) => closeMarks(text, deck)) };

/** The paragraph with full-width marks in a row set closer. */
export function closeMarks(text: StyledText, { document }: DeckFacts): StyledText {
  const script = eastAsianScript(document.language);
  if (script && script !== 'Hans') return text;
  const marks = new Set(marksInRows(joined(text)));
  if (marks.size === 0) return text;
  return parted(text, (at) => marks.has(at)).map(({ part, key }) =>
    key && !part.tracking ? { ...part, tracking: -GIVES } : part,
  );
}

/**
 * The edges of a paragraph: lines that begin with an opening mark on a full em begin half an em further left, so that its ink stands
 * at the edge. Of flowing text only the first line is known.
 */
export function hanging(
  text: StyledText,
  lines: readonly Line[],
  { style: { align, breaking }, inCell }: BoxText,
  size: number,
): Pick<Paragraph, 'indent' | 'hanging'> {
  const whole = joined(text);
  if (align !== 'left' || inCell) return { indent: 0, hanging: 0 };
  const width = quarters(HANGS * size * (text[0]?.scale ?? 1));
  const [, ...others] = lines;
  const isOurs = breaking === 'balanced' && others.length > 0;
  const first = opensAt(whole, 0) ? width : 0;
  const rest = isOurs && others.every(({ start }) => opensAt(whole, start)) ? width : 0;
  return { indent: 0 - rest, hanging: rest - first };
}

const joined = (text: StyledText): string => text.map((run) => run.text).join('');
