import { isEastAsian } from './faces/characters.ts';
import { AIR, isFullWidthMark } from './faces/measure.ts';

/** The share of the em of an opening full-width mark that is empty before it, by which it hangs out at the head of a line. */
export const HANGS = 0.5;
/** What a full-width mark gives up of the empty half behind it before another mark, in em: somewhat less than it has in any usual face. */
export const GIVES = 0.4;

const OPENING = '“‘《〈「『【〔（［｛';
const CLOSING = '”’》〉」』】〕）］｝、。，．：；！？';
/** Before it, a mark gives up its empty half: two opening marks in a row, or any mark after a closing one. */
const BEFORE_MARK = new RegExp(`[${CLOSING}](?=[${OPENING}${CLOSING}])|[${OPENING}](?=[${OPENING}])`, 'g');
const OPENS = new RegExp(`[${OPENING}]`);
const CLOSES = new RegExp(`[${CLOSING}]`);

/** Whether the text has at `at` an opening mark on a full em. */
export const opensAt = (text: string, at: number): boolean =>
  OPENS.test(text[at] ?? '') && isFullWidthMark(text, at);

/** Whether the text has at `at` a closing mark on a full em. */
export const closesAt = (text: string, at: number): boolean =>
  CLOSES.test(text[at] ?? '') && isFullWidthMark(text, at);

/** The air between Han and Latin letters or digits, in em: as much as LibreOffice sets by itself. */
export const AIR_BETWEEN = AIR;

const BORDER = /\p{Script=Han}(?=[\p{Script=Latin}\p{Nd}])|[\p{Script=Latin}\p{Nd}%‰℃](?=\p{Script=Han})/gu;

/** The offsets of the characters behind which Han and Latin letters or digits meet. */
export const borders = (text: string): number[] => Array.from(text.matchAll(BORDER), ({ index }) => index);

/** The offsets of the full-width marks that another one follows. */
export function marksInRows(text: string): number[] {
  if (!isEastAsian(text)) return [];
  return Array.from(text.matchAll(BEFORE_MARK), ({ index }) => index).filter(
    (at) => isFullWidthMark(text, at) && isFullWidthMark(text, at + 1),
  );
}
