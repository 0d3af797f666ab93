import type { Role } from '../../brand/theme.ts';
import { eastAsianScript } from '../../language/eastAsianScript.ts';
import type { Paragraph } from '../../scene/item.ts';
import type { Line } from '../../typography/breaking/breakLines.ts';
import { isEastAsian } from '../../typography/faces/characters.ts';
import {
  AIR_BETWEEN,
  borders,
  closesAt,
  GIVES,
  HANGS,
  marksInRows,
  opensAt,
} from '../../typography/marks.ts';
import { parted, withOffsets } from '../../withOffsets.ts';
import type { DeckFacts } from '../deckFacts.ts';
import type { BoxText } from './measureText.ts';
import { quarters } from './scale.ts';
import type { StyledText, TextStyle } from './textStyle.ts';

/** From this size on, in points, body text is displayed like a heading: the sentence under a figure, a lead. */
const DISPLAYED = 24;

/**
 * The paragraph with full-width marks in a row set closer, as in print: each gives up its empty half to the mark after it; but not in
 * languages whose pauses and stops stand in the middle of their em. In headings, quotations and large text it has air between
 * Han and Latin letters or digits; in all body text that would make too many runs. `size` is the largest that it may take, in points.
 * A closing mark at the end of a text that is aligned right gives up its empty half too, so that its ink stands at the edge.
 */
export function spaced(
  text: StyledText,
  { role, size, align }: { readonly role: Role; readonly size: number; readonly align?: TextStyle['align'] },
  { document }: DeckFacts,
): StyledText {
  const whole = joined(text);
  if (!isEastAsian(whole)) return text;
  const script = eastAsianScript(document.language);
  const edge = align === 'right' && closesAt(whole, whole.length - 1) ? [whole.length - 1] : [];
  const close = new Set(script && script !== 'Hans' ? [] : [...marksInRows(whole), ...edge]);
  const displayed = withOffsets(text).filter(
    ({ role: own = role, scale = 1 }) => own !== 'body' || size * scale >= DISPLAYED,
  );
  const wide = new Set(
    displayed.length === 0
      ? []
      : borders(whole).filter((at) => displayed.some(({ start, end }) => start <= at && at < end)),
  );
  if (close.size + wide.size === 0) return text;
  // Each border is a run of its own; marks in a row are one.
  const keyAt = (at: number) => (wide.has(at) ? at : close.has(at) ? -GIVES : undefined);
  return parted(text, keyAt).map(({ part, key }) =>
    key === undefined || part.tracking ? part : { ...part, tracking: key < 0 ? key : AIR_BETWEEN },
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
