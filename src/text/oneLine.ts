/** A text without line breaks: between Chinese characters nothing takes their place, elsewhere a space. */
export const oneLine = (text: string): string =>
  text.replace(BETWEEN_HAN, '').replace(/[ \t]*\n[ \t\n]*/g, ' ');

const HAN = String.raw`[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF\u2014\u2018-\u201D\u2026]`;
const BETWEEN_HAN = new RegExp(String.raw`(?<=${HAN})[ \t]*\n[ \t\n]*(?=${HAN})`, 'gu');
