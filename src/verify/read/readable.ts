/**
 * A text prepared for the search for figures: its digits and signs are half-width, and it has no inline Markdown and no
 * space beside a Han character.
 */
export interface Readable {
  readonly text: string;
  /** The offset in the text as written of a UTF-16 offset in `text`. */
  offsetOf(index: number): number;
}

/** Prepares a text. A blank line becomes one `\n`, so that no figure is read across two paragraphs. */
export function readable(written: string): Readable {
  const offsets: number[] = [];
  let text = '';
  let last = '';
  const keep = (characters: string, offset: number) => {
    for (let i = 0; i < characters.length; i++) offsets.push(offset);
    text += characters;
    // Asking the growing text for its last character would copy all of it each time.
    last = characters.at(-1) ?? last;
  };
  const skipped = markdownSyntax(written);
  let offset = 0;
  while (offset < written.length) {
    const skip = skipped.get(offset);
    const gap = /^\s+/u.exec(written.slice(offset));
    if (skip !== undefined) offset += skip;
    else if (gap) {
      const next = written.charAt(offset + gap[0].length);
      keep(readableSpace(gap[0], last, next), offset);
      offset += gap[0].length;
    } else {
      const grouping = /^[０-９]，[０-９]{3}(?![０-９])$/u.test(written.slice(offset - 1, offset + 4));
      keep(grouping ? ',' : halfWidth(written.charAt(offset)), offset);
      offset++;
    }
  }
  return { text, offsetOf: (index) => offsets[index] ?? written.length };
}

/** White space between two characters becomes one `\n` for a blank line, one space in Latin text, else nothing. */
function readableSpace(space: string, before: string, after: string): string {
  if (/\n\s*\n/.test(space)) return '\n';
  // A unit and a currency sign belong to the digits beside them: 46 %, € 5.
  if (/\d/.test(before) && after === '%') return '';
  if (/[$€£¥]/.test(before) && /\d/.test(after)) return '';
  return LATIN.test(before) && LATIN.test(after) ? ' ' : '';
}

/** The letters, digits and signs of Latin text. A sign that stands in Chinese text too has no space beside it. */
const LATIN = /[\p{Script=Latin}\d!-/:-@[-`{-~“”‘’€£−±≤≥µμ²³]/u;

/** The offset and the length of each piece of Markdown syntax: emphasis, code, escapes, and links without their text. */
function markdownSyntax(written: string): Map<number, number> {
  const lengths = new Map<number, number>();
  for (const { 0: sign, index } of written.matchAll(/\*{1,3}|`|\\(?=[!-/:-@[-`{-~])/g))
    lengths.set(index, sign.length);
  for (const { 0: link, 1: text = '', index } of written.matchAll(/\[([^[\]\n]*)\]\([^)\n]{0,999}\)/g)) {
    lengths.set(index, 1);
    lengths.set(index + 1 + text.length, link.length - 1 - text.length);
  }
  return lengths;
}

/** The full-width percent, plus, comma, hyphen, full stop, slash, digits, colon, letters and yen sign. */
const FULL_WIDTH = /[\uff05\uff0b\uff0c-\uff0f\uff10-\uff1a\uff21-\uff3a\uff41-\uff5a\uffe5]/;

function halfWidth(character: string): string {
  if (character === '−' || character === '﹣') return '-';
  if (character === '○') return '〇';
  if (character === '，' || !FULL_WIDTH.test(character)) return character;
  return character === '￥' ? '¥' : String.fromCharCode(character.charCodeAt(0) - 0xfee0);
}
