import { HAN } from '../../language/han.ts';

/** A text without line breaks: between Chinese characters nothing takes their place, elsewhere a space. */
export const oneLine = (text: string): string =>
  text.replace(BETWEEN_HAN, '').replace(/[ \t]*\n[ \t\n]*/g, ' ');

const BETWEEN_HAN = new RegExp(`(?<=${HAN})[ \\t]*\\n[ \\t\\n]*(?=${HAN})`, 'gu');
