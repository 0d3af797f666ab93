import { HAN } from '../../language/han.ts';

/** Joins the lines of a text: without a space between Chinese characters, with one elsewhere. */
export const oneLine = (text: string): string =>
  text.replace(BETWEEN_HAN, '').replace(/[ \t]*\n[ \t\n]*/g, ' ');

const BETWEEN_HAN = new RegExp(`(?<=${HAN})[ \\t]*\\n[ \\t\\n]*(?=${HAN})`, 'gu');
